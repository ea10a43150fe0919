// The self-contained file: the element, and what a page that has nothing else says to it.
export { addWords } from './locales/index.js';
export * from './define.js';
