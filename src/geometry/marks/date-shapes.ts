import { certainty, dateKinds, type EventColumns } from '../../story/index.js';

/** What a mark's shape can say of a date. */
export const dateShapes = [
  'dot',
  'bar',
  'open',
  'unknown',
  'bound',
  'one',
  'all',
  'about',
  'uncertain',
] as const;
export type DateShape = (typeof dateShapes)[number];

const dayAndAHalf = 1.5 * 86_400_000;
/** Of so many events that are open at an end it is looked up how: that stands in no column. */
const mostOpen = 500;

/** Which of these a story has, as soon as it is known; `hasBars` where the scale gives time a length. */
export function dateShapesOf(events: EventColumns, hasBars: boolean): ReadonlySet<DateShape> {
  const { earliest, latest, certainty: flags, length } = events;
  const found = new Set<DateShape>();
  let opened = 0;
  for (let i = 0; i < length && found.size < dateShapes.length; i += 1) {
    const kind = dateKinds[events.kind[i]!];
    const isOpen = earliest[i] === -Infinity || latest[i] === Infinity;
    if ((flags[i]! & certainty.approximate) !== 0) found.add('about');
    if ((flags[i]! & (certainty.uncertain | certainty.unspecified)) !== 0) found.add('uncertain');
    if (kind === 'one-of' || kind === 'all-of')
      found.add(isOpen ? 'bound' : kind === 'one-of' ? 'one' : 'all');
    else if (!hasBars || (kind === 'date' && latest[i]! - earliest[i]! < dayAndAHalf)) found.add('dot');
    else if (!isOpen) found.add('bar');
    else if ((opened += 1) <= mostOpen) for (const end of endsOf(events, i)) found.add(end);
  }
  return found;
}

function endsOf(events: EventColumns, row: number): readonly ('open' | 'unknown')[] {
  const said = events.at(row)?.interval?.expression;
  if (said?.kind !== 'span') return [];
  return [said.start, said.end].filter((end) => end === 'open' || end === 'unknown');
}
