// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story, StoryQuote } from '../story/index.js';
import type { ArticleText, Passage } from './article-text.js';
import type { Nearest } from './nearest.js';
import { findNearest } from './find-nearest.js';
import { findPassage } from './find-passage.js';
import type { Found } from './find-passage.js';
import { indexText } from './index-text.js';
import type { ArticleIndex } from './index-text.js';
import { selectorOf } from './selector-of.js';

/** What became of one quote of a story in an article. */
export interface QuoteVerdict {
  readonly eventId: string;
  /** Which quote of its event, from 0. */
  readonly quoteIndex: number;
  readonly quote: StoryQuote;
  /** As in `Found`; `altered` where the article has nearly these words, `absent` where it has nothing like them. */
  readonly verdict: Found['verdict'] | 'altered' | 'absent';
  /** Where it stands, empty for an altered or absent quote; offsets of the article's text. */
  readonly passages: readonly Passage[];
  /** In how many places the words stand. */
  readonly places: number;
  /** Of an altered quote. */
  readonly nearest?: Nearest;
}

/** Names a quote: the id of its event, and which of that event's quotes it is, from 0. */
interface QuoteName {
  readonly id: string;
  readonly quote: number;
}

/**
 * What became of each quote of a checked story in an article, or of some of them, in the story's order: dated events, then
 * undated ones.
 */
export function verdictsOf(
  story: Story,
  article: ArticleText,
  only?: readonly QuoteName[],
): readonly QuoteVerdict[] {
  const index = indexText(article);
  const isAsked = (id: string, quote: number): boolean =>
    only === undefined || only.some((name) => name.id === id && name.quote === quote);
  const verdicts: QuoteVerdict[] = [];
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    for (const [quoteIndex, quote] of (event?.quotes ?? []).entries())
      if (event && isAsked(event.id, quoteIndex))
        verdicts.push({ eventId: event.id, quoteIndex, quote, ...verdictOf(index, quote) });
  }
  return verdicts;
}

function verdictOf(index: ArticleIndex, quote: StoryQuote) {
  const selector = selectorOf(quote);
  const found = findPassage(index, selector);
  if (found) return found;
  const nearest = findNearest(index, selector);
  const nowhere = { passages: [], places: 0 };
  return nearest
    ? { verdict: 'altered' as const, ...nowhere, nearest }
    : { verdict: 'absent' as const, ...nowhere };
}
