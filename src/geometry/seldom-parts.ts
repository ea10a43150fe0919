// What few stories need: many events, and periods.
export { barsInto } from './bar-index.js';
export { groupMany } from './group-many.js';
export { placePeriods } from './place-periods.js';
