import { quoteLink } from '../../article/quote-link.js';
import type { Words } from '../../locales/index.js';
import type { Story, StoryEvent, StoryQuote } from '../../story/index.js';
import type { QuoteRef } from '../../view/index.js';
import type { Copy } from './clipboard.js';
import { writeAddress } from '../address/fragment.js';

/** What copied words are made from. */
export interface Copying {
  readonly story: Story;
  readonly words: Words;
  /** Nodes are made in it and put nowhere. */
  readonly page: Document;
  /** The page's address, and the name under which it keeps what is pinned; null where it does not. */
  readonly href: string;
  readonly name: string | null;
}

interface Way {
  readonly url: string;
  readonly title: string;
}

const rightToLeft =
  /^[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;

/** Which way words are written, as `dir="auto"` has it: said outright, since what is pasted seldom keeps "auto". */
const directionOf = (text: string): 'ltr' | 'rtl' =>
  rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';

/** The page's address of an event, or of one of its quotations; all else that its fragment says stays, but for the view. */
export function addressOf(href: string, name: string, id: string, quote?: number): string {
  const at = href.indexOf('#');
  const [page, fragment] = at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at)];
  return (
    page + writeAddress(fragment, name, { selected: id, ...(quote !== undefined && { quote: quote + 1 }) })
  );
}

/** A quotation, who said it, and where that can be read. */
export function copiedQuote(event: StoryEvent, { id, quote }: QuoteRef, from: Copying): Copy | undefined {
  const { words, story } = from;
  const said = event.quotes[quote];
  if (!said) return undefined;
  const { text, speaker, role, via } = said;
  const verbatim = `${words.openQuote}${text}${words.closeQuote}`;
  const parts = [speaker, role, via].filter((part) => part !== undefined);
  const by = parts.length > 0 ? words.attribution(parts) : '';
  const way = sourceOf(said, from) ?? addressIn(from, id, quote) ?? articleOf(said, from);
  const make = maker(from.page);
  const blockquote = make('blockquote', said.lang ?? event.lang ?? story.lang, directionOf(text));
  if (said.cite) blockquote.setAttribute('cite', said.cite);
  blockquote.append(...paragraphs(verbatim, make));
  const nodes: Element[] = [blockquote];
  if (by || way) {
    const line = make('p', event.lang ?? story.lang, by ? directionOf(by) : words.dir);
    line.append(by, by && way ? ' · ' : '', ...(way ? [linkTo(way, make)] : []));
    nodes.push(line);
  }
  return {
    text: `${verbatim}${by && ` ${by}`}${way ? `\n${way.url}` : ''}`,
    html: nodes.map(({ outerHTML }) => outerHTML).join(''),
  };
}

/** The address of an event, or of one of its quotations; where the page keeps none, of where the quotation can be read. */
export function copiedLink(event: StoryEvent, quote: number | undefined, from: Copying): Copy | undefined {
  const said = quote === undefined ? undefined : event.quotes[quote];
  const way = addressIn(from, event.id, quote) ?? (said && (sourceOf(said, from) ?? articleOf(said, from)));
  if (!way) return undefined;
  const { url } = way;
  const make = maker(from.page);
  return { text: url, html: linkTo({ url, title: event.title ?? way.title }, make).outerHTML };
}

/** As it leaves the page: in full. */
const wayTo = (url: string, title: string, { page }: Copying): Way => ({
  url: URL.canParse(url, page.baseURI) ? new URL(url, page.baseURI).href : url,
  title,
});

const sourceOf = (said: StoryQuote, from: Copying): Way | undefined =>
  said.cite ? wayTo(quoteLink(said, said.cite), from.words.source, from) : undefined;

const articleOf = (said: StoryQuote, from: Copying): Way | undefined => {
  const { url, title = from.words.source } = from.story.article ?? {};
  return url ? wayTo(quoteLink(said, url), title, from) : undefined;
};

const addressIn = (from: Copying, id: string, quote: number | undefined): Way | undefined => {
  const { name, href, story, words } = from;
  return name === null
    ? undefined
    : { url: addressOf(href, name, id, quote), title: story.title ?? words.timeline };
};

type Make = (tag: string, lang?: string, dir?: 'ltr' | 'rtl') => HTMLElement;

/** Makes nodes in a document of their own, which loads nothing and runs nothing. */
const maker = (page: Document): Make => {
  const apart = page.implementation.createHTMLDocument('');
  return (tag, lang, dir) => {
    const node = apart.createElement(tag);
    if (lang) node.lang = lang;
    if (dir) node.dir = dir;
    return node;
  };
};

const linkTo = ({ url, title }: Way, make: Make): HTMLElement => {
  const link = make('a');
  link.setAttribute('href', url);
  link.append(title);
  return link;
};

/** A blank line begins a paragraph, as in the story. */
const paragraphs = (text: string, make: Make): HTMLElement[] =>
  text.split(/\n\s*\n/).map((lines) => {
    const paragraph = make('p');
    for (const [i, line] of lines.split('\n').entries())
      paragraph.append(...(i > 0 ? [make('br')] : []), line);
    return paragraph;
  });
