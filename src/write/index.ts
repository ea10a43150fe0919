import type { Story } from '../story/index.js';
import { loadLanguages } from './load-languages.js';
import type { WriteOptions, Writer, Written } from './writer.js';

/** The formats that a story can be written in, by the name that asks for them; each is loaded when it is asked for. */
export const writers = {
  json: {
    title: 'JSON',
    mediaType: 'application/json',
    extension: 'json',
    lossless: true,
    write: async (story) => (await import('./json.js')).writeJson(story),
  },
  'json-lines': {
    title: 'JSON Lines',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    lossless: true,
    aside: true,
    write: async (story) => (await import('./json-lines.js')).writeJsonLines(story),
  },
  'json-ld': {
    title: 'JSON-LD',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    lossless: false,
    aside: true,
    write: async (story) => (await import('./json-ld.js')).writeJsonLd(story),
  },
  csv: {
    title: 'CSV',
    mediaType: 'text/csv',
    extension: 'csv',
    lossless: true,
    write: async (story) => (await import('./csv.js')).writeTable(story, ','),
  },
  tsv: {
    title: 'TSV',
    mediaType: 'text/tab-separated-values',
    extension: 'tsv',
    lossless: true,
    aside: true,
    write: async (story) => (await import('./csv.js')).writeTable(story, '\t'),
  },
  timelinejs: {
    title: 'TimelineJS',
    mediaType: 'application/json',
    extension: 'json',
    lossless: false,
    aside: true,
    write: async (story) => {
      const wordsOf = await loadLanguages(story.lang);
      return (await import('./timelinejs.js')).writeTimelinejs(story, wordsOf);
    },
  },
  icalendar: {
    title: 'iCalendar',
    mediaType: 'text/calendar',
    extension: 'ics',
    lossless: false,
    write: async (story) => {
      const { languagesIn, writeICalendar } = await import('./icalendar.js');
      return writeICalendar(story, await loadLanguages(...languagesIn(story)));
    },
  },
  html: {
    title: 'HTML list',
    mediaType: 'text/html',
    extension: 'html',
    lossless: true,
    aside: true,
    write: async (story) => {
      const wordsOf = await loadLanguages(story.lang);
      return (await import('./html-list.js')).writeHtmlList(story, wordsOf);
    },
  },
  svg: {
    title: 'Picture (SVG)',
    mediaType: 'image/svg+xml',
    extension: 'svg',
    lossless: false,
    write: async (story, options = {}) => {
      await loadLanguages(options.lang ?? story.lang);
      return (await import('./svg.js')).writeSvg(story, options);
    },
  },
  page: {
    title: 'Web page',
    mediaType: 'text/html',
    extension: 'html',
    lossless: false,
    write: async (story, options = {}) => {
      await loadLanguages(options.lang ?? story.lang);
      return (await import('./page.js')).writePage(story, options);
    },
  },
} as const satisfies Readonly<Record<string, Writer>>;

/** The row of a format, by its name or its media type; undefined where there is none of that name. */
export function writerOf(type: string): Writer | undefined {
  const asked = type.trim().toLowerCase();
  return Object.entries(writers).find(([name, { mediaType }]) => name === asked || mediaType === asked)?.[1];
}

/** A story in a format, with what the format could not say; undefined where there is none of that name. */
export async function write(
  story: Story,
  type: keyof typeof writers,
  options?: WriteOptions,
): Promise<Written>;
export async function write(story: Story, type: string, options?: WriteOptions): Promise<Written | undefined>;
export async function write(
  story: Story,
  type: string,
  options: WriteOptions = {},
): Promise<Written | undefined> {
  const writer = writerOf(type);
  return writer && { type: writer.mediaType, ...(await writer.write(story, options)) };
}

export { pictureSizes } from './picture/options.js';
export type { Loss, WriteOptions, Writer, Written } from './writer.js';
