/** Letters and digits only: what stays of a text whichever way its white space, signs and marks are written. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands between the tags of a piece of HTML, without its entities. */
const untagged = (html: string): string =>
  html
    .split('<')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('>') + 1)))
    .join('')
    .replace(/&#?\w{1,32};/g, ' ');

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
  const written = lettersOf(untagged(html));
  const told = lettersOf(text);
  if (!written.startsWith(told)) return false;
  let end = written.length;
  for (let i = links.length - 1; i >= 0 && end > told.length; i -= 1) {
    const title = lettersOf(links[i]?.title ?? '');
    if (title !== '' && end - title.length >= told.length && written.endsWith(title, end)) {
      end -= title.length;
    }
  }
  return end === told.length;
}
