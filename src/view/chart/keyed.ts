import { noChange } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

type Template = (index: number) => unknown;

/**
 * A list in which each template keeps the nodes of its key, as Lit's `repeat`, whose helper leaves a comment behind for each item
 * that it takes away since lit-html 3.3.1 (lit/lit#5298): through which a page would grow with every step of a zoom.
 */
class Keyed extends Directive {
  #keys: readonly unknown[] = [];

  override render(keys: readonly unknown[], template: Template): unknown[] {
    return keys.map((_, i) => template(i));
  }

  override update(container: ChildPart, [keys, template]: Parameters<this['render']>): unknown {
    const before = getCommittedValue(container) as readonly ChildPart[];
    const known = new Map(this.#keys.map((key, i) => [key, before[i]]));
    const isFirst = !Array.isArray(before);
    this.#keys = keys;
    if (isFirst) return this.render(keys, template);
    const here = new Set(keys);
    for (const [key, part] of known) if (part && !here.has(key)) takeAway(part);
    const stay = thatStay(keys, new Map([...known.keys()].map((key, i) => [key, i])));
    const parts: ChildPart[] = [];
    // From the last to the first, so that each is put before one that has its place.
    for (let i = keys.length - 1; i >= 0; i -= 1) {
      const key = keys[i];
      const own = known.get(key);
      const part = own && stay.has(key) ? own : insertPart(container, parts.at(-1), own);
      parts.push(setChildPartValue(part, template(i)));
    }
    setCommittedValue(container, parts.toReversed());
    return noChange;
  }
}

/** Keys in an order that they had before: the others are moved, and what is moved loses the focus. */
const thatStay = (keys: readonly unknown[], places: ReadonlyMap<unknown, number>): ReadonlySet<unknown> => {
  const rising = new Set<unknown>();
  const falling = new Set<unknown>();
  keys.reduce<number>((last, key) => {
    const place = places.get(key) ?? -1;
    if (place > last) rising.add(key);
    return Math.max(last, place);
  }, -1);
  keys.reduceRight<number>((next, key) => {
    const place = places.get(key) ?? Infinity;
    if (place < next) falling.add(key);
    return Math.min(next, place);
  }, Infinity);
  return rising.size > falling.size ? rising : falling;
};

const takeAway = (part: ChildPart): void => {
  const { endNode } = part;
  removePart(part);
  endNode?.parentNode?.removeChild(endNode);
};

/** One template for each key, by its place; a key stands once in the list. */
export const keyed = directive(Keyed);
