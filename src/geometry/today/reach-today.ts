import { dateKinds, type EventColumns } from '../../story/index.js';
import { precisions } from '../../time/index.js';
import { eventSpans } from '../breaks/event-spans.js';

/**
 * The columns of a story with a row more, for today, so that its axis reaches there, after a break where that is far; undefined
 * where it does so by itself. Nothing asks for the event of that row, since no lane has it.
 */
export function reachToday(events: EventColumns, start: number, end: number): EventColumns | undefined {
  const spans = eventSpans(events);
  const { length } = events;
  for (let i = 0; i < length; i += 1) if (spans.to(i) > start) return undefined;
  if (length === 0) return undefined;
  const latest = grown(events.latest, end - 1);
  const earliest = grown(events.earliest, start);
  return {
    ...events,
    length: length + 1,
    earliest,
    latest,
    place: events.place === events.earliest ? earliest : grown(events.place, start),
    kind: grown(events.kind, dateKinds.indexOf('date')),
    precision: grown(events.precision, precisions.indexOf('day')),
    certainty: grown(events.certainty, 0),
    group: grown(events.group, -1),
    quotes: grown(events.quotes, 0),
    media: grown(events.media, 0),
    at: (index) => (index < length ? events.at(index) : undefined),
    titleAt: (index) => (index < length ? events.titleAt(index) : undefined),
    find: (id) => events.find(id),
  };
}

type Column = Float64Array | Uint8Array | Int8Array | Int16Array | Int32Array;

/** A column with one value more. */
function grown<Kind extends Column>(column: Kind, value: number): Kind {
  const more = new (column.constructor as new (length: number) => Kind)(column.length + 1);
  more.set(column);
  more[column.length] = value;
  return more;
}
