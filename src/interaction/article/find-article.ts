import { rootsOf } from '../roots-of.js';

/** The element that an id names for an element of the page: in its own tree, else in those that hold it. */
export function findArticle(host: Element, id: string): Element | undefined {
  for (const root of rootsOf(host)) {
    const found =
      root instanceof DocumentFragment || root instanceof Document ? root.getElementById(id) : null;
    if (found) return found;
  }
  return undefined;
}
