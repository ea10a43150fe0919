import type { StoryPeriod } from '../../story/index.js';
import type { Frame } from '../frame.js';
import type { LaidPeriod } from './laid-period.js';
import type { End } from '../scene.js';
import type { Scale } from '../scales/index.js';

const inset = 6;
/** What overlaps more than so many others lies in the last row with them, and is named in the legend alone. */
const mostRows = 3;
/** However short, it is seen. */
const least = 3;
/** Beyond the edge of a view, so that no end is seen where there is none. */
const beyond = 12;

/** The periods as far as they lie on the axis, in rows that are the same in every view. */
export function placePeriods(
  periods: readonly StoryPeriod[],
  scale: Scale,
  { measure, words }: Pick<Frame, 'measure' | 'words'>,
): LaidPeriod[] {
  const { pieces, position, length } = scale;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const reached: number[] = [];
  const rowOf = ({ earliest, latest }: StoryPeriod['interval']): number => {
    const free = reached.findIndex((time) => time < earliest);
    const row = free < 0 ? Math.min(reached.length, mostRows) : free;
    reached[row] = Math.max(latest, reached[row] ?? latest);
    return row;
  };
  return periods
    .map((period, index) => ({ ...period, index }))
    .filter(({ interval: { earliest, latest } }) => latest >= first.start && earliest < last.end)
    .toSorted(
      ({ interval: a }, { interval: b }) => before(a.earliest, b.earliest) || before(b.latest, a.latest),
    )
    .map(({ title, index, interval }) => {
      const { earliest, latest } = interval;
      const row = rowOf(interval);
      const [low, high] = [Math.max(first.from, -beyond), Math.min(last.to, length + beyond)];
      const within = (at: number): number => Math.min(Math.max(at, low), high);
      const end = within(position(latest + 1));
      const from = Math.min(within(position(earliest)), high - least);
      const to = Math.max(end, from + least);
      const titleFrom = Math.max(from, 0) + inset;
      const room = Math.min(to, length) - titleFrom - inset;
      return {
        index,
        title,
        from,
        to,
        row: Math.min(row, mostRows - 1),
        titleFrom,
        text:
          row < mostRows
            ? shortened(title, (text) => measure(text, 'tick') <= room, words.ellipsis)
            : undefined,
        ends: {
          start: endOf(interval, 'start', earliest < first.start),
          end: endOf(interval, 'end', latest >= last.end),
          soft: interval.approximate,
          dashed: interval.uncertain || interval.unspecified,
        },
      };
    })
    .filter(({ from, to }) => to > 0 && from < length);
}

/** Of two infinities neither is before the other. */
function before(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** What the story does not reach goes on beyond its axis. */
function endOf({ expression }: StoryPeriod['interval'], side: 'start' | 'end', goesOn: boolean): End {
  if (expression.kind === 'span' && expression[side] === 'unknown') return 'unknown';
  return goesOn ? 'open' : 'closed';
}

/** As many words as fit. */
function shortened(text: string, fits: (text: string) => boolean, ellipsis: string): string | undefined {
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const some = words.slice(0, count).join(' ') + ellipsis;
    if (fits(some)) return some;
  }
  return undefined;
}
