/**
 * Accents and points over and under letters, Arabic's vowel signs among them, and what is written and not seen: a reader types
 * without them.
 */
const unsaid =
  /(?=\p{M})\p{Diacritic}|[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]|\p{Default_Ignorable_Code_Point}/gu;
const typographic = /[\u02BC\u2010-\u201F\u2212]/g;
const beyondAscii = /[^\0-\x7F]/;

/**
 * A text as it is compared: without case, accents and what only typography tells apart, the same in every language. "ß" is
 * "ss", and the letters of a ligature or a wide form are those that a keyboard has.
 */
export function plainText(text: string): string {
  return beyondAscii.test(text) ? Array.from(text, plainCharacter).join('') : text.toLowerCase();
}

/** A character as it is compared, whatever stands beside it: nothing, one character or several. */
export function plainCharacter(character: string): string {
  return character
    .normalize('NFKD')
    .replace(unsaid, '')
    .toLowerCase() // of "ẞ" the capital is itself
    .toUpperCase() // by way of capitals, so that "ß", "ı" and the sigma at the end of a word are what they stand for
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(typographic, typed);
}

/** What a keyboard has in place of a quotation mark or a dash. */
function typed(sign: string): string {
  if (sign < '\u2010' || (sign >= '\u2018' && sign <= '\u201B')) return "'";
  return sign >= '\u201C' && sign <= '\u201F' ? '"' : '-';
}
