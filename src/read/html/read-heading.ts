import { headings } from './element-kinds.js';
import { elementsOf } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import { isList } from './find-lists.js';
import { lineOfTree, textOfTree } from './text-of-tree.js';

export interface Heading {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
}

/**
 * Title and summary of a story: the first heading before its list and the paragraphs between. `trail` leads from the whole to
 * the list; the innermost element that has a heading before the list is the one that holds.
 */
export function readHeading(trail: readonly TreeElement[]): Heading {
  let paragraphs: string[] = [];
  for (let depth = trail.length - 2; depth >= 0; depth -= 1) {
    const before = whatStandsBefore(trail[depth], trail[depth + 1]);
    const first = before.findIndex(({ name }) => headings.has(name));
    const said = before.slice(first + 1).map((paragraph) => textOfTree(paragraph));
    paragraphs = [...said, ...paragraphs];
    const heading = before[first];
    if (heading) return { title: lineOfTree(heading), summary: joined(paragraphs) };
  }
  return { summary: joined(paragraphs) };
}

const joined = (paragraphs: readonly string[]): string | undefined =>
  paragraphs.filter(Boolean).join('\n\n') || undefined;

/** The headings and paragraphs that stand in an element before one of its children. */
function whatStandsBefore(element: TreeElement | undefined, end: TreeElement | undefined): TreeElement[] {
  const found: TreeElement[] = [];
  const look = (inside: TreeElement): void => {
    for (const child of elementsOf(inside)) {
      if (child === end) return;
      if (headings.has(child.name) || child.name === 'p') found.push(child);
      else if (!isList(child) && child.name !== 'nav' && child.name !== 'figure' && child.name !== 'head')
        look(child);
    }
  };
  if (element) look(element);
  return found;
}
