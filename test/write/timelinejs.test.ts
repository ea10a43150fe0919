import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { readStory } from '../../src/read/index.js';
import { checkStory } from '../../src/story/index.js';
import type { Story } from '../../src/story/index.js';
import { writeJson } from '../../src/write/json.js';
import { writeTimelinejs } from '../../src/write/timelinejs.js';
import { loadData } from '../support/load-data.js';

interface Slide {
  readonly [key: string]: unknown;
  readonly text: Readonly<Record<string, unknown>>;
}
interface Timeline {
  readonly [key: string]: unknown;
  readonly events: readonly Slide[];
}

function storyOf(loose: unknown): Story {
  const { story } = checkStory(loose);
  if (!story) throw new Error('The test has made no story.');
  return story;
}

const timelineOf = (story: Story) => JSON.parse(writeTimelinejs(story, wordsFor).body) as Timeline;

/** The one slide of an event, and what was lost of it. */
function slideOf(event: object, more: object = {}) {
  const story = storyOf({ ...more, events: [{ id: 'e', ...event }] });
  return { slide: timelineOf(story).events[0], lost: writeTimelinejs(story, wordsFor).lost };
}

const read = async (text: string): Promise<Story> => {
  const { story } = await readStory(text, { type: 'timelinejs' });
  if (!story) throw new Error('There is no story.');
  return story;
};

const exact: readonly (readonly [date: string, start: object, end?: object])[] = [
  ['1969', { year: 1969 }],
  ['1969-07', { year: 1969, month: 7 }],
  ['1969-07-20', { year: 1969, month: 7, day: 20 }],
  ['1969-07-20T20:17', { year: 1969, month: 7, day: 20, hour: 20, minute: 17 }],
  ['1969-07-20T20:17:40', { year: 1969, month: 7, day: 20, hour: 20, minute: 17, second: 40 }],
  [
    '1969-07-20T20:17:40.5',
    { year: 1969, month: 7, day: 20, hour: 20, minute: 17, second: 40, millisecond: 500 },
  ],
  ['1996/2001-05', { year: 1996 }, { year: 2001, month: 5 }],
  ['-0499', { year: -500 }],
  ['0000', { year: -1 }],
  ['-0043-03-15', { year: -44, month: 3, day: 15 }],
  ['Y-13800000000', { year: -13800000000 }],
];

const worded: readonly (readonly [date: string, words: string, start: object, end?: object])[] = [
  ['1984~', 'about 1984', { year: 1984 }],
  ['1984?', '1984 (uncertain)', { year: 1984 }],
  ['[2021-08..]', 'August 2021 or later', { year: 2021, month: 8 }],
  ['[..1985]', 'by 1985', { year: 1985 }],
  ['1985/..', 'since 1985', { year: 1985 }],
  ['../1985', 'until 1985', { year: 1985 }],
  ['1985/', 'from 1985, end not known', { year: 1985 }],
  ['[1667,1668]', '1667 or 1668', { year: 1667 }, { year: 1668 }],
  ['{1667,1670}', '1667 and 1670', { year: 1667 }, { year: 1670 }],
  ['156X', '1560s', { year: 1560 }, { year: 1569 }],
  ['2001-21', 'spring 2001', { year: 2001, month: 3 }, { year: 2001, month: 5 }],
];

