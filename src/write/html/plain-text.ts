import { element, escaped } from './markup.js';

/** Text as white space of HTML leaves it: lines without blanks at their ends or doubled ones within, at most one line empty. */
const isPlain = (text: string): boolean => !/^[ \n]|[ \n]$|[\t\f\r]| {2}| \n|\n |\n{3}/.test(text);

/** A text as paragraphs: a blank line parts them, a line end is a `br`. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => element('p', {}, paragraph.split('\n').map(escaped).join('<br>')));

/** Words in one line, as HTML. */
export const line = (text: string): string => escaped(text.replace(/[ \t\n\f\r]+/g, ' '));

/** The exact text, for an attribute, where HTML would change it; undefined where reading its paragraphs gives it back. */
export const exactText = (text: string | undefined): string | undefined =>
  text === undefined || isPlain(text) ? undefined : text;

/** The same of a text in one line. */
export const exactLine = (text: string | undefined): string | undefined =>
  text === undefined || (isPlain(text) && !text.includes('\n')) ? undefined : text;

/** The same of words in one line among others, of which marks part them. */
export const exactWords = (text: string | undefined): string | undefined =>
  text === undefined || (exactLine(text) === undefined && /^[\p{L}\p{N}](?:[^,]*[\p{L}\p{N}])?$/u.test(text))
    ? undefined
    : text;
