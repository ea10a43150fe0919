import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** The steps of a problem's path: `events[3].quotes[0].text` is `events`, 3, `quotes`, 0, `text`. */
export const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? key! : Number(index),
  );

const values = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

const valuesIn = (node: SyntaxNode): SyntaxNode[] => {
  const inside: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (values.has(child.name)) inside.push(child);
  return inside;
};

/** What stands at a key of an object, with the key itself where nothing more is asked for. */
const member = (state: EditorState, node: SyntaxNode, key: string): SyntaxNode | undefined => {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.name === 'Property' && child.getChild('PropertyName');
    if (name && state.sliceDoc(name.from + 1, name.to - 1) === key) return valuesIn(child)[0] ?? child;
  }
  return undefined;
};

/**
 * Where in a JSON text a path of a story leads, as far as it leads: a key that is missing is looked for in what should have it.
 * A bare list is the events.
 */
export const placeInJson = (state: EditorState, path: string): { from: number; to: number } | undefined => {
  let node = valuesIn(syntaxTree(state).topNode)[0];
  if (!node) return undefined;
  const steps = [...stepsOf(path)];
  if (node.name === 'Array' && steps[0] === 'events') steps.shift();
  for (const step of steps) {
    const next: SyntaxNode | undefined =
      typeof step === 'number' ? valuesIn(node)[step] : member(state, node, step);
    if (!next) break;
    node = next;
  }
  // Of what is long only its beginning is marked.
  const { to } = state.doc.lineAt(node.from);
  return { from: node.from, to: Math.min(node.to, to) };
};
