import { safeLink, safeMedia } from '../../../story/safe-link.js';
import { textOfHtml } from '../../markup/text-of-html.js';
import { lineOfHtml } from '../line-of-html.js';
import { said, textOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';
import { isPicture } from '../is-picture.js';

/** What the media of a slide are in a story of ours. */
export interface MediaOfSlide {
  readonly media?: LooseObject;
  readonly quotes: readonly LooseObject[];
  readonly links: readonly LooseObject[];
}

/** An address whose scheme is the page's, which may be an http: one that shows no media. */
export const withScheme = (url: string): string => (url.startsWith('//') ? `https:${url}` : url);

/**
 * TimelineJS finds out by the address what stands there: a picture, a film on YouTube, a tweet, an article of Wikipedia, a map…
 * Ours shows pictures only, and asks no other host for a player: so what is known to be a picture, by its address, is one,
 * a quotation is a quote, and all else is a link.
 */
export function mediaOfSlide(media: unknown): MediaOfSlide {
  const url = withScheme(textOf(media, 'url'));
  const caption = lineOfHtml(textOf(media, 'caption'));
  const credit = lineOfHtml(textOf(media, 'credit'));
  const around = [...caption.links, ...credit.links];
  const link = withScheme(textOf(media, 'link'));
  if (link !== '') around.push({ url: link });
  if (url === '') return { quotes: [], links: around };
  if (url.startsWith('<'))
    return { ...ofMarkup(url, caption.text), links: [...linksIn(url, caption.text), ...around] };
  const picture = isPicture(url) && safeMedia(url) !== undefined;
  // What may not even be linked is left to be refused as media, in these words.
  if (picture || safeLink(url) === undefined) {
    return {
      media: said({ url, alt: textOf(media, 'alt'), caption: caption.text, credit: credit.text }),
      quotes: [],
      links: around,
    };
  }
  const title = caption.text || lineOfHtml(textOf(media, 'title')).text;
  return { quotes: [], links: [said({ url, title }), ...around] };
}

/** A player's frame, a tweet: what they lead to. */
function linksIn(html: string, caption: string): LooseObject[] {
  const { links, media } = textOfHtml(html);
  return [...media.map(({ url }) => said({ url: withScheme(url), title: caption })), ...links];
}

/** A `blockquote` is a quotation, but for a tweet, whose words run on into its name and date. */
function ofMarkup(html: string, caption: string): { readonly quotes: readonly LooseObject[] } {
  if (!/^<blockquote\b/i.test(html)) return { quotes: [] };
  const open = html.search(/<cite\b/i);
  if (open < 0 && textOfHtml(html).links.length > 0) return { quotes: [] };
  const text = textOfHtml(open < 0 ? html : html.slice(0, open)).text;
  const speaker = open < 0 ? caption : lineOfHtml(html.slice(open)).text.replace(/^[\s\u2013\u2014-]+/, '');
  return { quotes: text === '' ? [] : [said({ text, speaker })] };
}
