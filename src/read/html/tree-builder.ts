import { unread } from './element-kinds.js';
import type { TreeElement } from './element-tree.js';

interface Growing extends TreeElement {
  readonly children: (TreeElement | string)[];
}

/** Deeper than any page; what is deeper still is taken as being here, so that nobody need fear for the stack. */
const deepest = 200;

/** Makes a tree of tags and text as they come; what is hidden, and what is not for readers, is left out. */
export class TreeBuilder {
  readonly top: TreeElement;
  readonly #open: Growing[];
  /** Elements that are open and are not in the tree: those left out with all in them, and those too deep. */
  #leftOut = 0;
  #tooDeep = 0;

  constructor() {
    const top: Growing = { name: '', children: [], attribute: () => undefined };
    this.top = top;
    this.#open = [top];
  }

  open(name: string, attribute: TreeElement['attribute'], at?: number): void {
    if (this.#leftOut > 0 || unread.has(name) || isHidden(attribute)) this.#leftOut += 1;
    else if (this.#open.length > deepest) this.#tooDeep += 1;
    else {
      const element: Growing = { name, children: [], attribute, at };
      this.#open.at(-1)?.children.push(element);
      this.#open.push(element);
    }
  }

  text(text: string): void {
    if (this.#leftOut === 0) this.#open.at(-1)?.children.push(text);
  }

  close(): void {
    if (this.#leftOut > 0) this.#leftOut -= 1;
    else if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else if (this.#open.length > 1) this.#open.pop();
  }
}

function isHidden(attribute: TreeElement['attribute']): boolean {
  const hidden = attribute('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  return attribute('aria-hidden') === 'true' || /display\s*:\s*none/i.test(attribute('style') ?? '');
}
