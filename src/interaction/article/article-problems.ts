import { type QuoteVerdict, verdictsOf } from '../../article/verdicts-of.js';
import type { ArticleText } from '../../article/index.js';
import type { Problem, Story } from '../../story/index.js';
import type { QuoteRef } from '../../view/index.js';

const messageOf = ({ verdict, places, nearest }: QuoteVerdict): string => {
  if (verdict === 'ambiguous')
    return `The article has these words in ${places} places; a "prefix" or "suffix" would say which is meant.`;
  if (verdict === 'altered') return `The article has other words here: “${nearest?.text}”.`;
  return 'The article does not have these words.';
};

/** What is wrong with quotations that an article does not have as they are written, or has in several places. */
export const articleProblems = (
  story: Story,
  article: ArticleText,
  doubtful: readonly QuoteRef[],
): readonly Problem[] =>
  verdictsOf(story, article, doubtful)
    .filter(({ verdict }) => verdict === 'altered' || verdict === 'ambiguous' || verdict === 'absent')
    .map((each) => ({
      code: `quote-${each.verdict}`,
      severity: 'warning',
      path: `events[${JSON.stringify(each.eventId)}].quotes[${each.quoteIndex}].text`,
      value: each.quote.text,
      message: messageOf(each),
      done: 'kept',
    }));
