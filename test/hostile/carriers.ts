import type { StoryEvent } from '../../src/story/index.js';
import { arrowBytes, arrowTable } from '../support/arrow-table.js';
import { looseCommon, looseEvent, looseStory } from './loose-story.js';

/** A format, and how each of its fields comes to hold a text. */
export interface Carrier {
  readonly name: string;
  /** The reader. */
  readonly type: string;
  /** A file of one event for each text; what a file has once says the first. */
  readonly write: (texts: readonly string[]) => string | Uint8Array<ArrayBuffer>;
  /** The fields that say the text just as it is; absent where the format takes it for markup of its own. */
  readonly same?: (event: StoryEvent) => readonly (string | undefined)[];
  /** Whether none of its fields is an address. */
  readonly wordsOnly?: boolean;
}

const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** XML has no controls at all, and neither has halves of a pair. */
const escapeXml = (text: string): string =>
  escapeMarkup(text).replace(/[\n\t\r]/g, (c) => `&#${c.charCodeAt(0)};`);

type Field = (text: string) => string;
const asIs: Field = (text) => text;

const first = (texts: readonly string[]): string => texts[0] ?? '';
const yearOf = (index: number): string => `${1000 + index}`;

const tableColumns: readonly (readonly [name: string, cell: (text: string, index: number) => string])[] = [
  ['id', (text, i) => `${i}${text}`],
  ['date', (_, i) => `${yearOf(i)}-05-01`],
  ...[
    'display',
    'title',
    'text',
    'group',
    'tags',
    'importance',
    'quote',
    'speaker',
    'role',
    'via',
    'cite',
  ].map((name) => [name, asIs] as const),
  ...['prefix', 'suffix', 'quote lang', 'media', 'alt', 'caption', 'credit', 'media type', 'poster'].map(
    (name) => [name, asIs] as const,
  ),
  ...[
    'captions',
    'link',
    'link title',
    'anchor',
    'anchor prefix',
    'anchor suffix',
    'updated',
    'corrected',
  ].map((name) => [name, asIs] as const),
  ...['correction', 'lang', 'extra', 'of no name'].map((name) => [name, asIs] as const),
];

/** Rows of a table that are no events. */
const partRows = (text: string): Record<string, string>[] => [
  { type: 'story', title: text, text, lang: text, 'time zone': text, extra: text },
  { type: 'article', title: text, link: text, publisher: text, published: text },
  { type: 'group', id: text, title: text },
  { type: 'period', date: '1000/1001', title: text },
  { type: 'scene', title: text, text, date: '1000', 'scene event': text, 'scene filter': text, anchor: text },
  { type: 'link', link: text, title: text, 'link title': text },
];

const table =
  (delimiter: string) =>
  (texts: readonly string[]): string => {
    const parts = partRows(first(texts));
    const names = [
      ...new Set([
        'type',
        ...tableColumns.map(([name]) => name),
        ...parts.flatMap((part) => Object.keys(part)),
      ]),
    ];
    const rows = [
      names,
      ...parts.map((part) => names.map((name) => part[name] ?? '')),
      ...texts.map((text, i) => {
        const cells = Object.fromEntries(tableColumns.map(([name, cell]) => [name, cell(text, i)]));
        return names.map((name) => cells[name] ?? '');
      }),
    ];
    return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(delimiter)).join('\r\n');
  };

const sheet =
  (field: Field) =>
  (texts: readonly string[]): string => {
    const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
    const names = [
      'Year',
      'Month',
      'Day',
      'Display Date',
      'Headline',
      'Text',
      'Media',
      'Media Credit',
      'Media Caption',
      'Media Thumbnail',
      'Alt Text',
      'Type',
      'Group',
      'Background',
      'Link',
    ];
    const row = (text: string, year: string, type: string): string[] => {
      const html = field(text);
      return [year, '5', '1', html, html, html, text, html, html, text, text, type, html, text, text];
    };
    return [
      names,
      row(first(texts), '', 'title'),
      row(first(texts), '1000', 'era'),
      ...texts.map((text, i) => row(text, yearOf(i), '')),
    ]
      .map((cells) => cells.map(quoted).join(','))
      .join('\r\n');
  };

