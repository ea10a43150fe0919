import type { Anchor } from '../story/index.js';
import { segmentWords } from './segment-words.js';
import { splitOmissions } from './split-omissions.js';

/**
 * UTF-16 units. A longer quote is named by its first and last words: the browser compares character by character,
 * so that one other dash in some sentences would lose it, and encoded it makes an address of half a page.
 */
const longestExact = 120;

/** So many words are seldom found twice in one article, and hold few marks that can be typed in two ways. */
const wordsAtEnd = 5;

/**
 * The directive of a text fragment that finds a quote, as `:~:text=[prefix-,]start[,end][,-suffix]`, percent-encoded
 * (WICG, URL Fragment Text Directives); '' for a quote without words. A quote that is long, leaves words out or goes
 * over paragraphs becomes a range. Terms are matched by whole words, so what of prefix and suffix may be half a word
 * is left out, and the whole of one that has none.
 */
export function textFragment(selector: Anchor): string {
  const parts = splitOmissions(selector.exact).flatMap((part) => part.split(/\s*[\n\r\u2028\u2029]\s*/));
  const terms = termsOf(parts.filter(hasWord));
  if (terms.length === 0) return '';
  const prefix = innerWords(selector.prefix, 'end');
  const suffix = innerWords(selector.suffix, 'start');
  const text = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...terms.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${text.join(',')}`;
}

/** One term for a short quote in one piece, else where it starts and where it ends. */
function termsOf(parts: readonly string[]): readonly string[] {
  const first = parts[0]?.trim();
  const last = parts.at(-1)?.trim();
  if (first === undefined || last === undefined) return [];
  if (parts.length > 1) return [firstWords(first, wordsAtEnd), lastWords(last, wordsAtEnd)];
  if (first.length <= longestExact) return [first];
  const half = Math.floor(segmentWords(first).filter(({ isWord }) => isWord).length / 2);
  const count = Math.min(half, wordsAtEnd);
  return count === 0 ? [first] : [firstWords(first, count), lastWords(first, count)];
}

function firstWords(text: string, count: number): string {
  const words = segmentWords(text).filter(({ isWord }) => isWord);
  return text.slice(0, words[count - 1]?.end ?? text.length);
}

function lastWords(text: string, count: number): string {
  const words = segmentWords(text).filter(({ isWord }) => isWord);
  return text.slice(words[words.length - count]?.start ?? 0);
}

/**
 * The words of a prefix or suffix on one line, from the side where it meets the quote: its outermost word may be half
 * of one, unless white space or a mark stands beyond it, and is left out where another word remains.
 */
function innerWords(context: string | undefined, meets: 'start' | 'end'): string {
  if (context === undefined || !hasWord(context)) return '';
  const lines = context.split(/[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  const line = (meets === 'end' ? lines.at(-1) : lines[0]) ?? '';
  const segments = segmentWords(line);
  const words = segments.filter(({ isWord }) => isWord);
  const isCut = (meets === 'end' ? segments[0] : segments.at(-1))?.isWord === true;
  if (words.length > 1 && isCut)
    return (meets === 'end' ? line.slice(words[1]?.start) : line.slice(0, words.at(-2)?.end)).trim();
  return words.length > 0 ? line.trim() : '';
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** A hyphen, a comma or an ampersand in a term would end it; half a surrogate pair can stand in no address. */
function encode(term: string): string {
  const text = term.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
