export { Finding } from './finding.js';
export type { Found } from './finding.js';
export { plainText } from './plain-text.js';
export { narrows, searchTitles, wordsOf } from './search-titles.js';