const html =
  (field: Field) =>
  (texts: readonly string[]): string => {
    const item = (text: string, i: number): string => {
      const said = field(text);
      return `<li id="${said}" lang="${said}" data-group="${said}" data-tags="${said}" data-display="${said}" data-extra="${said}">
<time datetime="${yearOf(i)}-05-01">${said}</time><h3>${said}</h3><p>${said}</p>
<figure><blockquote cite="${said}" lang="${said}"><p>${said}</p></blockquote><figcaption>${said}</figcaption></figure>
<blockquote data-text="${said}" data-speaker="${said}" data-role="${said}" data-via="${said}" data-prefix="${said}" data-suffix="${said}"></blockquote>
<figure data-poster="${said}" data-captions="${said}" data-type="${said}"><img src="${said}" alt="${said}"><figcaption>${said}<small>${said}</small></figcaption></figure>
<video src="${said}" poster="${said}"><source src="${said}" type="${said}"><track src="${said}"></video>
<a href="${said}">${said}</a></li>`;
    };
    const common = field(first(texts));
    return `<!doctype html><html lang="${common}"><title>${common}</title><body><section data-story data-article="${common}" data-scenes="${common}" data-time-zone="${common}" data-extra="${common}"><h2>${common}</h2><p>${common}</p>
<ol>${texts.map(item).join('\n')}</ol>
<ul data-periods><li><time datetime="1000/1001">1000</time> ${common}</li></ul><ul data-groups><li data-id="${common}" data-title="${common}">${common}</li></ul>
<ul data-links><li><a href="${common}">${common}</a></li></ul></section>`;
  };

const timelinejs =
  (field: Field) =>
  (texts: readonly string[]): string => {
    const slide = (text: string, i: number): unknown => ({
      unique_id: `${i}${text}`,
      start_date: { year: yearOf(i), month: '5', day: '1', display_date: field(text) },
      display_date: field(text),
      text: { headline: field(text), text: field(text) },
      group: field(text),
      media: {
        url: text,
        caption: field(text),
        credit: field(text),
        alt: text,
        title: text,
        thumbnail: text,
        link: text,
        link_target: text,
      },
      background: { url: text, color: text },
      [text]: text,
    });
    return JSON.stringify({
      title: slide(first(texts), 0),
      events: texts.map(slide),
      eras: [
        { start_date: { year: 1000 }, end_date: { year: 1001 }, text: { headline: field(first(texts)) } },
      ],
      errors: [first(texts)],
      scale: first(texts),
    });
  };

const timelinejs2 =
  (field: Field) =>
  (texts: readonly string[]): string => {
    const slide = (text: string): Record<string, unknown> => ({
      headline: field(text),
      text: field(text),
      tag: field(text),
      asset: { media: text, credit: field(text), caption: field(text), thumbnail: text },
    });
    return JSON.stringify({
      timeline: {
        ...slide(first(texts)),
        type: 'default',
        date: texts.map((text, i) => ({ startDate: `${yearOf(i)},5,1`, ...slide(text) })),
        era: [{ startDate: '1000', endDate: '1001', headline: field(first(texts)) }],
      },
    });
  };

const vis =
  (field: Field) =>
  (texts: readonly string[]): string =>
    JSON.stringify({
      groups: texts.map((text) => ({
        id: text,
        content: field(text),
        title: text,
        className: text,
        style: text,
      })),
      items: [
        { id: 'b', type: 'background', content: field(first(texts)), start: '1000', end: '1001' },
        ...texts.map((text, i) => ({
          id: `${i}${text}`,
          content: field(text),
          title: field(text),
          start: `${yearOf(i)}-05-01`,
          group: text,
          className: text,
          style: text,
          template: text,
        })),
      ],
    });

const simileXml =
  (field: Field) =>
  (texts: readonly string[]): string => {
    const item = (text: string, i: number): string => {
      const said = escapeXml(field(text));
      const bare = escapeXml(text);
      return `<event id="${i}${bare}" start="${yearOf(i)}-05-01" title="${said}" caption="${said}" link="${bare}" image="${bare}" icon="${bare}" color="${bare}" textColor="${bare}" classname="${bare}">${escapeXml(field(text))}</event>`;
    };
    return `<data wiki-url="${escapeXml(first(texts))}" wiki-section="${escapeXml(first(texts))}">${texts.map(item).join('\n')}</data>`;
  };

