import { eventAt, type Story } from '../../story/index.js';
import type { Saying } from './sayings.js';

const msPerDay = 86_400_000;

/** What was said on one day, or at a date that is no day. */
export interface DaySayings {
  /** First and last instant of the day, or of the date as it is given; undefined where there is none. */
  readonly earliest?: number;
  readonly latest?: number;
  readonly sayings: readonly Saying[];
}

interface Row {
  readonly earliest?: number;
  readonly latest?: number;
  readonly sayings: Saying[];
}

/**
 * What was said, by days, each with all that was said on it at whatever hour. A month is not taken for one of its days: what
 * is dated less closely stands by itself, as does each event without a date.
 */
export function byDay(story: Story, sayings: readonly Saying[]): readonly DaySayings[] {
  const rows = new Map<string, Row>();
  for (const saying of sayings) {
    const span = spanOf(story, saying.position);
    const key = span ? span.join('/') : `undated ${saying.position}`;
    const row = rows.get(key) ?? {
      ...(span && { earliest: span[0], latest: span[1] }),
      sayings: [],
    };
    rows.set(key, row);
    row.sayings.push(saying);
  }
  return [...rows.values()];
}

/** The day in which a date lies, or the date itself where it lies in none. */
function spanOf(story: Story, position: number): readonly [number, number] | undefined {
  const interval = eventAt(story, position)?.interval;
  if (!interval) return undefined;
  const { earliest, latest } = interval;
  const day = Math.floor(earliest / msPerDay);
  return day === Math.floor(latest / msPerDay)
    ? [day * msPerDay, (day + 1) * msPerDay - 1]
    : [earliest, latest];
}
