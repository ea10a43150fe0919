import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../../src/read/index.js';
import { readJsonLd, readJsonLdBlocks } from '../../../src/read/json-ld/read-json-ld.js';
import { jsonLd } from '../../../src/read/shapes/json-ld.js';
import { checkStory, countEvents, eventAt } from '../../../src/story/index.js';
import type { Story } from '../../../src/story/index.js';
import { writeJsonLd } from '../../../src/write/json-ld.js';

const context = 'https://schema.org';

const read = async (document: unknown) => {
  const { story, problems } = await readStory(JSON.stringify(document));
  if (!story) throw new Error('The test has read no story.');
  return { story, problems, events: eventsOf(story) };
};

const eventsOf = (story: Story) => Array.from({ length: countEvents(story) }, (_, i) => eventAt(story, i));

const dates: readonly (readonly [node: object, date: string | undefined])[] = [
  [{ startDate: '2020' }, '2020'],
  [{ startDate: '2020-01-31' }, '2020-01-31'],
  [{ startDate: '2020-01-31', endDate: '2020-01-31' }, '2020-01-31'],
  [{ startDate: '2020-01-31', endDate: '2020-02-01' }, '2020-01-31/2020-02-01'],
  [{ startDate: '2020-01-31T10:00:00+0100' }, '2020-01-31T10:00:00+01:00'],
  [{ startDate: '2020-01-31 10:00' }, '2020-01-31T10:00'],
  [{ startDate: { '@type': 'Date', '@value': '2020-01' } }, '2020-01'],
  [{ endDate: '2020' }, '/2020'],
  [{ startDate: 'next week' }, 'next week'],
  [{}, undefined],
  [
    {
      startDate: '1985',
      additionalProperty: { propertyID: 'http://id.loc.gov/datatypes/edtf/EDTF', value: '1985/..' },
    },
    '1985/..',
  ],
];

