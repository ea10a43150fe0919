import type { ArticleIndex } from './index-text.js';
import { placesOf } from './places-of.js';
import type { Place } from './places-of.js';

/** More omissions than any quote has, and few enough to be looked for in any text. */
const mostParts = 64;

/**
 * Everywhere that all these folded parts follow one another, from one paragraph to the next at most: further apart they
 * would be words of different thoughts. Of several beginnings with one end only the nearest counts.
 */
export function partsInOrder(index: ArticleIndex, parts: readonly string[]): readonly (readonly Place[])[] {
  if (parts.length > mostParts) return [];
  const [first = [], ...rest] = parts.map((part) => placesOf(index, part));
  const byEnd = new Map<number, readonly Place[]>();
  for (const beginning of first) {
    const chain = chainFrom(beginning, rest);
    const last = chain?.at(-1);
    if (!chain || !last) break; // what does not follow from here follows from no later place
    const paragraphs = paragraphAt(index, last.from) - paragraphAt(index, beginning.from);
    if (paragraphs <= 1) byEnd.set(last.from, chain);
  }
  return [...byEnd.values()];
}

function chainFrom(beginning: Place, rest: readonly (readonly Place[])[]): readonly Place[] | undefined {
  const chain = [beginning];
  let at = beginning.to;
  for (const places of rest) {
    const next = places[firstNotBefore(places.length, (i) => (places[i] as Place).from >= at)];
    if (!next) return undefined;
    chain.push(next);
    at = next.to;
  }
  return chain;
}

/** Number of the last paragraph that begins at or before an offset of the folded text, -1 where none does. */
function paragraphAt({ article, starts }: ArticleIndex, offset: number): number {
  const { paragraphs } = article;
  const at = starts[offset] ?? 0;
  return firstNotBefore(paragraphs.length, (i) => (paragraphs[i]?.start ?? 0) > at) - 1;
}

/** The first of so many numbers for which something holds that then holds for all that follow. */
function firstNotBefore(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
