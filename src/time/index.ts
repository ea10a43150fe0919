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
