// What it takes to read a text that is not all JSON: few are, so it is loaded in one piece for the first of them.
export { pickReader } from './pick-reader.js';
export { unknownType } from './unknown-type.js';
export { wholeEntries } from './whole-entries.js';
export { whyNotJson } from './why-not-json.js';