describe('writeTimelinejs', () => {
  for (const [date, start, end] of exact)
    it(`writes ${date} in parts, at its precision`, () => {
      const { slide, lost } = slideOf({ date, title: 'T' });
      expect(slide).to.deep.equal({
        start_date: start,
        ...(end && { end_date: end }),
        text: { headline: 'T' },
        unique_id: 'e',
      });
      expect(lost).to.deep.equal([]);
    });

  for (const [date, words, start, end] of worded)
    it(`writes ${date} in words, beside what is known`, () => {
      const { slide, lost } = slideOf({ date, title: 'T' });
      expect(slide?.['display_date']).to.equal(words);
      expect(slide?.['start_date']).to.deep.equal(start);
      expect(slide?.['end_date']).to.deep.equal(end);
      expect(lost.map(({ path }) => path)).to.deep.equal(['events[0].date']);
    });

  it('lets the words of the story stand for the date', () => {
    expect(slideOf({ date: '1984~', display: 'Orwell & co' }).slide?.['display_date']).to.equal(
      'Orwell &amp; co',
    );
  });

  it('words dates in the language of the story', () => {
    const { slide } = slideOf({ date: '2001-21' }, { lang: 'en' });
    expect(slide?.['display_date']).to.equal('spring 2001');
  });

  it('writes text as paragraphs, links at their words, quotes, and what is left of the links', () => {
    const { slide, lost } = slideOf({
      date: '1969',
      title: 'A < B',
      text: 'As seen\non TV & so <b>.\n\nAnd the TVs.',
      links: [
        { url: 'https://example.org/?a&b', title: 'TV' },
        { url: 'https://example.org/more', title: 'Read on' },
        { title: 'No address' },
      ],
      quotes: [
        { text: 'One.\n\nTwo.', speaker: 'S', role: 'R', via: 'V', cite: 'https://example.org/q' },
        { text: 'Bare' },
      ],
    });
    expect(slide?.text).to.deep.equal({
      headline: 'A &lt; B',
      text:
        '<p>As seen<br>on <a href="https://example.org/?a&amp;b">TV</a> &amp; so &lt;b&gt;.</p><p>And the TVs.</p>' +
        '<blockquote><p>One.</p><p>Two.</p><cite><a href="https://example.org/q">S, R, V</a></cite></blockquote>' +
        '<blockquote><p>Bare</p></blockquote>' +
        '<p><a href="https://example.org/more">Read on</a></p><p>No address</p>',
    });
    expect(lost).to.deep.equal([]);
  });

  it('writes media, groups by their titles, eras and the title slide', () => {
    const story = storyOf({
      title: 'T & T',
      summary: 'One.\n\nTwo.',
      groups: [{ id: 'g', title: 'Group' }],
      periods: [
        { date: '1914/1918', title: 'War' },
        { date: '1969', title: 'Year' },
      ],
      links: [{ url: 'https://example.org/', title: 'More' }],
      events: [
        {
          id: 'e',
          date: '1969',
          group: 'g',
          media: { url: 'https://example.org/a.jpg', alt: 'A', caption: 'B & C', credit: 'D' },
        },
      ],
    });
    expect(timelineOf(story)).to.deep.equal({
      title: {
        text: {
          headline: 'T &amp; T',
          text: '<p>One.</p><p>Two.</p><p><a href="https://example.org/">More</a></p>',
        },
      },
      events: [
        {
          start_date: { year: 1969 },
          media: { url: 'https://example.org/a.jpg', caption: 'B &amp; C', credit: 'D', alt: 'A' },
          group: 'Group',
          unique_id: 'e',
        },
      ],
      eras: [
        { start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'War' } },
        { start_date: { year: 1969 }, end_date: { year: 1969 }, text: { headline: 'Year' } },
      ],
    });
    expect(writeTimelinejs(story, wordsFor).lost).to.deep.equal([]);
  });

  it('lists what is lost, each with its path', () => {
    const { lost } = slideOf(
      {
        date: '1969-07-20T20:17Z',
        tags: ['a'],
        importance: 2,
        anchors: [{ exact: 'x' }],
        updated: '1970',
        corrected: '1971',
        media: { url: 'https://example.org/a', type: 'video' },
        lang: 'fr',
        quotes: [{ text: 'q', prefix: 'p', suffix: 's', lang: 'de' }],
      },
      {
        lang: 'en',
        timeZone: 'Asia/Kabul',
        article: { title: 'A' },
        scenes: ['S'],
        running: true,
        groups: [{ id: 'empty', title: 'E' }],
        periods: [{ date: '1914/..', title: 'P' }],
      },
    );
    expect(lost.map(({ path }) => path)).to.deep.equal([
      'article',
      'timeZone',
      'lang',
      'scenes',
      'running',
      'groups[0]',
      'events[0].tags',
      'events[0].importance',
      'events[0].anchors',
      'events[0].updated',
      'events[0].corrected',
      'events[0].media.type',
      'events[0].lang',
      'events[0].quotes[0].prefix',
      'events[0].quotes[0].suffix',
      'events[0].quotes[0].lang',
      'events[0].date',
      'periods[0]',
    ]);
    for (const { message } of lost) expect(message).to.match(/^\S.*\.$/);
  });

  it('keeps an undated event with its words, and says that TimelineJS leaves it out', () => {
    const { slide, lost } = slideOf({ date: 'Thursday', title: 'T' });
    expect(slide).to.deep.equal({ display_date: 'Thursday', text: { headline: 'T' }, unique_id: 'e' });
    expect(lost.map(({ path }) => path)).to.deep.equal(['events[0].date']);
  });

  it('counts what is lost beyond a thousand things', () => {
    const events = Array.from({ length: 1500 }, (_, i) => ({ id: `e${i}`, date: '1969', tags: ['a'] }));
    const { lost } = writeTimelinejs(storyOf(events), wordsFor);
    expect(lost).to.have.length(1001);
    expect(lost.at(-1)?.message).to.contain('500');
  });

  it('writes words of now where a text was changed since it came', async () => {
    const came = await read(
      JSON.stringify({
        events: [
          {
            unique_id: 'e',
            start_date: { year: 1969, month: 7, format: 'MMMM' },
            text: { headline: '<i>Old</i>', text: '<ul><li>Old</li></ul>' },
            media: { url: 'https://example.org/a.jpg', caption: '<b>Old</b>', thumbnail: 't' },
          },
        ],
      }),
    );
    const loose = JSON.parse(writeJson(came).body) as { events: Record<string, unknown>[] };
    const [event] = loose.events;
    const unchanged = timelineOf(storyOf(loose)).events[0];
    expect(unchanged?.text).to.deep.equal({ headline: '<i>Old</i>', text: '<ul><li>Old</li></ul>' });
    expect(unchanged?.['start_date']).to.deep.equal({ year: 1969, month: 7, format: 'MMMM' });
    const media = { url: 'https://example.org/b.jpg', caption: 'New' };
    const changed = { ...event, date: '1970', title: 'New', text: 'New', media };
    const slide = timelineOf(storyOf([changed])).events[0];
    expect(slide?.text).to.deep.equal({ headline: 'New', text: '<p>New</p>' });
    expect(slide?.['start_date']).to.deep.equal({ year: 1970, format: 'MMMM' });
    expect(slide?.['media']).to.deep.equal({
      url: 'https://example.org/b.jpg',
      caption: 'New',
      thumbnail: 't',
    });
  });

  for (const file of ['recognition.json', 'moon-landing.json', 'writing.json']) {
    it(`writes ${file} so that it can be read again`, async () => {
      const story = storyOf(await loadData(file));
      const again = await read(writeTimelinejs(story, wordsFor).body);
      expect(again.title).to.equal(story.title);
      expect(again.events.length).to.equal(story.events.length);
      for (let i = 0; i < story.events.length; i += 1) {
        const { id, title } = story.events.at(i) ?? {};
        expect(again.events.at(i)).to.deep.include({ id, title });
      }
    });
  }
});

