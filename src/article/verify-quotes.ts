import { checkStory, countEvents, eventAt } from '../story/index.js';
import type { Story, StoryQuote } from '../story/index.js';
import type { ArticleText, Passage } from './article-text.js';
import { findNearest } from './find-nearest.js';
import { findPassage } from './find-passage.js';
import type { Found } from './find-passage.js';
import { indexText } from './index-text.js';
import type { ArticleIndex } from './index-text.js';
import type { Nearest } from './nearest.js';
import { readPlainText } from './read-plain-text.js';

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

/**
 * Looks for each quote of a story in its article, in the story's order: dated events, then undated ones.
 * The story may be checked or loose (an object with events, or a list of them), the article read or plain text.
 * What is nothing like a story has no quotes. Never throws.
 */
export function verifyQuotes(story: unknown, article: ArticleText | string): readonly QuoteVerdict[] {
  const checked = isChecked(story) ? story : checkStory(story).story;
  if (!checked) return [];
  const index = indexText(typeof article === 'string' ? readPlainText(article) : article);
  const verdicts: QuoteVerdict[] = [];
  for (let position = 0; position < countEvents(checked); position += 1) {
    const event = eventAt(checked, position);
    for (const [quoteIndex, quote] of (event?.quotes ?? []).entries())
      verdicts.push({ eventId: event?.id ?? '', quoteIndex, quote, ...verdictOf(index, quote) });
  }
  return verdicts;
}

function verdictOf(index: ArticleIndex, { text, prefix, suffix }: StoryQuote) {
  const selector = {
    exact: text,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  const found = findPassage(index, selector);
  if (found) return found;
  const nearest = findNearest(index, selector);
  const nowhere = { passages: [], places: 0 };
  return nearest
    ? { verdict: 'altered' as const, ...nowhere, nearest }
    : { verdict: 'absent' as const, ...nowhere };
}

/** A checked story has its events as columns; a loose value may throw at any look at it. */
function isChecked(story: unknown): story is Story {
  try {
    const { events, undated } = story as Partial<Story>;
    return events?.place instanceof Float64Array && Array.isArray(undated);
  } catch {
    return false;
  }
}
