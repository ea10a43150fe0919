export { countAmong } from './count-among.js';
export { type EventTest, findEvents } from './find-events.js';
export { countBetween, datedRows, type Found, foundBeside, isFound } from './found.js';
export { onlyFound } from './only-found.js';
export { plainText } from './plain-text.js';
export { everything, isEverything, narrows, type Query, queryOf } from './query.js';
export { queryTest } from './query-test.js';
export { type FilterFault, readFilter, type ReadFilter } from './read-filter.js';
export { writeFilter } from './write-filter.js';
