import { safeLink } from '../../../story/safe-link.js';
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
const isPlain = (html: string, whole: string, links: readonly LinkOfHtml[]): boolean => {
  const words = html.replace(plain, '');
  if (words.includes('<')) return false;
  // A link without words, as round a picture, or one that leads where another does: a text could not say where they stand.
  const once = whole.split('<a ').length - 1 === links.length;
  return once && links.every(({ url, title }) => title !== url || whole.replace(plain, '').includes(url));
};
type LinkOfHtml = { readonly url: string; readonly title?: string };

/** The words of a slide; a last paragraph that is nothing but a link is that link. */
export function textOfSlide(slide: unknown): TextOfSlide {
  const given = valueOf(slide, 'text');
  const loose = isObject(given) ? given : { text: given };
  const headlineHtml = textOf(loose, 'headline');
  const textHtml = textOf(loose, 'text');
  const headline = lineOfHtml(headlineHtml);
  const body = textOfHtml(textHtml);
  const linked = body.links.filter(({ url }) => safeLink(url) !== undefined);
  const text = withoutLinks(body.text, new Set(linked.map(({ title }) => title)));
  const kept = said({
    headline: keep(headlineHtml, headline.text, headline.links),
    text: keep(textHtml, text, linked),
    ...restOf(loose, ['headline', 'text']),
  });
  return { title: headline.text, text, links: [...headline.links, ...body.links], kept };
}

function keep(whole: string, text: string, links: readonly LinkOfHtml[]): string {
  const html = withoutLastLinks(whole);
  return isPlain(html, whole, links) || !saysTheSame(html, text, links) ? '' : html;
}

function withoutLinks(text: string, titles: ReadonlySet<string>): string {
  if (titles.size === 0) return text;
  const paragraphs = text.split('\n\n');
  while (titles.has(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}

const linkParagraph = /^<p><a href="[^"<>]*">[^<>]*<\/a><\/p>$/;

/** HTML without the paragraphs at its end that are links: those are written again from the links. */
function withoutLastLinks(html: string): string {
  let rest = html;
  while (rest.endsWith('</a></p>')) {
    const at = rest.lastIndexOf('<p><a href="');
    if (at < 0 || !linkParagraph.test(rest.slice(at))) return rest;
    rest = rest.slice(0, at);
  }
  return rest;
}