/** HTML as people write it in a field: whole links, each to a page of its own; tags that may be left open. */
const htmlOf = (field: string) =>
  fc
    .array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<b>',
        '</b>',
        'One ',
        'two',
        ' &amp; ',
        '&eacute;',
        '\n\n',
        'a &lt; b',
        '<li>',
        ...[1, 2, 3].map((n) => `<a href="https://example.org/${field}/${n}">${field} ${n}</a>`),
        `<a href="/${field}?a&b" target="_blank">Rel <i>${field}</i></a>`,
        '<a href="javascript:1">no</a>',
        '"',
        'é',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(''));

const number = (min: number, max: number) =>
  fc.oneof(fc.integer({ min, max }), fc.integer({ min, max }).map(String));
const date = fc.oneof(
  fc.record({ year: number(-20000, 3000) }),
  fc.record({ year: number(-2_000_000, -200_000) }),
  fc.record({ year: number(-3000, 3000), month: number(1, 12), day: fc.constant('') }),
  fc.record({ year: number(1000, 3000), month: number(1, 13), day: number(1, 31) }),
  fc.record({ year: number(1000, 3000), month: number(1, 12), day: number(1, 28), hour: number(0, 23) }),
  fc.record({
    year: number(1000, 3000),
    month: number(1, 12),
    day: number(1, 28),
    hour: number(0, 23),
    minute: number(0, 59),
    second: number(0, 59),
    millisecond: number(0, 999),
  }),
  fc.record({ year: number(1, 3000), day: number(1, 28), format: fc.constant('yyyy') }),
  fc.record({ year: number(1, 3000), display_date: htmlOf('when') }),
);
const media = fc.record(
  {
    url: fc.constantFrom(
      'https://example.org/a.jpg',
      '//example.org/b.png',
      'http://example.org/c.gif',
      '/d.jpg',
      'page.html',
      'https://youtu.be/x',
      'javascript:1',
      '<blockquote>Q <cite>S</cite></blockquote>',
      'nothing',
      '<iframe src="https://player.example/1"></iframe>',
      '<blockquote>Q</blockquote>',
      '',
    ),
    caption: htmlOf('caption'),
    credit: htmlOf('credit'),
    alt: fc.constantFrom('', 'Alt'),
    thumbnail: fc.constantFrom('', 't.jpg'),
    link: fc.constantFrom('', 'https://example.org/l'),
  },
  { requiredKeys: ['url'] },
);
const slide = fc.record(
  {
    start_date: date,
    end_date: date,
    text: fc.record({ headline: htmlOf('head'), text: htmlOf('text') }, { requiredKeys: [] }),
    media,
    group: fc.constantFrom('', 'A', ' B &amp; C '),
    display_date: fc.constantFrom('', '<i>then</i>'),
    background: fc.constant({ color: '#fff' }),
    autolink: fc.boolean(),
    own: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [] },
);
const timeline = fc.record(
  {
    events: fc.array(slide, { maxLength: 4 }),
    title: slide,
    eras: fc.array(
      fc.record({ start_date: date, end_date: date, text: fc.record({ headline: htmlOf('era') }) }),
      {
        maxLength: 2,
      },
    ),
    scale: fc.constantFrom('human', 'cosmological'),
  },
  { requiredKeys: ['events'] },
);

