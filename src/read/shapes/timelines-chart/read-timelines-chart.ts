import type { Reading } from '../../reader.js';
import { dateOfValue, instantsOf } from '../date-of-value.js';
import { listOf, restOf, said, textOf, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';
import { placeIn } from '../place-in.js';

/** A stretch of time on a line of a group, and where in the file it stands. */
interface Segment {
  readonly group: string;
  readonly label: string;
  readonly datum: unknown;
  readonly place: string;
}

/** The data of timelines-chart as a story: each group a group, each stretch on one of its lines an event called after both. */
export function readTimelinesChart(loose: unknown): Reading {
  if (!Array.isArray(loose)) return { loose, problems: [] };
  const segments = [...segmentsOf(loose as readonly unknown[])];
  const instants = instantsOf(segments.flatMap(({ datum }) => listOf(datum, 'timeRange')));
  const events = segments.map(({ group, label, datum }) => {
    const [from, to] = listOf(datum, 'timeRange');
    const start = dateOfValue(from, instants);
    const end = dateOfValue(to, instants);
    return said({
      ...said(start === end ? { start } : { start, end }),
      title: titleOf(label, datum),
      group: group || label,
      extra: { ...restOf(datum, ['timeRange']), ...said({ label }) },
    });
  });
  return {
    loose: { events },
    problems: [],
    placeOf: placeIn({ events: segments.map(({ place }) => place), periods: [] }),
  };
}

function* segmentsOf(groups: readonly unknown[]): Generator<Segment> {
  for (const [g, group] of groups.entries()) {
    for (const [l, line] of listOf(group, 'data').entries()) {
      for (const [d, datum] of listOf(line, 'data').entries()) {
        yield {
          group: textOf(group, 'group'),
          label: textOf(line, 'label'),
          datum,
          place: `[${g}].data[${l}].data[${d}]`,
        };
      }
    }
  }
}

/** "Kitchen: on": the line and the value of the stretch. */
function titleOf(label: string, datum: unknown): LooseObject[string] {
  const value = textOf(datum, 'labelVal') || textOf(datum, 'val') || valueText(valueOf(datum, 'val'));
  return [label, value].filter(Boolean).join(': ');
}

const valueText = (value: unknown): string => (typeof value === 'boolean' ? String(value) : '');
