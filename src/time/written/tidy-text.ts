/**
 * A written date with single blanks, hyphens that are hyphens and dashes that are en dashes; eras as BC and AD; without
 * what says nothing of the date: a word before it ("on 3 May 1985"), a full stop after it.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ ?(?:[\u2012-\u2015]|--) ?|(?<=\d) - /g, '\u2013')
    .replace(/\u2212(?=\d)/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/(?<!\p{L})b\.? ?c\.?(?: ?e\b\.?)?(?![\p{L}\d])/giu, ' BC')
    .replace(/(?<!\p{L})(?:a\.? ?d|c\.? ?e)\.?(?!\p{L})/giu, ' AD ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^[("\u201c](.*)[)"\u201d]$/, '$1')
    .replace(/^(?:on|in|dated?)(?: the)?:? (?=.)/i, '')
    .replace(/[ ,;.]+$/, '');
}