describe('TimelineJS, there and back', () => {
  it('is the same story after it was written and read', async () => {
    await fc.assert(
      fc.asyncProperty(timeline, async (loose) => {
        const first = await read(JSON.stringify(loose));
        const second = await read(writeTimelinejs(first, wordsFor).body);
        expect(JSON.parse(writeJson(second).body)).to.deep.equal(JSON.parse(writeJson(first).body));
      }),
      { numRuns: 150 },
    );
  });

  it('gives back what came in under known fields', async () => {
    const slides = [
      {
        start_date: { year: '1969', month: '7', format: 'MMMM yyyy' },
        end_date: { year: '1969', month: '8', day: '1' },
        text: {
          headline: 'A <b>foot</b>',
          text: '<p>On <i>TV</i>, <a href="https://example.org">see</a>.</p>',
        },
        media: {
          url: 'https://youtu.be/x',
          caption: 'A <b>film</b>',
          credit: '<a href="https://example.org/n">N</a>',
          thumbnail: 'https://example.org/t.jpg',
          alt: 'Alt',
          title: 'Title',
          link: 'https://example.org/l',
          link_target: '_blank',
        },
        group: 'Moon',
        display_date: 'July',
        background: { url: 'https://example.org/b.jpg', color: '#000', alt: 'B', opacity: '50' },
        autolink: false,
        unique_id: 'foot',
        location: { lat: 1, lon: 2, name: 'Sea', zoom: 3, icon: 'i', line: true },
        scale: 'human',
      },
    ];
    const loose = {
      title: {
        text: { headline: 'The <i>Moon</i>', text: '<p>All of <b>it</b></p>' },
        media: { url: 'https://example.org/m.jpg', caption: 'C' },
        background: { color: 'red' },
        unique_id: 'cover',
      },
      events: slides,
      eras: [
        {
          start_date: { year: 1957 },
          end_date: { year: 1975 },
          text: { headline: 'Race' },
          unique_id: 'race',
        },
      ],
      scale: 'human',
    };
    const written = timelineOf(await read(JSON.stringify(loose)));
    // A date that says no more than ours is written in numbers.
    const numbers = { ...slides[0], end_date: { year: 1969, month: 8, day: 1 } };
    expect(written).to.deep.equal({ ...loose, events: [numbers] });
  });

  it('writes any story, in bounds', () => {
    const text = fc.string({ unit: 'binary' });
    const event = fc.record(
      {
        date: fc.constantFrom('1969', '[..1985]', '/1985', '../..', '1985?/..', 'x'),
        title: text,
        text,
        extra: fc.object(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { body, lost } = writeTimelinejs(storyOf(events), wordsFor);
        expect((JSON.parse(body) as Timeline).events).to.have.length(events.length);
        expect(lost.length).to.be.lessThan(1002);
      }),
    );
  });
});
