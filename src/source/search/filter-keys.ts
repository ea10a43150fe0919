import type { FacetName } from './query.js';

/** What the text of a filter calls the lists of a query. */
export const filterKeys: Readonly<Record<string, FacetName>> = {
  group: 'groups',
  tag: 'tags',
  speaker: 'speakers',
};

/** What it calls the edges of time. */
export const timeKeys: Readonly<Record<string, 'from' | 'until'>> = { from: 'from', to: 'until' };

/** The word by which it asks for quotations. */
export const quotedWord = 'quoted';
