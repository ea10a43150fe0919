import { approximate } from './approximate.js';
import { bareNumber } from './bare-number.js';
import { century } from './century.js';
import { dayAndMonth } from './day-and-month.js';
import { decade } from './decade.js';
import { deepTime } from './deep-time.js';
import { edtf } from './edtf.js';
import { namedMonth } from './named-month.js';
import { openEnded } from './open-ended.js';
import { partOfDate } from './part-of-date.js';
import { partOfYear } from './part-of-year.js';
import { setOfDates } from './set-of-dates.js';
import { span } from './span.js';
import { timeOfDay } from './time-of-day.js';
import { uncertain } from './uncertain.js';
import { yearFirst } from './year-first.js';
import type { Reading } from '../reading.js';

/** The ways in which people write dates; the first that knows the form of a text reads it. A new one is a file and a row. */
export const readings: readonly Reading[] = [
  edtf,
  yearFirst,
  dayAndMonth,
  bareNumber,
  decade,
  century,
  partOfYear,
  deepTime,
  namedMonth,
  timeOfDay,
  openEnded,
  uncertain,
  approximate,
  partOfDate,
  setOfDates,
  span,
];
