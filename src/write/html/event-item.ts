import type { Words } from '../../locales/index.js';
import type { StoryEvent, StoryLink, StoryMedia } from '../../story/index.js';
import { looseCorrection } from '../loose-story.js';
import { plainData } from '../plain-data.js';
import type { Loss } from '../writer.js';
import { dateElement } from './date-element.js';
import { element, indented, tag } from './markup.js';
import type { Attributes } from './markup.js';
import { exactLine, exactText, line, paragraphs } from './plain-text.js';
import { quoteFigure } from './quote-figure.js';

/** An event as the lines of an item: what a page shows of it as elements, the rest as attributes. */
export function eventItem(
  event: StoryEvent,
  path: string,
  words: Words,
  storyLang: string | undefined,
  lost: Loss[],
): string[] {
  const { date, display, title, text = '', quotes, media, links, lang = storyLang } = event;
  return [
    tag('li', attributesOf(event, path, lost)),
    ...indented([
      ...(date === undefined ? [] : [dateElement({ ...event, date }, display, words, lang)]),
      ...(title === undefined ? [] : [element('h3', {}, line(title))]),
      ...paragraphs(text),
      ...quotes.flatMap((quote) => quoteFigure(quote, words)),
      ...(media ? mediaFigure(media) : []),
      ...linkList(links),
    ]),
    '</li>',
  ];
}

function attributesOf(event: StoryEvent, path: string, lost: Loss[]): Attributes {
  const { id, lang, display, title, text, group, tags, importance, anchors, extra } = event;
  const { reported, updated, corrected } = event;
  const isHtmlId = !/\s/.test(id);
  return {
    id: isHtmlId ? id : undefined,
    lang,
    'data-id': isHtmlId ? undefined : id,
    'data-display': display,
    // Without a title the first words would be taken for one.
    'data-title': title === undefined ? '' : exactLine(title),
    'data-text': exactText(text),
    'data-group': group,
    'data-tags': tags.length > 0 ? tagList(tags) : undefined,
    'data-importance': importance === undefined ? undefined : String(importance),
    'data-anchors': anchors.length > 0 ? JSON.stringify(anchors) : undefined,
    'data-reported': reported?.date,
    'data-updated': updated?.date,
    'data-corrected': corrected.length > 0 ? JSON.stringify(corrected.map(looseCorrection)) : undefined,
    'data-extra': dataOf(extra, `${path}.extra`, lost),
  };
}

/** Data in JSON; undefined where there is none. */
export function dataOf(extra: object, path: string, lost: Loss[]): string | undefined {
  const data = plainData(extra, path, lost);
  return Object.keys(data ?? {}).length > 0 ? JSON.stringify(data) : undefined;
}

/** Tags parted by commas, or in JSON where that would not give them back. */
const tagList = (tags: readonly string[]): string =>
  tags.every((each) => each === each.trim() && !/,|^\[/.test(each)) ? tags.join(', ') : JSON.stringify(tags);

function mediaFigure(media: StoryMedia): string[] {
  const { caption, credit, type, poster, captions } = media;
  const name = elementOf(media);
  const exact = {
    'data-caption': exactLine(caption),
    'data-credit': exactLine(credit),
    'data-type': type,
    'data-poster': name === 'video' ? undefined : poster,
    'data-captions': name === 'video' || name === 'audio' ? undefined : captions,
  };
  const said = [
    ...(caption === undefined ? [] : [line(caption)]),
    ...(credit === undefined ? [] : [element('small', {}, line(credit))]),
  ];
  return [
    tag('figure', exact),
    ...indented([
      embed(name, media),
      ...(said.length > 0 ? [element('figcaption', {}, said.join(' '))] : []),
    ]),
    '</figure>',
  ];
}

/** What media are in HTML: what they are said to be, else what their address looks like. A page is a link, which loads nothing. */
function elementOf({ url, type }: StoryMedia): 'img' | 'video' | 'audio' | 'a' {
  const said = /^(image|video|audio|page|text\/html)\b/i.exec(type ?? '')?.[1]?.toLowerCase();
  if (said === 'video' || said === 'audio') return said;
  if (said !== undefined) return said === 'image' ? 'img' : 'a';
  const end = /\.(\w+)(?:[?#].*)?$/s.exec(url)?.[1]?.toLowerCase() ?? '';
  if (/^(?:mp4|m4v|webm|mov|ogv)$/.test(end)) return 'video';
  return /^(?:mp3|m4a|ogg|oga|wav)$/.test(end) ? 'audio' : 'img';
}

function embed(name: ReturnType<typeof elementOf>, { url, alt = '', poster, captions }: StoryMedia): string {
  const label = { 'aria-label': alt || undefined };
  if (name === 'img') return tag('img', { src: url, alt, loading: 'lazy' });
  if (name === 'a') return element('a', { href: url, ...label, 'data-media': '' }, line(alt || url));
  return element(
    name,
    {
      src: url,
      ...label,
      controls: 'controls',
      preload: 'none',
      poster: name === 'video' ? poster : undefined,
    },
    captions === undefined ? '' : tag('track', { kind: 'captions', src: captions, default: 'default' }),
  );
}

/** Links as a list; a link without an address has only words. */
export const linkList = (links: readonly StoryLink[], attributes: Attributes = {}): string[] =>
  links.length === 0
    ? []
    : [tag('ul', attributes), ...indented(links.map((link) => element('li', {}, anchor(link)))), '</ul>'];

const anchor = ({ url, title }: StoryLink): string =>
  element('a', { href: url, 'data-title': url === undefined ? title : exactLine(title) }, line(title));
