import type { Words } from '../../locales/index.js';
import type { StoryEvent, StoryLink, StoryMedia } from '../../story/index.js';
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

function mediaFigure({ url, alt = '', caption, credit }: StoryMedia): string[] {
  const exact = { 'data-caption': exactLine(caption), 'data-credit': exactLine(credit) };
  const said = [
    ...(caption === undefined ? [] : [line(caption)]),
    ...(credit === undefined ? [] : [element('small', {}, line(credit))]),
  ];
  return [
    tag('figure', exact),
    ...indented([embed(url, alt), ...(said.length > 0 ? [element('figcaption', {}, said.join(' '))] : [])]),
    '</figure>',
  ];
}

function embed(url: string, alt: string): string {
  const end = /\.(\w+)(?:[?#].*)?$/s.exec(url)?.[1]?.toLowerCase() ?? '';
  const name = /^(?:mp4|m4v|webm|mov|ogv)$/.test(end)
    ? 'video'
    : /^(?:mp3|m4a|ogg|oga|wav)$/.test(end)
      ? 'audio'
      : '';
  if (name === '') return tag('img', { src: url, alt, loading: 'lazy' });
  return element(
    name,
    { src: url, 'aria-label': alt || undefined, controls: 'controls', preload: 'none' },
    '',
  );
}

/** Links as a list; a link without an address has only words. */
export const linkList = (links: readonly StoryLink[], attributes: Attributes = {}): string[] =>
  links.length === 0
    ? []
    : [tag('ul', attributes), ...indented(links.map((link) => element('li', {}, anchor(link)))), '</ul>'];

const anchor = ({ url, title }: StoryLink): string =>
  element('a', { href: url, 'data-title': url === undefined ? title : exactLine(title) }, line(title));
