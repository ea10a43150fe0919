export {
  addUnits,
  daysInMonth,
  fromCivil,
  isLeapYear,
  justBefore,
  startOf,
  toCivil,
  unitLength,
} from './calendar.js';
export type { CalendarUnit, Civil } from './calendar.js';
export { calendarDifference } from './calendar-difference.js';
export type { CalendarDifference } from './calendar-difference.js';
export { civilDay } from './civil-day.js';
export { compareIntervals } from './compare-intervals.js';
export { datesOf } from './dates-of.js';
export { charactersOf, edtfAt } from './edtf-at.js';
export { edtfOfYear } from './edtf-of-year.js';
export { formatEdtf } from './format-edtf.js';
export { precisions } from './interval.js';
export type {
  Bound,
  CalendarDate,
  DateProblem,
  Expression,
  Interval,
  Member,
  ParsedDate,
  Precision,
  TimeOfDay,
} from './interval.js';
export { monthsOfGroup } from './months-of-group.js';
export { offsetsOf } from './offsets-of.js';
export { onClock } from './on-clock.js';
export type { Clock } from './on-clock.js';
export { parseCommon } from './parse-common.js';
export { parseEdtf } from './parse-edtf.js';
export { placeOf } from './place-of.js';
export { isTimeZone } from './time-zone.js';
export { formatStretch } from './format-stretch.js';
export { parseStretch, type Stretch } from './parse-stretch.js';