const simileJson =
  (field: Field) =>
  (texts: readonly string[]): string =>
    JSON.stringify({
      dateTimeFormat: 'iso8601',
      title: first(texts),
      wikiURL: first(texts),
      wikiSection: first(texts),
      events: texts.map((text, i) => ({
        id: `${i}${text}`,
        start: `${yearOf(i)}-05-01`,
        title: field(text),
        description: field(text),
        image: text,
        link: text,
        icon: text,
        color: text,
        textColor: text,
        classname: text,
        [text]: text,
      })),
    });

const jsonLd = (texts: readonly string[]): string =>
  JSON.stringify({
    '@context': ['https://schema.org', first(texts), { term: first(texts) }],
    '@type': 'NewsArticle',
    '@id': first(texts),
    headline: first(texts),
    description: first(texts),
    url: first(texts),
    inLanguage: first(texts),
    publisher: { '@type': 'Organization', name: first(texts), url: first(texts), logo: first(texts) },
    mentions: texts.flatMap((text, i) => [
      {
        '@type': 'Event',
        '@id': `#event-${i}`,
        name: text,
        startDate: `${yearOf(i)}-05-01`,
        description: text,
        url: text,
        sameAs: [text],
        image: { '@type': 'ImageObject', url: text, caption: text, creditText: text, thumbnailUrl: text },
        keywords: [text],
        inLanguage: text,
        location: text,
        additionalProperty: [{ '@type': 'PropertyValue', propertyID: 'group', value: text }],
        [text]: text,
      },
      {
        '@type': 'Quotation',
        text,
        spokenByCharacter: { '@type': 'Person', name: text, jobTitle: text },
        publisher: text,
        isBasedOn: text,
        about: { '@id': `#event-${i}` },
      },
    ]),
  });

const escapeCalendar = (text: string): string =>
  text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r\n|\r|\n/g, '\\n');
const inParameter = (text: string): string => `"${text.replace(/["\n\r]/g, ' ')}"`;

