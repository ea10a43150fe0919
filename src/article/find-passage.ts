import type { Anchor } from '../story/index.js';
import type { Passage } from './article-text.js';
import { choosePlace } from './choose-place.js';
import { foldText } from './fold-text.js';
import { passageOf } from './index-text.js';
import type { ArticleIndex } from './index-text.js';
import { partsInOrder } from './parts-in-order.js';
import { placesOf } from './places-of.js';
import { splitOmissions } from './split-omissions.js';

export interface Found {
  /**
   * `verbatim`: the same characters, runs of a page's white space counting as one space. `typography`: the same but
   * for marks, dashes, ellipses, composition and white space. `ambiguous`: so in several places, and neither prefix
   * nor suffix tells which.
   */
  readonly verdict: 'verbatim' | 'typography' | 'ambiguous';
  /** Where it stands; one for each part round an omission. Of ambiguous places the likeliest. */
  readonly passages: readonly Passage[];
  /** In how many places the words stand. */
  readonly places: number;
}

/**
 * Where a quote stands in an article as whole words (W3C TextQuoteSelector: exact, prefix, suffix), or undefined. White
 * space round it does not count; all else does, quotation marks and case too. Three dots are first looked for as they
 * stand, then taken as an omission. Never throws.
 */
export function findPassage(index: ArticleIndex, selector: Anchor): Found | undefined {
  const { standings, words } = standingsOf(index, selector.exact.trim());
  const choice = choosePlace(index.folded, standings, selector);
  if (!choice) return undefined;
  const passages = choice.standing.map(({ from, to }) => passageOf(index, from, to));
  const isSame = passages.every(
    ({ start, end }, i) => inOneLine(index.article.text.slice(start, end)) === inOneLine(words[i] ?? ''),
  );
  const verdict = choice.isSure ? (isSame ? 'verbatim' : 'typography') : 'ambiguous';
  return { verdict, passages, places: standings.length };
}

/** Where the words stand as a whole, or else their parts round omissions; with the words as they are written. */
function standingsOf(index: ArticleIndex, exact: string) {
  const whole = placesOf(index, foldText(exact).text.trim()).map((place) => [place]);
  if (whole.length > 0) return { standings: whole, words: [exact] };
  const words = splitOmissions(exact);
  const isOmitting = words.length > 1 || words[0] !== exact;
  const parts = words.map((part) => foldText(part).text.trim());
  return { standings: isOmitting ? partsInOrder(index, parts) : [], words };
}

/** What HTML calls white space is layout, which no one quotes. */
const inOneLine = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ');
