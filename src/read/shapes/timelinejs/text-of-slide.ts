import { saysTheSame } from '../../../story/says-the-same.js';
import { textOfHtml } from '../../markup/text-of-html.js';
import { lineOfHtml } from '../line-of-html.js';
import { isObject, restOf, said, textOf, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';

export interface TextOfSlide {
  readonly title: string;
  readonly text: string;
  readonly links: readonly LooseObject[];
  /** What the text of the slide says beyond that: its markup, as long as it says the same, and other keys. */
  readonly kept: LooseObject;
}

/** Markup that a text and its links say as well. */
const plain = /<\/?p>|<br>|<a href="[^"<>]*">|<\/a>/g;
const isPlain = (html: string): boolean => !html.replace(plain, '').includes('<');

/** The words of a slide; a last paragraph that is nothing but a link is that link. */
export function textOfSlide(slide: unknown): TextOfSlide {
  const given = valueOf(slide, 'text');
  const loose = isObject(given) ? given : { text: given };
  const headlineHtml = textOf(loose, 'headline');
  const textHtml = textOf(loose, 'text');
  const headline = lineOfHtml(headlineHtml);
  const body = textOfHtml(textHtml);
  const text = withoutLinks(body.text, new Set(body.links.map(({ title }) => title)));
  const kept = said({
    headline: keep(headlineHtml, headline.text, headline.links),
    text: keep(textHtml, text, body.links),
    ...restOf(loose, ['headline', 'text']),
  });
  return { title: headline.text, text, links: [...headline.links, ...body.links], kept };
}

const keep = (html: string, text: string, links: readonly { readonly title?: string }[]): string =>
  isPlain(html) || !saysTheSame(html, text, links) ? '' : html;

function withoutLinks(text: string, titles: ReadonlySet<string>): string {
  if (titles.size === 0) return text;
  const paragraphs = text.split('\n\n');
  while (titles.has(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}