const calendar =
  (field: Field, uri: Field) =>
  (texts: readonly string[]): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:${field(first(texts))}`,
      `NAME:${field(first(texts))}`,
      `X-WR-CALNAME:${field(first(texts))}`,
      `X-WR-CALDESC:${field(first(texts))}`,
      `SOURCE;VALUE=URI:${uri(first(texts))}`,
      ...texts.flatMap((text, i) => [
        'BEGIN:VEVENT',
        `UID:${i}`,
        'DTSTAMP:20250704T000000Z',
        `DTSTART;VALUE=DATE:${yearOf(i)}0501`,
        `SUMMARY;LANGUAGE=${inParameter(text)}:${field(text)}`,
        `LOCATION;ALTREP=${inParameter(text)}:${field(text)}`,
        `COMMENT:${field(text)}`,
        `CATEGORIES:${field(text)}`,
        `ORGANIZER;CN=${inParameter(text)}:mailto:${uri(text)}`,
        `URL;VALUE=URI:${uri(text)}`,
        `ATTACH;FMTTYPE=image/png;FILENAME=${inParameter(text)}:${uri(text)}`,
        `ATTACH:${uri(text)}`,
        `IMAGE;VALUE=URI:${uri(text)}`,
        `CONFERENCE;VALUE=URI:${uri(text)}`,
        `X-ALT-DESC;FMTTYPE=text/html:${field(text)}`,
        `DESCRIPTION:${field(text)}`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n');

const oneLine: Field = (text) => text.replace(/[\r\n\0]/g, ' ');

const markwhen = (texts: readonly string[]): string =>
  [
    `title: ${oneLine(first(texts))}`,
    `description: ${oneLine(first(texts))}`,
    `timezone: ${oneLine(first(texts))}`,
    `author: ${oneLine(first(texts))}`,
    '',
    `section ${oneLine(first(texts))}`,
    ...texts.flatMap((text, i) => [
      `${yearOf(i)}-05-01: ${text}`,
      `id: ${oneLine(text)}`,
      `tags: [${oneLine(text)}]`,
      `[${oneLine(text)}](${oneLine(text)})`,
      `![${oneLine(text)}](${oneLine(text)})`,
      text,
      '',
    ]),
    'endSection',
    '',
  ].join('\n');

const arrow = (texts: readonly string[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    arrowBytes(
      arrowTable(
        Object.fromEntries(tableColumns.map(([name, cell]) => [name, texts.map((text, i) => cell(text, i))])),
        looseCommon(first(texts)),
      ),
    ),
  );

const whole = ({ title, text, group, quotes }: StoryEvent): readonly (string | undefined)[] => [
  title,
  text,
  group,
  quotes[0]?.text,
  quotes[0]?.speaker,
  quotes[0]?.role,
];
const titleAndText = ({ title, text }: StoryEvent): readonly (string | undefined)[] => [title, text];

/** A content of several lines is a title and a text, after which the tooltip says both again. */
const once = (title = '', text = ''): string => {
  const words = `${title} ${text}`.replace(/\s+/g, ' ').trim();
  return text === '' ? title : words.slice(0, (words.length - 1) / 2);
};

/** Formats whose fields are HTML: with the text escaped in them, and as it is. */
const ofMarkup = (
  name: string,
  type: string,
  write: (field: Field) => Carrier['write'],
  same: Carrier['same'] = titleAndText,
  wordsOnly = false,
): Carrier[] => [
  { name, type, write: write(escapeMarkup), same, wordsOnly },
  { name: `${name}, as markup`, type, write: write(asIs) },
];

/** Every format that is read. */
export const carriers: readonly Carrier[] = [
  { name: 'JSON', type: 'json', write: (texts) => JSON.stringify(looseStory(texts)), same: whole },
  {
    name: 'JSON Lines',
    type: 'json-lines',
    write: (texts) =>
      [{ story: looseCommon(first(texts)) }, ...texts.map(looseEvent)]
        .map((each) => JSON.stringify(each))
        .join('\n'),
    same: whole,
  },
  { name: 'CSV', type: 'csv', write: table(','), same: whole },
  { name: 'TSV', type: 'tsv', write: table('\t'), same: whole },
  ...ofMarkup('TimelineJS’s sheet', 'csv', sheet),
  ...ofMarkup('HTML', 'html', html, ({ title, text }) => [title, text]),
  ...ofMarkup('TimelineJS 3', 'timelinejs', timelinejs),
  ...ofMarkup('TimelineJS 2', 'timelinejs', timelinejs2),
  ...ofMarkup('vis-timeline', 'vis-timeline', vis, ({ title, text }) => [once(title, text)], true),
  {
    name: 'd3-milestones',
    type: 'd3-milestones',
    write: (texts) =>
      JSON.stringify(
        texts.map((text, i) => ({
          category: `${text} `,
          entries: [
            {
              timestamp: `${yearOf(i)}-05-01`,
              text,
              url: text,
              textStyle: text,
              lineStyle: text,
              bulletStyle: text,
            },
          ],
        })),
      ),
    same: ({ title }) => [title],
  },
  {
    name: 'timelines-chart',
    type: 'timelines-chart',
    wordsOnly: true,
    write: (texts) =>
      JSON.stringify(
        texts.map((text, i) => ({
          group: text,
          data: [
            { label: '', data: [{ timeRange: [`${yearOf(i)}-05-01`, `${yearOf(i)}-05-02`], val: text }] },
          ],
        })),
      ),
    same: ({ title }) => [title],
  },
  {
    name: 'EventDrops',
    type: 'event-drops',
    write: (texts) =>
      JSON.stringify(
        texts.map((text, i) => ({
          name: text,
          data: [
            { date: `${yearOf(i)}-05-01`, message: text, url: text, author: { name: text, email: text } },
          ],
        })),
      ),
    same: ({ title }) => [title],
  },
  ...ofMarkup('SIMILE’s XML', 'simile', simileXml),
  ...ofMarkup('SIMILE’s JSON', 'simile', simileJson),
  { name: 'JSON-LD', type: 'json-ld', write: jsonLd },
  {
    name: 'iCalendar',
    type: 'icalendar',
    write: calendar(escapeCalendar, oneLine),
    same: ({ title }) => [title],
  },
  { name: 'iCalendar, as lines', type: 'icalendar', write: calendar(asIs, asIs) },
  { name: 'Markwhen', type: 'markwhen', write: markwhen },
  { name: 'Arrow', type: 'arrow', write: arrow, same: whole },
];
