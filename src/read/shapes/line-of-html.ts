import { textOfHtml } from '../markup/text-of-html.js';
import type { TextOfHtml } from '../markup/text-of-html.js';

/** The text of a piece of HTML as one line, for a title or a caption. */
export function lineOfHtml(
  html: string,
): Pick<TextOfHtml, 'text' | 'media'> & { readonly links: { url: string; title?: string }[] } {
  const { text, links, media } = textOfHtml(html);
  return { text: text.replace(/\s*\n\s*/g, ' '), links: [...links], media };
}
