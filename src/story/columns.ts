import { placeOf, precisions } from '../time/index.js';
import type { Interval } from '../time/index.js';
import { certainty, dateKinds } from './story.js';
import type { EventColumns, StoryEvent, StoryGroup } from './story.js';

/** An event whose date could be read. */
export type DatedEvent = StoryEvent & { readonly interval: Interval };

export function isDated(event: StoryEvent): event is DatedEvent {
  return event.interval !== undefined;
}

/**
 * The dated events as sorted columns: by place, then latest, then as given.
 * An event with no known beginning stands ahead of whatever begins at its place.
 */
export function columnsOf(events: readonly DatedEvent[], groups: readonly StoryGroup[]): EventColumns {
  const sorted = inOrder(events);
  const length = sorted.length;
  const indexOfGroup = new Map(groups.map((group, index) => [group.id, index]));
  const earliest = new Float64Array(length);
  const hasOpen = sorted.some(({ interval }) => !Number.isFinite(interval.earliest));
  const importance = sorted.some((event) => event.importance !== undefined) && new Float64Array(length);
  const reported = sorted.some((event) => event.reported) && new Float64Array(length);
  let rows: ReadonlyMap<string, number> | undefined;
  const columns = {
    length,
    earliest,
    latest: new Float64Array(length),
    place: hasOpen ? new Float64Array(length) : earliest,
    kind: new Uint8Array(length),
    precision: new Uint8Array(length),
    certainty: new Uint8Array(length),
    group: new Int32Array(length),
    ...(importance && { importance }),
    ...(reported && { reported }),
    quotes: new Uint8Array(length),
    media: new Uint8Array(length),
    at: (index: number) => sorted[index],
    titleAt: (index: number) => sorted[index]?.title,
    find(id: string) {
      rows ??= new Map(sorted.map((event, index) => [event.id, index]));
      return rows.get(id) ?? -1;
    },
  };
  for (const [index, event] of sorted.entries()) {
    const { interval } = event;
    columns.earliest[index] = interval.earliest;
    columns.latest[index] = interval.latest;
    if (hasOpen) columns.place[index] = placeOf(interval);
    columns.kind[index] = dateKinds.indexOf(interval.expression.kind);
    columns.precision[index] = precisions.indexOf(interval.precision);
    columns.certainty[index] = certaintyOf(interval);
    columns.group[index] = event.group === undefined ? -1 : (indexOfGroup.get(event.group) ?? -1);
    if (importance) importance[index] = event.importance ?? NaN;
    if (reported) reported[index] = event.reported?.interval.earliest ?? NaN;
    columns.quotes[index] = Math.min(event.quotes.length, 255);
    columns.media[index] = event.media ? 1 : 0;
  }
  return columns;
}

/** The order of `compareIntervals` of `time/`, over numbers: a comparator over objects is slow for many events. */
function inOrder(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const place = Float64Array.from(events, ({ interval }) => placeOf(interval));
  const begins = Uint8Array.from(events, ({ interval }) => (interval.earliest === -Infinity ? 0 : 1));
  const latest = Float64Array.from(events, ({ interval }) => interval.latest);
  const compare = (a: number, b: number): number =>
    difference(place, a, b) || difference(begins, a, b) || difference(latest, a, b) || a - b;
  const isSorted = events.every((_, index) => index === 0 || compare(index - 1, index) < 0);
  if (isSorted) return [...events];
  const order = Uint32Array.from(events.keys()).toSorted(compare);
  return Array.from(order, (index) => events[index] as DatedEvent);
}

/** Two infinities are equal, though their difference is not a number. */
function difference(column: Float64Array | Uint8Array, a: number, b: number): number {
  const first = column[a] as number;
  const second = column[b] as number;
  return first === second ? 0 : first - second;
}

export function certaintyOf({ approximate, uncertain, unspecified }: Interval): number {
  return (
    (approximate ? certainty.approximate : 0) |
    (uncertain ? certainty.uncertain : 0) |
    (unspecified ? certainty.unspecified : 0)
  );
}
