/** Letters and digits only: what stays of a text whichever way its white space, signs and marks are written. */
export const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Accents by the ends of the names of entities: `&eacute;` is an e and the mark U+0301. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};
const named: Readonly<Record<string, string>> = {
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/** The letter that an entity stands for, so far as it is one of few; a blank for all else, as most are no letters. */
function letterOf(name: string): string {
  const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (code) {
    const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  }
  const mark = accents[name.slice(1)];
  return mark === undefined ? (named[name] ?? ' ') : `${name.charAt(0)}${mark}`.normalize('NFC');
}

/** What stands between the tags of a piece of HTML. */
const untagged = (html: string): string =>
  html
    .split('<')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join('')
    .replace(/&(#?\w{1,32});/g, (_, name: string) => letterOf(name));

/**
 * Whether a piece of HTML says the words of a text and, after them, of some of its links, and no others: as far as letters and
 * digits tell, and not where it is not plain to see. So a reader may keep the HTML that it made a text of, and a writer give
 * it back as long as nobody has changed the text.
 */
export function saysTheSame(
  html: string,
  text: string,
  links: readonly { readonly title?: string }[] = [],
): boolean {
  const written = wordsOf(untagged(html));
  const told = wordsOf(text);
  if (!written.startsWith(told)) return false;
  let end = written.length;
  for (let i = links.length - 1; i >= 0 && end > told.length; i -= 1) {
    const title = wordsOf(links[i]?.title ?? '');
    if (title !== '' && end - title.length >= told.length && written.endsWith(title, end)) {
      end -= title.length;
    }
  }
  return end === told.length;
}

/** The letters and digits of a piece of HTML. */
export const wordsOfHtml = (html: string): string => wordsOf(untagged(html));

/** Whether some words stand in a piece of HTML, as far as letters and digits tell. */
export const hasWords = (html: string, words: string): boolean => wordsOfHtml(html).includes(wordsOf(words));
