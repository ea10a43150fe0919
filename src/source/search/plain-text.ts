/** Accents and points over and under letters, and what is written and not seen: a reader types without them. */
const unsaid = /(?=\p{M})\p{Diacritic}|[\u0653-\u0655\u0640]|\p{Default_Ignorable_Code_Point}/gu;
const typographic = /[\u02BC\u2010-\u201F\u2212]/g;
const beyondAscii = /[^\0-\x7F]/;

/**
 * A text as it is compared: without case, accents and what only typography tells apart, the same in every language. "ß" is
 * "ss", and the letters of a ligature or a wide form are those that a keyboard has.
 */
export function plainText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(unsaid, '')
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