describe('JSON-LD', () => {
  for (const [node, date] of dates)
    it(`takes ${JSON.stringify(node)} for ${date}`, async () => {
      const { events } = await read({ '@context': context, '@type': 'Event', name: 'E', ...node });
      expect(events.map((event) => event?.date)).to.deep.equal([date]);
    });

  it('reads an article with what it tells of, wherever that stands', async () => {
    const { story, events, problems } = await read({
      '@context': context,
      '@type': ['NewsArticle', 'Thing'],
      url: 'https://a.example/x',
      headline: 'The head',
      publisher: { '@type': 'Organization', name: 'Paper' },
      datePublished: '2020-02-01',
      about: { '@type': 'Event', '@id': '#one', name: 'One', startDate: '2020-01-01' },
      mentions: [{ '@type': 'SportsEvent', name: 'Two', startDate: '2020-01-02', location: 'Kabul' }],
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'Words',
          about: { '@id': '#one' },
          spokenByCharacter: { '@type': 'Person', name: 'A', jobTitle: 'Minister' },
          isBasedOn: 'https://s.example/',
        },
        { '@type': 'Quotation', text: 'Others', creator: 'B', datePublished: '2020-01-03' },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(story.article).to.deep.equal({
      url: 'https://a.example/x',
      title: 'The head',
      publisher: 'Paper',
      published: '2020-02-01',
    });
    expect(events.map((event) => [event?.id, event?.title, event?.date])).to.deep.equal([
      ['#one', 'One', '2020-01-01'],
      ['event-2', 'Two', '2020-01-02'],
      ['event-3', undefined, '2020-01-03'],
    ]);
    expect(events[0]?.quotes).to.deep.equal([
      { text: 'Words', speaker: 'A', role: 'Minister', cite: 'https://s.example/' },
    ]);
    expect({ ...events[1]?.extra }).to.deep.equal({ location: 'Kabul', type: 'SportsEvent' });
    expect(events[2]?.quotes).to.deep.equal([{ text: 'Others', speaker: 'B' }]);
  });

  it('reads a graph with prefixes and references, and a list in its order', async () => {
    const { story, events } = await read({
      '@context': { schema: 'https://schema.org/' },
      '@graph': [
        {
          '@type': 'schema:ItemList',
          'schema:name': 'The list',
          'schema:itemListElement': [
            { '@type': 'schema:ListItem', 'schema:position': 2, 'schema:item': { '@id': '#b' } },
            { '@type': 'schema:ListItem', 'schema:position': 1, 'schema:item': { '@id': '#a' } },
          ],
        },
        { '@id': '#b', '@type': 'http://schema.org/Event', 'https://schema.org/name': 'B' },
        {
          '@id': '#a',
          '@type': 'schema:Event',
          'schema:name': 'A &amp; <b>a</b>',
          'schema:keywords': 'x, y',
          'schema:image': [{ url: 'https://p.example/p.png', caption: 'C' }, 'https://p.example/q.png'],
          'schema:url': 'https://a.example/',
        },
      ],
    });
    expect(story.title).to.equal('The list');
    expect(events.map((event) => event?.title)).to.deep.equal(['A & a', 'B']);
    expect(events[0]?.tags).to.deep.equal(['x', 'y']);
    expect(events[0]?.media).to.deep.equal({ url: 'https://p.example/p.png', caption: 'C' });
    expect(events[0]?.links).to.deep.equal([{ title: 'https://a.example/', url: 'https://a.example/' }]);
    expect(events[0]?.extra['pictures']).to.deep.equal([{ url: 'https://p.example/q.png' }]);
  });

  it('says where a date stands that cannot be read, and what there is where there is no event', async () => {
    const [problem] = (await read([{ '@type': 'Event', startDate: '2020-13' }])).problems;
    expect(problem).to.include({ code: 'date-range', where: '[0].startDate' });
    const [other] = (await read({ '@context': context, '@type': 'Recipe', name: 'Soup' })).problems;
    expect(other).to.include({ code: 'no-events', value: 'Recipe' });
  });

  it('says what is wrong with a text that is none', async () => {
    expect((await readJsonLd('{"@type": ')).problems[0]).to.include({ code: 'not-json', line: 1 });
  });

  it('is found in a web page', async () => {
    const block = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    const event = { '@context': context, '@type': 'Event', name: 'E' };
    const reading = await readJsonLdBlocks(
      `<p>${block(event)}${block({})}<script type="application/ld+json">{</script>`,
    );
    expect(checkStory(reading?.loose).story?.undated.length).to.equal(1);
    expect(await readJsonLdBlocks('<p>none</p>')).to.equal(undefined);
  });

  it('has no stack, circle or prototype to lose', async () => {
    const circle: Record<string, unknown> = { '@type': 'Event', name: 'E' };
    circle['superEvent'] = circle;
    await jsonLd.read(circle);
    let deep: unknown = {};
    for (let i = 0; i < 50_000; i += 1) deep = { about: deep };
    await jsonLd.read({ '@type': 'Event', about: deep });
    await readStory('{"@type":"Event","__proto__":{"bad":1},"constructor":{"name":"x"},"toString":1}');
    expect('bad' in {}).to.equal(false);
  });

  it('never rejects', async () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      '@value',
      '@list',
      'name',
      'startDate',
      'image',
      'url',
      'about',
      'keywords',
      'itemListElement',
      'item',
      'creator',
      'recordedIn',
      'additionalProperty',
      'liveBlogUpdate',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('Event', 'Quotation', 'ItemList', 'NewsArticle', '#a', '2020', 1, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, fc.anything()), async (document) => {
        jsonLd.fits(document);
        const { loose, problems } = await jsonLd.read(document);
        expect(loose !== undefined || problems.length > 0).to.equal(true);
        checkStory(loose);
      }),
    );
  });

  it('is read back as it was written', async () => {
    const text = fc
      .string({
        unit: fc.constantFrom('a', ' b', ',', '"', '\n', 'é', '😀', '\\'),
      })
      .map((words) => `x${words}y`); // of blanks at its end nothing is kept
    const quote = fc.record({
      text,
      speaker: text,
      role: text,
      via: text,
      cite: fc.constant('https://c.example/'),
    });
    const event = fc.record({
      id: text,
      date: fc.constantFrom(
        '2020',
        '2020-01/2021',
        '1985/..',
        '1984~',
        '[2021-08..]',
        'Thursday',
        '-0043',
        '2020-01-01T10:00:00Z',
      ),
      title: text,
      text,
      tags: fc.array(text, { maxLength: 2 }),
      group: text,
      importance: fc.integer(),
      display: text,
      lang: fc.constantFrom('fr', 'de'),
      quotes: fc.array(quote, { maxLength: 2 }),
      media: fc.constant({ url: 'https://p.example/p.png', alt: 'a', caption: 'c', credit: 'd' }),
      links: fc.constant([{ url: 'https://l.example/', title: 'L' }]),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 4 }), text, async (loose, title) => {
        const { story } = checkStory({ title, summary: title, lang: 'en', events: loose });
        if (!story) return;
        const { story: back, problems } = await readStory(writeJsonLd(story).body);
        expect(problems.filter(({ code }) => !code.startsWith('date'))).to.deep.equal([]);
        expect(back?.title?.trim()).to.equal(story.title?.trim());
        expect(back && eventsOf(back).map(trimmed)).to.deep.equal(eventsOf(story).map(trimmed));
      }),
    );
  });
});

/** White space at the ends of texts is not kept in JSON-LD, which many write by templates. */
const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.trim() : one)));
