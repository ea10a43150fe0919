import { textOfHtml } from '../markup/text-of-html.js';
import type { TextOfHtml } from '../markup/text-of-html.js';

/** The text of a piece of HTML as one line, for a title or a caption. */
export function lineOfHtml(
  html: string,
): Pick<TextOfHtml, 'text' | 'media'> & { readonly links: { url: string; title?: string }[] } {
  const { text, links, media } = textOfHtml(html);
  const asLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ');
  return { text: asLine(text), links: links.map(({ url, title }) => ({ url, title: asLine(title) })), media };
}
