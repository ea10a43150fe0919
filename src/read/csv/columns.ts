/** What a column of a table can say. */
export type Field =
  | 'type'
  | 'id'
  | 'date'
  | 'start'
  | 'end'
  | DatePart
  | EndPart
  | 'display'
  | 'title'
  | 'text'
  | 'group'
  | 'importance'
  | 'tags'
  | 'quote'
  | 'speaker'
  | 'role'
  | 'via'
  | 'cite'
  | 'prefix'
  | 'suffix'
  | 'quoteLang'
  | 'media'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'mediaType'
  | 'poster'
  | 'captions'
  | 'link'
  | 'linkTitle'
  | 'anchor'
  | 'anchorPrefix'
  | 'anchorSuffix'
  | 'reported'
  | 'updated'
  | 'corrected'
  | 'correction'
  | 'sceneEvent'
  | 'sceneFilter'
  | 'lang'
  | 'timeZone'
  | 'running'
  | 'publisher'
  | 'published'
  | 'extra'
  /** A card as HTML: its text, links and pictures. */
  | 'html';

export type DatePart = 'year' | 'month' | 'day' | 'time';
export type EndPart = 'endYear' | 'endMonth' | 'endDay' | 'endTime';

/** The names that somebody's tables give their columns. */
export interface Dialect {
  /** Columns of which one set has to be there, all of them, for a table to be of this kind; none for our own. */
  readonly signs: readonly (readonly string[])[];
  /** What each column says; case, blanks and underscores of its name count for nothing. */
  readonly columns: Readonly<Record<string, Field>>;
  /** Fields that are written in HTML. */
  readonly html: readonly Field[];
  /** The order of `3/4/2014`, where the kind of table has one. */
  readonly numeric?: 'month-first';
}

/** A date in columns of its own. */
export const parts = {
  Year: 'year',
  Month: 'month',
  Day: 'day',
  Time: 'time',
  'End Year': 'endYear',
  'End Month': 'endMonth',
  'End Day': 'endDay',
  'End Time': 'endTime',
} as const;

/** What anybody may add to a table of another kind. */
const additions = {
  id: 'id',
  importance: 'importance',
  tags: 'tags',
  quote: 'quote',
  speaker: 'speaker',
  role: 'role',
  via: 'via',
  cite: 'cite',
  prefix: 'prefix',
  suffix: 'suffix',
  'quote lang': 'quoteLang',
  'media type': 'mediaType',
  poster: 'poster',
  captions: 'captions',
  link: 'link',
  'link title': 'linkTitle',
  anchor: 'anchor',
  'anchor prefix': 'anchorPrefix',
  'anchor suffix': 'anchorSuffix',
  reported: 'reported',
  updated: 'updated',
  corrected: 'corrected',
  correction: 'correction',
  'scene event': 'sceneEvent',
  'scene filter': 'sceneFilter',
  lang: 'lang',
  'time zone': 'timeZone',
  running: 'running',
  publisher: 'publisher',
  published: 'published',
  extra: 'extra',
} as const;

/** The first of which a table has the signs is its kind, so our own stands last. */
export const dialects: readonly [...Dialect[], Dialect] = [
  // TimelineJS's sheet, with and without Alt Text, and its older form of one column to a date.
  {
    signs: [
      ['Headline', 'Year'],
      ['Headline', 'Start Date'],
    ],
    columns: {
      ...additions,
      ...parts,
      'Start Date': 'start',
      'End Date': 'end',
      'Display Date': 'display',
      Headline: 'title',
      Text: 'text',
      Media: 'media',
      'Media Credit': 'credit',
      'Media Caption': 'caption',
      'Alt Text': 'alt',
      Type: 'type',
      Group: 'group',
      Tag: 'group',
    },
    html: ['display', 'title', 'text', 'media', 'credit', 'caption', 'group'],
    numeric: 'month-first',
  },
  // ProPublica's timeline-setter.
  {
    signs: [
      ['description', 'series'],
      ['description', 'html'],
    ],
    columns: {
      ...additions,
      date: 'date',
      display_date: 'display',
      description: 'title',
      series: 'group',
      html: 'html',
    },
    html: ['title', 'html'],
  },
  // WNYC's and SCPR's tik-tok, whose `type` is that of the media.
  {
    signs: [
      ['title', 'body', 'media'],
      ['title', 'body', 'source'],
    ],
    columns: {
      ...additions,
      date: 'date',
      dateDisplay: 'display',
      title: 'title',
      body: 'text',
      media: 'media',
      source: 'credit',
    },
    html: ['title', 'text', 'media', 'credit'],
  },
  {
    signs: [[]],
    columns: {
      ...additions,
      ...parts,
      type: 'type',
      date: 'date',
      start: 'start',
      'start date': 'start',
      end: 'end',
      'end date': 'end',
      display: 'display',
      'display date': 'display',
      title: 'title',
      text: 'text',
      group: 'group',
      tag: 'tags',
      media: 'media',
      alt: 'alt',
      caption: 'caption',
      credit: 'credit',
    },
    html: [],
  },
];

/** Ours. */
export const ownDialect = dialects[dialects.length - 1] as Dialect;

/** A name as it is compared. */
export const bareName = (name: string): string => name.toLowerCase().replace(/[\s_\uFEFF]+/g, '');

/** The fields of a dialect by their bare names. */
export const fieldsByName = ({ columns }: Dialect): ReadonlyMap<string, Field> =>
  new Map(Object.entries(columns).map(([name, field]) => [bareName(name), field]));

/** Bare names of columns that some kind of table has. */
export const knownNames: ReadonlySet<string> = new Set(
  dialects.flatMap((dialect) => [...fieldsByName(dialect).keys()]),
);

/** The kind of table that has such a header. */
export function dialectOf(header: readonly string[]): Dialect {
  const names = new Set(header.map(bareName));
  const hasAll = (sign: readonly string[]): boolean => sign.every((name) => names.has(bareName(name)));
  return dialects.find(({ signs }) => signs.some(hasAll)) ?? ownDialect;
}
