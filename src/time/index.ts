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
