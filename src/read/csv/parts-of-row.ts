import { safeLink, safeMedia } from '../../story/safe-link.js';
import type { TextOfHtml } from '../markup/text-of-html.js';
import { isPicture } from '../shapes/is-picture.js';
import type { Field } from './columns.js';
import { partFields } from './part-fields.js';
import type { Part } from './part-fields.js';
import type { Row } from './row.js';

/** An object that `checkStory` is to check. */
export type Loose = Record<string, unknown>;

/** What a row says of one part of a story; undefined where it says nothing. */
export function partOf(row: Row, part: Part): Loose | undefined {
  const loose: Loose = {};
  for (const [key, field] of Object.entries(partFields[part])) {
    const text = row.text(field);
    if (text !== undefined) loose[key] = text;
  }
  return Object.keys(loose).length === 0 ? undefined : loose;
}

/** The parts of which an event may have several, or none. */
export interface Parts {
  readonly quotes: readonly Loose[];
  readonly links: readonly Loose[];
  readonly anchors: readonly Loose[];
  readonly corrected: readonly Loose[];
  readonly tags: readonly string[];
  readonly media: Loose | undefined;
}

/** What a row adds to an event. Links and pictures that stand in texts of HTML are among it. */
export function partsOf(row: Row): Parts {
  const html = richFields.flatMap((field) => row.html(field) ?? []);
  const { quotes, links, media } = row.isHtml('media') ? mediaOf(row) : ownMedia(row);
  return {
    quotes: [...listed(partOf(row, 'quote')), ...quotes],
    links: [...listed(partOf(row, 'link')), ...links, ...linksIn(html)],
    anchors: listed(partOf(row, 'anchor')),
    corrected: listed(partOf(row, 'corrected')),
    tags: tagsIn(row.trimmed('tags')),
    media: media ?? html.flatMap((text) => text.media).find(({ url }) => isPicture(url)),
  };
}

type MediaOfRow = Pick<Parts, 'quotes' | 'links' | 'media'>;

const ownMedia = (row: Row): MediaOfRow => ({ quotes: [], links: [], media: partOf(row, 'media') });

/** Fields whose HTML may hold links and pictures. */
const richFields: readonly Field[] = ['title', 'text', 'html', 'caption', 'credit'];

const listed = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

export function linksIn(texts: readonly TextOfHtml[]): Loose[] {
  const links = new Map<string, Loose>();
  for (const { url, title } of texts.flatMap((text) => text.links))
    if (!links.has(url)) links.set(url, { url, title });
  return [...links.values()];
}

/**
 * The tools whose fields are HTML take for media an address of a picture, a player, a page, or markup: a frame, or what somebody
 * said, in a `blockquote` with a `cite`. Ours shows pictures, so the address of anything else is a link.
 */
function mediaOf(row: Row): MediaOfRow {
  const written = row.raw('media')?.trim() ?? '';
  const { url: _, ...about } = partOf(row, 'media') ?? {};
  if (written === '')
    return { quotes: [], links: [], media: Object.keys(about).length > 0 ? about : undefined };
  if (written.startsWith('<')) return mediaInMarkup(row, written, about);
  const url = written.startsWith('//') ? `https:${written}` : written;
  // What may not even be linked is left to be refused as media.
  if ((isPicture(url) && safeMedia(url) !== undefined) || safeLink(url) === undefined)
    return { quotes: [], links: [], media: { url, ...about } };
  return {
    quotes: [],
    links: [{ url, title: about['caption'] ?? about['credit'] ?? url }],
    media: undefined,
  };
}

function mediaInMarkup(row: Row, markup: string, about: Loose): MediaOfRow {
  const { text, links, media } = row.read(markup);
  const open = markup.search(/<cite\b/i);
  const isQuote = /^<blockquote\b/i.test(markup) && (open >= 0 || links.length === 0) && text !== '';
  const picture = media.find(({ url }) => isPicture(url));
  return {
    quotes: isQuote ? [quoteIn(row, markup, open, about)] : [],
    links: linksIn([{ text, links: [...links, ...pagesIn(media, picture?.url)], media }]),
    media: picture && { ...picture, ...about },
  };
}

/** What is embedded and no picture: where it leads. */
const pagesIn = (media: TextOfHtml['media'], picture: string | undefined): TextOfHtml['links'] =>
  media.filter(({ url }) => url !== picture).map(({ url }) => ({ url, title: url }));

function quoteIn(row: Row, markup: string, open: number, { caption, credit }: Loose): Loose {
  const cited = open < 0 ? '' : row.read(markup.slice(open)).text.replace(/^[\s\u2013\u2014-]+/, '');
  const speaker = cited || caption;
  return {
    text: row.read(open < 0 ? markup : markup.slice(0, open)).text,
    ...(speaker !== undefined && { speaker }),
    ...(credit !== undefined && { via: credit }),
  };
}

/** Tags parted by commas or semicolons, or as a list in JSON where one has such in it. */
export function tagsIn(text = ''): string[] {
  if (text.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list) && list.every((tag) => typeof tag === 'string')) return list as string[];
    } catch {
      // a tag that begins with a bracket
    }
  }
  return text
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
