import { plainText } from './plain-text.js';
import { PlainUnits } from './plain-units.js';
import { splitWords } from './split-words.js';

const ascii = /^[\0-\x7F]*$/;
const special = /[.*+?^${}()|[\]\\/-]/g;

/**
 * The words of what has been typed, as they are compared; none where there is nothing to look for. What stands between
 * quotation marks is one word with blanks.
 */
export function wordsOf(typed: string): readonly string[] {
  const words = splitWords(typed).flatMap(({ text, isQuoted }) => {
    const parts = plainText(text).split(/\s+/).filter(Boolean);
    return isQuoted ? [parts.join(' ')] : parts;
  });
  return [...new Set(words.filter(Boolean))];
}

/**
 * Whether a title has all of some words, in any order, at the beginning of its own words or within them. A title in ASCII is
 * as it is compared but for its case.
 */
export function titleTest(words: readonly string[]): (title: string | undefined) => boolean {
  const isAscii = words.every((word) => ascii.test(word));
  const written = words.map((word) => new RegExp(word.replace(special, String.raw`\$&`), 'i'));
  const plain = new PlainUnits();
  return (title) => {
    if (title === undefined) return false;
    if (ascii.test(title)) return isAscii && written.every((word) => word.test(title));
    plain.read(title);
    return words.every((word) => plain.has(word));
  };
}

/** Whether every title that has the words has those before, too. */
export function extendsWords(words: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => words.some((word) => word.includes(old)));
}
