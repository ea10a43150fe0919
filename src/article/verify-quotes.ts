import { checkStory } from '../story/index.js';
import type { Story } from '../story/index.js';
import type { ArticleText } from './article-text.js';
import { readPlainText } from './read-plain-text.js';
import { verdictsOf } from './verdicts-of.js';
import type { QuoteVerdict } from './verdicts-of.js';

/**
 * Looks for each quote of a story in its article, in the story's order: dated events, then undated ones.
 * The story may be checked or loose (an object with events, or a list of them), the article read or plain text.
 * What is nothing like a story has no quotes. Never throws.
 */
export function verifyQuotes(story: unknown, article: ArticleText | string): readonly QuoteVerdict[] {
  const checked = isChecked(story) ? story : checkStory(story).story;
  return checked ? verdictsOf(checked, typeof article === 'string' ? readPlainText(article) : article) : [];
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
