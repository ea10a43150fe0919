import type { StoryQuote } from '../story/index.js';
import { linkToPassage } from './link-to-passage.js';
import { selectorOf } from './selector-of.js';

/** An address that is said to have the words of a quotation, at these words; one that is no page, as it is. */
export function quoteLink(quote: StoryQuote, url: string): string {
  if (/^mailto:/i.test(url)) return url;
  return linkToPassage(url, selectorOf(quote));
}
