export { readWrittenDate } from './read-written-date.js';
export type { WrittenDate, WrittenDateOptions } from './written-date.js';
