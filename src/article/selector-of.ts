import type { Anchor, StoryQuote } from '../story/index.js';

/** The words of a quote and what stands before and after them, as one looks for them (W3C TextQuoteSelector). */
export function selectorOf({ text, prefix, suffix }: StoryQuote): Anchor {
  return {
    exact: text,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}
