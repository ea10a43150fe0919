import { countEvents, eventAt, positionOf } from './reading-order.js';
import type { Story } from './story.js';

/** The events of a story that an article tells of, in the order in which it does so. */
export interface ToldOrder {
  readonly ids: readonly string[];
  /** Where each stands in the reading order, which is that of time. */
  readonly positions: readonly number[];
}

interface Known {
  readonly told: readonly string[];
  readonly order: ToldOrder;
}

/** Asked for by every mark in every frame: the last of each story is kept. */
const known = new WeakMap<Story, Known>();

/** The order of the telling, without what the story does not know; one event alone is in no order. */
export const toldOrder = (story: Story, told: readonly string[]): ToldOrder => {
  const last = known.get(story);
  if (last?.told === told) return last.order;
  const positions = new Map<string, number>();
  for (const id of told) {
    const position = positionOf(story, id);
    if (position >= 0) positions.set(id, position);
  }
  const all = [...positions.keys()];
  const ids = all.length > 1 ? all : [];
  const order = { ids, positions: ids.map((id) => positions.get(id) ?? -1) };
  known.set(story, { told, order });
  return order;
};

/** Where the reader is while going from event to event, and what comes before and after. */
export interface ReadingPlace {
  /** From 0. */
  readonly position: number;
  readonly count: number;
  /** Whether that counts along the telling. */
  readonly told: boolean;
  /** Ids; undefined at the ends. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Along the telling where there is one that has the event, else along time. */
export const readingPlace = (story: Story, id: string, told: readonly string[] = []): ReadingPlace => {
  const { ids } = toldOrder(story, told);
  const place = ids.indexOf(id);
  if (place >= 0)
    return {
      position: place,
      count: ids.length,
      told: true,
      before: ids[place - 1],
      after: ids[place + 1],
    };
  const position = positionOf(story, id);
  const beside = (by: 1 | -1): string | undefined =>
    position < 0 ? undefined : eventAt(story, position + by)?.id;
  return {
    position,
    count: countEvents(story),
    told: false,
    before: beside(-1),
    after: beside(1),
  };
};
