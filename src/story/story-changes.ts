import { hasToldDates, mostAsked } from './has-told-dates.js';
import { countEvents, eventAt } from './reading-order.js';
import type { Story } from './story.js';

/** What can come about in the telling of an event; in this order one stands for another of the same moment. */
export const changeKinds = ['new', 'corrected', 'updated'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** All that came about in the telling of a story, in the order in which it did. */
export interface StoryChanges {
  readonly length: number;
  /** First instant at which it can have become known, and the last. -Infinity is for what was always known. */
  readonly at: Float64Array;
  readonly until: Float64Array;
  /** Index in `changeKinds`. */
  readonly kind: Uint8Array;
  /** The event, by its position in the reading order. */
  readonly position: Uint32Array;
  /** The moments at which anything became known, each once, ascending. */
  readonly stops: Float64Array;
}

const known = new WeakMap<Story, StoryChanges>();

/** All that came about in the telling of a story; remembered. */
export const storyChanges = (story: Story): StoryChanges => {
  const changes = known.get(story) ?? changesOf(story);
  known.set(story, changes);
  return changes;
};

const changesOf = (story: Story): StoryChanges => {
  const at: number[] = [];
  const until: number[] = [];
  const kind: number[] = [];
  const position: number[] = [];
  const { events } = story;
  // What has no date of its telling is asked of the columns alone, where there are too many events to ask each.
  const asks = events.length <= mostAsked || hasToldDates(story);
  const add = (of: number, name: ChangeKind, from: number, to: number): void => {
    at.push(from);
    until.push(to);
    kind.push(changeKinds.indexOf(name));
    position.push(of);
  };
  for (let i = 0; i < countEvents(story); i += 1) {
    const event = asks || i >= events.length ? eventAt(story, i) : undefined;
    const { reported, updated, corrected = [] } = event ?? {};
    // An event of a month is over by its end, yet it is known from its beginning.
    const begins = i < events.length ? events.place[i]! : -Infinity;
    add(i, 'new', reported?.interval.earliest ?? begins, reported?.interval.latest ?? begins);
    if (updated) add(i, 'updated', updated.interval.earliest, updated.interval.latest);
    for (const { interval } of corrected) add(i, 'corrected', interval.earliest, interval.latest);
  }
  const order = Uint32Array.from(at.keys()).toSorted((a, b) => compare(at[a]!, at[b]!) || a - b);
  const sorted = Float64Array.from(order, (i) => at[i]!);
  return {
    length: order.length,
    at: sorted,
    until: Float64Array.from(order, (i) => until[i]!),
    kind: Uint8Array.from(order, (i) => kind[i]!),
    position: Uint32Array.from(order, (i) => position[i]!),
    stops: sorted.filter((moment, i) => Number.isFinite(moment) && moment !== sorted[i - 1]),
  };
};

/** Two infinities are equal, though their difference is not a number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
