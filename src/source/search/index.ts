export { countAmong } from './count-among.js';
export { findEvents } from './find-events.js';
export { countBetween, datedRows, type Found, foundBeside, isFound } from './found.js';
export { plainText } from './plain-text.js';
export { narrows, type Query, queryOf, queryTest } from './query.js';
