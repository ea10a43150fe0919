export { countAmong } from './count-among.js';
export { findEvents } from './find-events.js';
export { countBetween, datedRows, type Found, foundBeside, isFound } from './found.js';
export { plainText } from './plain-text.js';
export { onlyFound } from './only-found.js';
export { everything, isEverything, narrows, type Query, queryOf, queryTest } from './query.js';
export { type FilterFault, type ReadFilter, readFilter } from './read-filter.js';
export { writeFilter } from './write-filter.js';
