import type { Problem } from '../story/index.js';
import { checkAnyReading, notLoaded } from './check-reading.js';
import type { ReadOptions, ReadStory } from './check-reading.js';
import { failure } from './failure.js';
import { bareType, extensionOf, hasType, namedReader } from './named-reader.js';
import type { Clues, Readers } from './pick-reader.js';
import { parseJson } from './parse-json.js';
import { readJson, readParsed } from './read-json.js';
import type { Reader, Reading } from './reader.js';

/** What another tool writes, by its name: JSON, so it has no type of its own, and its look shows only once it is parsed. */
const shape = (name: string): Reader => ({
  name,
  types: [],
  extensions: [],
  looks: [],
  read: async (text) => {
    const loose = parseJson(text);
    if (loose === undefined) return readJson(text);
    const { shapeNamed } = await import('./shapes/index.js');
    return shapeNamed(name)?.read(loose) ?? { loose, problems: [] };
  },
});

/**
 * The formats that a story can be written in; the first stands in where nothing tells.
 * What few pages need of them is loaded when a text needs it.
 */
export const readers: Readers = [
  {
    name: 'json',
    types: ['application/json', 'text/json', '+json'],
    extensions: ['json'],
    looks: ['JSON'],
    whole: async (cut) => (await import('./otherwise.js')).wholeEntries(cut),
    read: readJson,
  },
  {
    name: 'json-lines',
    types: ['application/jsonl', 'application/x-ndjson', 'application/json-lines', 'application/jsonlines'],
    extensions: ['jsonl', 'ndjson'],
    looks: ['JSON Lines'],
    whole: async (cut) => cut.slice(0, cut.lastIndexOf('\n') + 1) || undefined,
    open: async () => new (await import('./json-lines.js')).JsonLines(),
    read: async (text) => (await import('./json-lines.js')).readJsonLines(text),
  },
  {
    name: 'csv',
    types: ['text/csv', 'application/csv'],
    extensions: ['csv'],
    looks: ['CSV'],
    whole: async (cut) => (await import('./csv/read-csv.js')).wholeRows(cut, ','),
    read: async (text) => (await import('./csv/read-csv.js')).readCsv(text, ','),
  },
  {
    name: 'tsv',
    types: ['text/tab-separated-values'],
    extensions: ['tsv', 'tab'],
    looks: ['TSV'],
    whole: async (cut) => (await import('./csv/read-csv.js')).wholeRows(cut, '\t'),
    read: async (text) => (await import('./csv/read-csv.js')).readCsv(text, '\t'),
  },
  {
    name: 'simile',
    types: ['application/xml', 'text/xml'],
    extensions: ['xml'],
    looks: ['XML'],
    read: async (text) => (await import('./simile/read-simile.js')).readSimile(text),
  },
  {
    name: 'json-ld',
    types: ['application/ld+json'],
    extensions: ['jsonld'],
    looks: ['JSON'],
    read: async (text) => (await import('./json-ld/read-json-ld.js')).readJsonLd(text),
  },
  {
    name: 'icalendar',
    types: ['text/calendar'],
    extensions: ['ics', 'ical', 'ifb'],
    looks: ['iCalendar'],
    read: async (text) => (await import('./icalendar/read-icalendar.js')).readICalendar(text),
  },
  {
    name: 'markwhen',
    types: ['text/markwhen', 'text/x-markwhen'],
    extensions: ['mw', 'markwhen'],
    looks: ['Markwhen'],
    read: async (text) => (await import('./markwhen/read-markwhen.js')).readMarkwhen(text),
  },
  {
    name: 'html',
    types: ['text/html', 'application/xhtml+xml'],
    extensions: ['html', 'htm', 'xhtml'],
    looks: ['HTML'],
    whole: async (cut) => (await import('./html/read-html.js')).wholeItems(cut),
    read: async (text) => (await import('./html/read-html.js')).readHtml(text),
  },
  {
    name: 'arrow',
    types: ['application/vnd.apache.arrow.file', 'application/vnd.apache.arrow.stream'],
    extensions: ['arrow', 'arrows', 'feather', 'ipc'],
    looks: [],
    magic: /^(?:ARROW1|\xFF{4})/,
    readBytes: async (bytes, cut) => (await import('./arrow/read-arrow.js')).readArrow(bytes, cut),
    read: async () => (await import('./arrow/read-arrow.js')).noArrow(),
  },
  ...['timelinejs', 'vis-timeline', 'd3-milestones', 'timelines-chart', 'event-drops'].map(shape),
];

/** The story that a text holds, in whichever format it is written, and what was wrong with it; never rejects. */
export async function readStory(text: string, options: ReadOptions = {}): Promise<ReadStory> {
  const { type } = options;
  const reading = await readLoose(text, options).catch(notLoaded);
  const named = type && !namedReader(readers, type) ? await unknown(type).catch(() => []) : [];
  return checkAnyReading({ ...reading, problems: [...reading.problems, ...named] }, options);
}

/**
 * The same of a text that comes in pieces, cut anywhere: read as it comes where clues name a format that allows it, else when
 * it is all there. Rejects as the pieces do, and for nothing else. `isCut` says at their end that there would have been more.
 */
export async function readStoryStream(
  pieces: AsyncIterable<string>,
  options: ReadOptions & { readonly isCut?: () => boolean } = {},
): Promise<ReadStory> {
  const opening = streamingReader(options)?.open?.();
  const opened = opening && (await opening.catch(() => undefined));
  if (opening && !opened) return checkAnyReading(notLoaded(), options);
  const kept: string[] = [];
  for await (const piece of pieces) {
    if (opened) opened.push(piece);
    else kept.push(piece);
  }
  const cut = options.isCut?.() ?? options.cut ?? false;
  return opened ? checkAnyReading(opened.end(cut), options) : readStory(kept.join(''), { ...options, cut });
}

/** The reader that clues name, where its format can be read before it is all there. */
export const streamingReader = ({ type, mediaType, url }: Clues): Reader | undefined => {
  const rows = readers.filter(({ open }) => open);
  if (type) return namedReader(rows, type);
  return (
    rows.find((reader) => hasType(reader, bareType(mediaType))) ??
    rows.find(({ extensions }) => extensions.includes(extensionOf(url)))
  );
};

async function readLoose(text: string, options: ReadOptions): Promise<Reading> {
  if (options.cut) {
    const reader = await readerFor(text, options);
    const whole = await reader.whole?.(text);
    return whole === undefined ? { problems: [] } : reader.read(whole);
  }
  if (text.trim() === '') return { problems: [failure('empty', 'The data is empty.')] };
  const named = namedReader(readers, options.type);
  if (named) return named.read(text);
  // What parses as JSON is JSON, whatever its server calls it: nothing has to be loaded to see that.
  const loose = parseJson(text);
  return loose === undefined ? (await readerFor(text, options)).read(text) : readParsed(loose);
}

async function readerFor(text: string, options: ReadOptions): Promise<Reader> {
  const { pickReader } = await import('./otherwise.js');
  return pickReader(readers, text, options);
}

async function unknown(type: string): Promise<Problem[]> {
  const { unknownType } = await import('./otherwise.js');
  return [unknownType(type, readers)];
}

export { holdsTable } from './arrow/holds-table.js';
export { failure } from './failure.js';
export { failureDetail } from './failure-detail.js';
export type { Look } from './look-of.js';
export type { ReadOptions, ReadStory } from './check-reading.js';
export type { Pieces, Place, Reader, Reading } from './reader.js';
