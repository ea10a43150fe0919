export type { TickUnit, Words } from './words.js';
