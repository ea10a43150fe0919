import type { AccessibleNode } from './chromium.js';

/** How a screen reader calls what it meets. */
const roleWords: Readonly<Record<string, string>> = {
  combobox: 'combo box',
  dialog: 'dialog',
  figure: 'figure',
  group: 'group',
  image: 'image',
  link: 'link',
  button: 'button',
  menu: 'menu',
  menuitem: 'menu item',
  progressbar: 'progress',
  radio: 'radio button',
  radiogroup: 'radio group',
  region: 'region',
  search: 'search',
  searchbox: 'search field',
  slider: 'slider',
};

/** What is met as a whole: what is in it is its name. */
const whole = new Set(['button', 'heading', 'link', 'menuitem', 'radio', 'slider', 'progressbar', 'image']);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();

const statesOf = ({ level, expanded, disabled, pressed, checked }: AccessibleNode): string[] =>
  [
    level !== undefined && `level ${String(level)}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    pressed !== undefined && (pressed ? 'pressed' : 'not pressed'),
    checked !== undefined && (checked ? 'checked' : 'not checked'),
    disabled && 'unavailable',
  ].filter((state): state is string => typeof state === 'string');

/** A button as it is heard when the focus comes to it: name, role, states, and last what describes it. */
export const onFocus = (node: AccessibleNode): string => {
  const { name = '', description = '' } = node;
  return [reached(node), description === name ? '' : tidy(description)].filter(Boolean).join('. ');
};

const reached = (node: AccessibleNode): string => {
  const { role, name = '' } = node;
  const word = role === 'heading' ? 'heading' : roleWords[role];
  return [tidy(name), word, ...statesOf(node)].filter(Boolean).join(', ');
};

const isPause = (text: string): boolean => /^\s*[,·.]?\s*$/.test(text);

/** Pieces of one line, between which there is a comma or nothing but an end of markup. */
const joined = (lines: readonly string[]): string[] => {
  const result: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (isPause(line)) goesOn = result.length > 0;
    else if (goesOn) result.push(`${result.pop()}, ${line}`);
    else result.push(line);
    if (!isPause(line)) goesOn = false;
  }
  return result;
};

const itemsOf = (node: AccessibleNode): number =>
  node.role === 'listitem'
    ? 1
    : (node.children ?? [])
        .filter(({ role }) => role !== 'list')
        .reduce((sum, each) => sum + itemsOf(each), 0);

/** All that is heard by reading on from first to last: a line for each stop. */
export const heardFrom = (node: AccessibleNode): string[] => {
  const { role, name = '', children = [] } = node;
  if (role === 'StaticText') return [name];
  if (role === 'InlineTextBox') return [];
  if (whole.has(role)) return [reached(node)];
  const inside = joined(children.flatMap(heardFrom));
  switch (role) {
    case 'paragraph':
      return [tidy(inside.join(' '))].filter(Boolean);
    case 'list': {
      const count = (node.children ?? []).reduce((sum, each) => sum + itemsOf(each), 0);
      return [
        [tidy(name), `list with ${count} ${count === 1 ? 'item' : 'items'}`].filter(Boolean).join(', '),
        ...inside,
      ];
    }
    case 'blockquote':
      return ['block quote', ...inside, 'out of block quote'];
    case 'table':
    case 'row':
      return [[tidy(name), role].filter(Boolean).join(', '), ...inside];
    default:
      return roleWords[role] && (name || role !== 'group') ? [reached(node), ...inside] : inside;
  }
};

/** The first node of a tree that passes, in reading order. */
export const findNode = (
  node: AccessibleNode,
  passes: (node: AccessibleNode) => boolean,
): AccessibleNode | undefined =>
  passes(node)
    ? node
    : (node.children ?? []).map((child) => findNode(child, passes)).find((found) => found !== undefined);
