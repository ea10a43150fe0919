import { saysTheSame } from '../../story/says-the-same.js';
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
  const around = [headline, body, ...Object.values(media)].filter((value) => typeof value === 'string');
  const unsaid = links.filter((link) => !around.some((html) => says(html, link)));
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

/** Whether a piece of HTML, or an address, has a link in it. */
function says(html: string, { url, title }: StoryLink): boolean {
  if (url === undefined) return html.includes(title) || html.includes(escapeHtml(title));
  const bare = url.replace(/\/$/, '');
  return (
    html.includes(bare) ||
    html.includes(escapeHtml(bare)) ||
    (/<a\b/i.test(html) && html.includes(escapeHtml(title))) ||
    isAddress(html, url)
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
