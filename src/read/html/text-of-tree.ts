import { blanksOf, collapseBlanks } from './collapse-blanks.js';
import { blocks, embedded, lines } from './element-kinds.js';
import { isElement } from './element-tree.js';
import type { TreeElement } from './element-tree.js';

type Skip = (element: TreeElement) => boolean;

/** The text of an element: paragraphs parted by a blank line, `br` as a line end; without what `skip` says. */
export function textOfTree(element: TreeElement, skip: Skip = () => false): string {
  const pieces: string[] = [];
  collect(element, skip, pieces, element.name === 'pre');
  return collapseBlanks(pieces.join(''));
}

function collect(element: TreeElement, skip: Skip, pieces: string[], isPre: boolean): void {
  for (const child of element.children) {
    if (!isElement(child)) pieces.push(isPre ? child : blanksOf(child));
    else if (!embedded.has(child.name) && !skip(child)) {
      const part = blocks.has(child.name) ? '\n\n' : lines.has(child.name) || child.name === 'br' ? '\n' : '';
      pieces.push(part || (child.name === 'td' || child.name === 'th' ? ' ' : ''));
      collect(child, skip, pieces, isPre || child.name === 'pre');
      if (part === '\n\n') pieces.push(part);
    }
  }
}

/** The text of an element in one line. */
export const lineOfTree = (element: TreeElement, skip?: Skip): string =>
  collapseBlanks(blanksOf(textOfTree(element, skip)));
