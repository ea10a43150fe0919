const word = /[\p{L}\p{N}\p{M}]/u;
const letter = /\p{L}/u;
const mark = /\p{M}/u;
const digit = /\p{Nd}/u;
const highSurrogate = /[\uD800-\uDBFF]$/;
const lowSurrogate = /^[\uDC00-\uDFFF]/;

/** A character of a script that puts no space between words: a word may begin or end anywhere in it. */
export const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/**
 * Whether no word goes on across an offset of a folded text: "decision" ends before "s" in "decisions" no more than
 * "can" does in "can't" or "1" in "1,000". After an apostrophe a word may begin, as in "l'homme".
 */
export function isBetweenWords(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = characterAt(text, offset);
  if (before === '' || after === '') return true;
  if (highSurrogate.test(before) && lowSurrogate.test(after)) return false;
  if (mark.test(after)) return false;
  if (unspaced.test(before) || unspaced.test(after)) return true;
  if (word.test(before)) {
    if (word.test(after)) return false;
    const next = characterAt(text, offset + after.length);
    if (after === "'") return !(letter.test(before) && letter.test(next));
    return !(isSeparator(after) && digit.test(before) && digit.test(next));
  }
  if (!isSeparator(before) || !digit.test(after)) return true;
  return !digit.test(characterBefore(text, offset - before.length));
}

const isSeparator = (character: string) => character === '.' || character === ',';

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** A pair is one character, unless the offset itself parts it. */
function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const pair = offset > 1 ? characterAt(text, offset - 2) : '';
  return pair.length === 2 ? pair : (text[offset - 1] ?? '');
}
