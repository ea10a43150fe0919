import { plainText } from './plain-text.js';

const ascii = /^[\0-\x7F]*$/;
const special = /[.*+?^${}()|[\]\\/-]/g;

/** The words of what has been typed, as they are compared; none where there is nothing to look for. */
export function wordsOf(typed: string): readonly string[] {
  return [...new Set(plainText(typed).split(/\s+/).filter(Boolean))];
}

/** Whether a title has all of some words, in any order, at the beginning of its own words or within them. */
export function titleTest(words: readonly string[]): (title: string | undefined) => boolean {
  const tests = words.map(wordTest);
  return (title) => title !== undefined && tests.every((test) => test(title));
}

/** Most titles are told apart without being folded, which would be most of what a search costs. */
function wordTest(word: string): (title: string) => boolean {
  const isWritten = ascii.test(word) ? new RegExp(word.replace(special, String.raw`\$&`), 'i') : undefined;
  return (title) => {
    if (isWritten?.test(title)) return true;
    const mayHide = isWritten === undefined || !ascii.test(title);
    return mayHide && plainText(title).includes(word);
  };
}

/** Whether every title that has the words has those before, too. */
export function extendsWords(words: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => words.some((word) => word.includes(old)));
}
