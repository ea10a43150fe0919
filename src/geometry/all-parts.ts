import { barsInto } from './marks/bar-index.js';
import { groupMany } from './marks/group-many.js';
import { placePeriods } from './periods/place-periods.js';
import { seldom } from './seldom.js';

/** What lays out many events, and periods. */
export const parts = { barsInto, groupMany, placePeriods };

/** To what lays out most stories comes what few need. Called, since a bundler may leave out a module of which nothing is used. */
export function learnAllParts(): void {
  seldom.parts = parts;
}
