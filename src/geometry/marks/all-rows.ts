import type { EventColumns } from '../../story/index.js';

const known = new WeakMap<EventColumns, Uint32Array>();

/** The row of every event, in order: one array for a story, of which lanes and clusters are parts. */
export function allRows(events: EventColumns): Uint32Array {
  const rows = known.get(events) ?? new Uint32Array(events.length);
  if (known.has(events)) return rows;
  for (let i = 0; i < rows.length; i += 1) rows[i] = i;
  known.set(events, rows);
  return rows;
}
