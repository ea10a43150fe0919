import type { EventColumns } from '../../story/index.js';
import type { Frame } from '../frame.js';

/** The words of a label. */
export interface LabelText {
  readonly date: string;
  readonly title: string;
  /** The count of quotations, or empty. */
  readonly badge: string;
}

/** The words of an event's label, or undefined while the event is on its way. */
export function markText(events: EventColumns, index: number, { words, sign }: Frame): LabelText | undefined {
  const event = events.at(index);
  if (!event) return undefined;
  const date = event.display ?? (event.interval ? words.date(event.interval) : (event.date ?? ''));
  const quotes = events.quotes[index]!;
  return {
    date: (sign?.(index) ?? '') + date,
    title: event.title ?? words.untitled,
    badge: quotes > 0 ? `${words.openQuote} ${words.number(quotes)}` : '',
  };
}

/** The words of a cluster's label: from when to when, and how many. */
export function clusterText(
  events: EventColumns,
  members: Uint32Array,
  { words }: Pick<Frame, 'words'>,
): LabelText {
  let earliest = Infinity;
  let latest = -Infinity;
  for (const index of members) {
    const first = events.earliest[index]!;
    const last = events.latest[index]!;
    earliest = Math.min(earliest, Number.isFinite(first) ? first : events.place[index]!);
    latest = Math.max(latest, Number.isFinite(last) ? last : events.place[index]!);
  }
  return { date: words.stretch(earliest, latest), title: words.events(members.length), badge: '' };
}
