import { isBlank } from '../../../story/clean-text.js';
import type { Interval } from '../../../time/index.js';
import { parseEdtf } from '../../../time/parse-edtf.js';
import { placeOf } from '../../../time/place-of.js';
import { textOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';

/** The groups of events in the order in which TimelineJS has their rows: by the first event of each in time. */
export function groupsInOrder(events: readonly unknown[]): LooseObject[] {
  const first = new Map<string, Interval | undefined>();
  for (const event of events) {
    const group = textOf(event, 'group');
    if (isBlank(group)) continue;
    const { interval } = parseEdtf(textOf(event, 'date'));
    if (!first.has(group) || compare(interval, first.get(group)) < 0) first.set(group, interval);
  }
  return [...first].toSorted(([, a], [, b]) => compare(a, b)).map(([group]) => ({ id: group, title: group }));
}

/** The order of reading: by place, what has no start first, then by the end; what is undated last. */
function compare(a: Interval | undefined, b: Interval | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    placeOf(a) - placeOf(b) ||
    Number(Number.isFinite(a.earliest)) - Number(Number.isFinite(b.earliest)) ||
    // Two that do not end are equal, though their difference is no number.
    (a.latest === b.latest ? 0 : a.latest - b.latest)
  );
}
