import type { TextOfHtml } from '../markup/text-of-html.js';
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
  readonly tags: readonly string[];
  readonly media: Loose | undefined;
}

/** What a row adds to an event. Links and pictures that stand in texts of HTML are among it. */
export function partsOf(row: Row): Parts {
  const html = richFields.flatMap((field) => row.html(field) ?? []);
  const { quote = partOf(row, 'quote'), media = partOf(row, 'media') } = row.isHtml('media')
    ? mediaOf(row)
    : {};
  return {
    quotes: listed(quote),
    links: [...listed(partOf(row, 'link')), ...linksIn(html)],
    anchors: listed(partOf(row, 'anchor')),
    tags: tagsIn(row.trimmed('tags')),
    media: media ?? html.flatMap((text) => text.media)[0],
  };
}

/** Fields whose HTML may hold links and pictures. */
const richFields: readonly Field[] = ['title', 'text', 'html', 'caption', 'credit'];

const listed = <Item>(item: Item | undefined): Item[] => (item === undefined ? [] : [item]);

export function linksIn(texts: readonly TextOfHtml[]): Loose[] {
  const links = new Map<string, Loose>();
  for (const { url, title } of texts.flatMap((text) => text.links))
    if (!links.has(url)) links.set(url, { url, title });
  return [...links.values()];
}

/** TimelineJS takes for media an address, a frame, or what somebody said, in a `blockquote` with a `cite`. */
function mediaOf(row: Row): { quote?: Loose; media?: Loose } {
  const markup = row.raw('media')?.trim();
  if (markup === undefined || !markup.startsWith('<')) {
    const media = partOf(row, 'media');
    return media ? { media: { ...media, ...(markup !== undefined && { url: markup }) } } : {};
  }
  const { url: _, ...about } = partOf(row, 'media') ?? {};
  if (!/^<blockquote/i.test(markup)) {
    const [embedded] = row.html('media')?.media ?? [];
    return { media: { ...embedded, ...about } };
  }
  const cite = markup.search(/<cite\b/i);
  const textOf = (html: string): string => row.read(html).text;
  const speaker = cite < 0 ? '' : textOf(markup.slice(cite));
  const via = about['credit'];
  return {
    quote: {
      text: textOf(cite < 0 ? markup : markup.slice(0, cite)),
      ...(speaker && { speaker }),
      ...(via !== undefined && { via }),
    },
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
