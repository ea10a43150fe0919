import { hasWords, saysTheSame } from '../../story/says-the-same.js';
import type { StoryLink, StoryQuote } from '../../story/index.js';
import { safeLink } from '../../story/safe-link.js';
import { escapeHtml, linkedHtml, linkHtml, paragraphsOf } from './html-of-text.js';

type Loose = Readonly<Record<string, unknown>>;

export interface Telling {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly links: readonly StoryLink[];
  readonly quotes: readonly StoryQuote[];
  /** The text as it came from TimelineJS, with its markup; it holds as long as it says the same. */
  readonly kept: Loose;
  /** The media of the slide, which may say some of the links. */
  readonly media: Loose;
}

/** The headline and the text of a slide as HTML: paragraphs, quotes, links at their words or after all. */
export function slideText({ title = '', text = '', links, quotes, kept, media }: Telling): Loose {
  const { headline: keptHeadline, text: keptText, ...rest } = kept;
  const headline = isStill(keptHeadline, title, links) ? keptHeadline : undefined;
  const body = isStill(keptText, text, links) ? keptText : undefined;
  const around = [headline, body, media['caption'], media['credit']].filter(isText);
  const unsaid = links.filter((link) => !around.some((html) => says(html, link)) && !isOfMedia(media, link));
  const linked = body === undefined ? linkedHtml(text, unsaid) : { html: '', left: unsaid };
  const named =
    headline === undefined ? linkedHtml(title, linked.left) : { html: headline, left: linked.left };
  const after = named.left.map(({ url, title: words }) =>
    url === undefined ? `<p>${escapeHtml(words)}</p>` : `<p>${linkHtml(url, words)}</p>`,
  );
  return {
    headline: named.html,
    text: [body ?? paragraphsOf(linked.html), ...quotes.map(quoteHtml), ...after].join(''),
    ...rest,
  };
}

const isStill = (html: unknown, text: string, links: readonly StoryLink[]): html is string =>
  typeof html === 'string' && saysTheSame(html, text, links);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a piece of HTML has a link in it, round its words where it has some. */
const says = (html: string, { url, title }: StoryLink): boolean =>
  url === undefined
    ? hasWords(html, title)
    : html
        .split(/<a\b/i)
        .slice(1)
        .map((rest) => rest.split(/<\/a\b/i, 1)[0] ?? '')
        .some((link) => hasAddress(link, url) && (link.includes(title) || hasWords(`<a ${link}`, title)));

/** Whether a link is where media are, or where they lead, and called as they are. */
function isOfMedia(media: Loose, { url, title }: StoryLink): boolean {
  const names = [media['caption'], media['title']].filter(isText);
  return [media['url'], media['link']].some(
    (place) =>
      isText(place) &&
      url !== undefined &&
      hasAddress(place, url) &&
      (place.includes(title) || hasWords(place, title) || names.some((name) => saysTheSame(name, title))),
  );
}

function hasAddress(html: string, url: string): boolean {
  const bare = url.replace(/\/$/, '');
  return (
    [bare, escapeHtml(bare), bare.replace(/^https:/, '')].some((form) => html.includes(form)) ||
    html.split(/["'\s]/).some((word) => isAddress(word, url))
  );
}

/** Whether an address as it was written is one that was resolved since. */
export function isAddress(written: string, url: string): boolean {
  const address = written.startsWith('//') ? `https:${written}` : written.trim();
  if (safeLink(address) === url) return true;
  return (
    !/^[a-z][a-z\d+.-]*:/i.test(address) && address !== '' && url.endsWith(address.replace(/^[./]+/, '/'))
  );
}

function quoteHtml({ text, speaker, role, via, cite }: StoryQuote): string {
  const said = [speaker, role, via].filter((part) => part !== undefined).join(', ');
  const source = cite === undefined ? escapeHtml(said) : linkHtml(cite, said || cite);
  return `<blockquote>${paragraphsOf(escapeHtml(text))}${source && `<cite>${source}</cite>`}</blockquote>`;
}
