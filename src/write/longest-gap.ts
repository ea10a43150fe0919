import { eventSpans } from '../geometry/breaks/event-spans.js';
import { findGaps, lengthOf } from '../geometry/breaks/find-gaps.js';
import type { Words } from '../locales/index.js';
import type { Story } from '../story/index.js';
import { addUnits, type CalendarUnit, precisions, startOf } from '../time/index.js';

/** So many times as long as the mean of the others is worth a word. */
const striking = 2;

const units = ['year', 'month', 'day'] as const satisfies readonly CalendarUnit[];

/** The coarsest unit that begins at an instant; a day where the instant is within one. */
const unitAt = (time: number): CalendarUnit => units.find((unit) => startOf(time, unit) === time) ?? 'day';

/**
 * "Longest gap: 19 years, 2001 to August 2021.": the longest time in which nothing is known to have happened, where it stands
 * out among the others; else ''.
 */
export const longestGap = ({ events }: Story, words: Words): string => {
  const spans = eventSpans(events);
  const { length, from } = spans;
  const [gap] = findGaps(spans, 1);
  if (!gap || length < 3) return '';
  const { start, end, index } = gap;
  const others = (from[length - 1]! - from[0]! - lengthOf(gap)) / (length - 2);
  if (lengthOf(gap) < striking * others) return '';
  const precision = Math.min(events.precision[index - 1]!, events.precision[index]!);
  const duration = words.duration(start, end, precisions[precision] ?? 'day');
  return duration && words.longestGap(duration, between(start, end, words));
};

/** From what was last to what is next, in the units that end and begin there: "2001 to August 2021". */
const between = (start: number, end: number, words: Words): string => {
  const unit = unitAt(end);
  return words.range(startOf(start - 1, unitAt(start)), addUnits(startOf(end, unit), unit, 1) - 1);
};
