/** White space as a reader of HTML would see it, `\n` being line ends: none at the ends of lines, at most one blank line. */
export const collapseBlanks = (text: string): string =>
  text
    .replace(/[ \t\f\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]{1,3}|[ \n]{1,3}$/g, '');

/** The white space of a text as HTML has it: a line end is a blank. */
export const blanksOf = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

const atEnds = /^[\s,;:.·|/–—―-]$/;

/** Words without the marks that part them from what stands before and after. */
export function bareWords(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atEnds.test(text.charAt(start))) start += 1;
  while (end > start && /^[\s,;:·|/–—―-]$/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
