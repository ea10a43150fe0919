import { dsvFormat } from 'd3-dsv';
// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story, StoryEvent } from '../story/index.js';
import { groupsFollow } from './groups-follow.js';
import { plainData } from './plain-data.js';
import type { Loss, Written } from './writer.js';

/** The columns that a table can have, in order; only those that hold something are written, and what every table has. */
const columns = (
  'type, id, date, display, title, text, group, importance, tags, quote, speaker, role, via, cite, prefix, suffix, quote lang, ' +
  'media, alt, caption, credit, media type, poster, captions, link, link title, anchor, anchor prefix, anchor suffix, ' +
  'reported, updated, corrected, correction, scene event, scene filter, lang, time zone, running, publisher, published, extra'
).split(', ');
const always = new Set(['date', 'title']);

/** What stands under each column; under the others nothing. */
type Row = Readonly<Record<string, string | undefined>>;

/**
 * A story as a table: an event to a row, and a row of a type of its own for what is common. An event that has several quotes,
 * links or anchors goes on in rows without id, date and title. No cell is a formula to a spreadsheet.
 */
export function writeTable(story: Story, delimiter: string): Pick<Written, 'body' | 'lost'> {
  const lost: Loss[] = [];
  const rows = [...rowsOf(story, lost)];
  const used = columns.filter((name) => always.has(name) || rows.some((row) => row[name] !== undefined));
  const format = dsvFormat(delimiter);
  const lines = rows.map((row) => format.formatRow(used.map((name) => cellOf(name, row[name]))));
  return { body: [format.formatRow(used), ...lines, ''].join('\r\n'), lost };
}

/** What a spreadsheet would take for the beginning of a formula, behind marks that were put before such already. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A mark keeps text from being a formula, which reading takes away again; an importance is a number, and no text. */
function cellOf(name: string, text: string | undefined): string {
  if (text === undefined) return '';
  return name !== 'importance' && formula.test(text) ? `'${text}` : text;
}

function* rowsOf(story: Story, lost: Loss[]): Generator<Row> {
  yield* commonRows(story, lost);
  for (let position = 0; position < countEvents(story); position += 1) {
    const event = eventAt(story, position);
    if (event) yield* eventRows(event, `events[${position}].extra`, lost);
  }
}

function* commonRows(story: Story, lost: Loss[]): Generator<Row> {
  const { title, summary: text, lang, timeZone, article } = story;
  const about: Row = {
    title,
    text,
    lang,
    'time zone': timeZone,
    running: story.running ? 'true' : undefined,
    extra: extraOf(story.extra, 'extra', lost),
  };
  if (Object.values(about).some((cell) => cell !== undefined)) yield { type: 'story', ...about };
  if (article) {
    const { url: link, publisher, published } = article;
    yield { type: 'article', title: article.title, link, publisher, published };
  }
  for (const link of story.links) yield { type: 'link', ...linkCells(link) };
  for (const scene of story.scenes) yield* sceneRows(scene);
  if (!groupsFollow(story))
    for (const { id, title: name } of story.groups) yield { type: 'group', id, title: name };
  for (const { interval, title: name } of story.periods)
    yield { type: 'period', date: interval.edtf, title: name };
}

/** A scene that comes with several passages goes on in rows that have nothing else. */
function* sceneRows({ interval, event, filter, anchors, ...said }: Story['scenes'][number]): Generator<Row> {
  const cells = { ...said, date: interval?.edtf, 'scene event': event, 'scene filter': filter };
  yield { type: 'scene', ...cells, ...anchorCells(anchors[0]) };
  for (const anchor of anchors.slice(1)) yield anchorCells(anchor);
}

function* eventRows(event: StoryEvent, path: string, lost: Loss[]): Generator<Row> {
  const { quotes, links, anchors, corrected } = event;
  const length = Math.max(1, quotes.length, links.length, anchors.length, corrected.length);
  for (let index = 0; index < length; index += 1)
    yield {
      ...(index === 0 && eventCells(event, path, lost)),
      ...quoteCells(quotes[index]),
      ...linkCells(links[index]),
      ...anchorCells(anchors[index]),
      corrected: corrected[index]?.date,
      correction: corrected[index]?.text,
    };
}

function eventCells(event: StoryEvent, path: string, lost: Loss[]): Row {
  const { id, date, interval, display, title, text, group, tags, importance, media, lang } = event;
  return {
    // Words that are no date here might be one to a reader of what people write.
    ...(date !== undefined && !interval && { type: 'undated' }),
    id,
    date,
    display,
    title,
    text,
    group,
    lang,
    importance: importance === undefined ? undefined : String(importance),
    tags: tags.length === 0 ? undefined : tagsCell(tags),
    media: media?.url,
    alt: media?.alt,
    caption: media?.caption,
    credit: media?.credit,
    'media type': media?.type,
    poster: media?.poster,
    captions: media?.captions,
    reported: event.reported?.date,
    updated: event.updated?.date,
    extra: extraOf(event.extra, path, lost),
  };
}

const quoteCells = (quote: StoryEvent['quotes'][number] | undefined): Row => {
  const { text, lang, ...others } = quote ?? {};
  return { ...others, quote: text, 'quote lang': lang };
};

const linkCells = (link: Story['links'][number] | undefined): Row => ({
  link: link?.url,
  'link title': link?.title,
});

const anchorCells = (anchor: StoryEvent['anchors'][number] | undefined): Row => ({
  anchor: anchor?.exact,
  'anchor prefix': anchor?.prefix,
  'anchor suffix': anchor?.suffix,
});

/** Tags with commas between them, or as a list in JSON where that would not be read as the same tags. */
function tagsCell(tags: readonly string[]): string {
  const isPlain = tags.every((tag) => !/[,;]/.test(tag) && tag.trim() === tag) && !tags[0]?.startsWith('[');
  return isPlain ? tags.join(', ') : JSON.stringify(tags);
}

function extraOf(extra: Story['extra'], path: string, lost: Loss[]): string | undefined {
  const plain = plainData(extra, path, lost);
  const text = plain === undefined ? undefined : JSON.stringify(plain);
  return text === '{}' ? undefined : text;
}
