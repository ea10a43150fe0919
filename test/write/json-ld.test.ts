import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../src/read/index.js';
import { checkStory } from '../../src/story/index.js';
import { writeJsonLd } from '../../src/write/json-ld.js';
import { loadData } from '../support/load-data.js';

type Node = Readonly<Record<string, unknown>>;

function graphOf(loose: unknown): readonly Node[] {
  const { story } = checkStory(loose);
  if (!story) throw new Error('The test has made no story.');
  const { '@context': context, '@graph': graph } = JSON.parse(writeJsonLd(story).body) as Record<
    string,
    unknown
  >;
  expect(context).to.equal('https://schema.org');
  return graph as Node[];
}

const ofType = (graph: readonly Node[], type: string) => graph.filter((node) => node['@type'] === type);

const dates: readonly (readonly [date: string, start: string | undefined, end: string | undefined])[] = [
  ['1996', '1996', undefined],
  ['2024-07', '2024-07', undefined],
  ['2025-07-03', '2025-07-03', undefined],
  ['2025-07-03T16:30:00+04:30', '2025-07-03T16:30:00+04:30', undefined],
  ['1996/2001', '1996', '2001'],
  ['2024-07/2025-07-03', '2024-07', '2025-07-03'],
  ['1985/..', '1985', undefined],
  ['/1985', undefined, '1985'],
  ['1984~/2004', undefined, '2004'],
  ['1984?', undefined, undefined],
  ['156X', undefined, undefined],
  ['2001-21', undefined, undefined],
  ['[2021-08..]', undefined, undefined],
  ['{1667,1668}', undefined, undefined],
  ['-0043-03-15', undefined, undefined],
  ['Y170000002', undefined, undefined],
  ['Thursday', undefined, undefined],
];

describe('writeJsonLd', () => {
  for (const [date, start, end] of dates)
    it(`says of ${date} no more than it does`, () => {
      const [event] = ofType(graphOf([{ id: 'e', date, title: 'T' }]), 'Event');
      expect(event?.['startDate']).to.equal(start);
      expect(event?.['endDate']).to.equal(end);
    });

  it('writes events and quotes that name one another, and the article', () => {
    const article = { url: 'https://a.example/', title: 'A', publisher: 'P', published: '2025-07-04' };
    const quotes = [
      { text: 'q', speaker: 'S', role: 'R', cite: 'https://c.example/', lang: 'fr' },
      { text: 'r', speaker: 'The ministry' },
    ];
    expect(
      graphOf({ article, events: [{ id: 'e x', date: '2020', title: 'T', text: 'D', lang: 'de', quotes }] }),
    ).to.deep.equal([
      {
        '@type': 'Article',
        '@id': 'https://a.example/',
        url: 'https://a.example/',
        headline: 'A',
        publisher: { '@type': 'Organization', name: 'P' },
        datePublished: '2025-07-04',
      },
      {
        '@type': 'Event',
        '@id': '#event-e%20x',
        name: 'T',
        description: 'D',
        startDate: '2020',
        inLanguage: 'de',
        recordedIn: [{ '@id': '#event-e%20x-quote-1' }, { '@id': '#event-e%20x-quote-2' }],
      },
      {
        '@type': 'Quotation',
        '@id': '#event-e%20x-quote-1',
        text: 'q',
        creator: { '@type': 'Person', name: 'S', jobTitle: 'R' },
        isBasedOn: 'https://c.example/',
        inLanguage: 'fr',
        about: { '@id': '#event-e%20x' },
        isPartOf: { '@id': 'https://a.example/' },
      },
      {
        '@type': 'Quotation',
        '@id': '#event-e%20x-quote-2',
        text: 'r',
        creator: 'The ministry',
        inLanguage: 'de',
        about: { '@id': '#event-e%20x' },
        isPartOf: { '@id': 'https://a.example/' },
      },
    ]);
  });

  it('says by schema.org what it has a word for, and the rest by names of its own', () => {
    const [list, event] = graphOf({
      title: 'S',
      events: [
        {
          id: 'e',
          date: '1985/..',
          tags: ['t'],
          group: 'g',
          importance: 2,
          media: { url: 'https://p.example/p.png', credit: 'C' },
          links: [{ url: 'https://l.example/', title: 'L' }],
        },
      ],
    });
    expect(list).to.deep.equal({
      '@type': 'ItemList',
      '@id': '#story',
      name: 'S',
      itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': '#event-e' } }],
    });
    expect(event).to.deep.include({
      startDate: '1985',
      keywords: ['t'],
      image: { '@type': 'ImageObject', url: 'https://p.example/p.png', creditText: 'C' },
      subjectOf: [{ '@type': 'CreativeWork', url: 'https://l.example/', name: 'L' }],
      additionalProperty: [
        {
          '@type': 'PropertyValue',
          propertyID: 'http://id.loc.gov/datatypes/edtf/EDTF',
          value: '1985/..',
        },
        { '@type': 'PropertyValue', propertyID: 'group', value: 'g' },
        { '@type': 'PropertyValue', propertyID: 'importance', value: 2 },
      ],
    });
  });

  it('names the media and the dates of the telling, and is read back with them', async () => {
    const event = {
      date: '2021-08',
      title: 'A',
      reported: '2021-09',
      updated: '2021-10',
      corrected: [{ date: '2021-11', text: 'The place' }],
      media: { url: 'https://example.org/a.mp4', type: 'video/mp4', poster: 'https://example.org/a.jpg' },
    };
    const { story } = checkStory([event]);
    if (!story) throw new Error('The test has made no story.');
    const { body, lost } = writeJsonLd(story);
    const { story: again } = await readStory(body, { type: 'json-ld' });
    const read = again?.events.at(0);
    expect(read?.media).to.deep.equal(event.media);
    expect([read?.reported?.date, read?.updated?.date]).to.deep.equal(['2021-09', '2021-10']);
    expect(read?.corrected.map(({ date, text }) => ({ date, text }))).to.deep.equal(event.corrected);
    expect(lost.map(({ path }) => path)).to.deep.equal([
      'events[0].reported',
      'events[0].updated',
      'events[0].corrected',
    ]);
  });

  it('lists what is lost by its path, and bounds the list', () => {
    const { story } = checkStory({
      timeZone: 'Asia/Kabul',
      groups: [{ id: 'g', title: 'G' }],
      periods: [{ date: '1990', title: 'P' }],
      x: 1,
      events: [
        { date: '2020', title: 'Nothing' },
        { date: '2021~', group: 'g', anchors: ['a'], quotes: [{ text: 'q', prefix: 'p', role: 'R' }], y: 1 },
      ],
    });
    expect(story && writeJsonLd(story).lost.map(({ path }) => path)).to.deep.equal([
      'timeZone',
      'groups[0].title',
      'periods',
      'extra',
      'events[1].date',
      'events[1].group',
      'events[1].quotes[0].prefix',
      'events[1].quotes[0].role',
      'events[1].anchors',
      'events[1].extra',
    ]);
    const many = checkStory(Array.from({ length: 2000 }, () => ({ date: '1984~' }))).story;
    expect(many && writeJsonLd(many).lost.length).to.equal(1001);
  });

  it('has no part of an article that is not known', () => {
    const graph = graphOf({ article: {}, events: [{ date: '2020', quotes: ['q'] }] });
    expect(graph.map((node) => node['@type'])).to.deep.equal(['Event', 'Quotation']);
    expect(graph[1]).to.not.have.property('isPartOf');
  });

  it('writes every event and every quote of the story on recognition', async () => {
    const graph = graphOf(await loadData('recognition.json'));
    expect(ofType(graph, 'Event').length).to.equal(8);
    expect(ofType(graph, 'Quotation').length).to.equal(9);
    expect(new Set(graph.map((node) => node['@id'])).size).to.equal(graph.length);
  });

  it('can stand in a script element, whatever the story says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'</script>!- a\uD83D\u2028"') }), (text) => {
        const { story } = checkStory([{ id: text, title: text, quotes: [{ text, speaker: text }] }]);
        if (!story) return;
        const written = writeJsonLd(story).body;
        expect(written).to.not.contain('<');
        expect(() => JSON.parse(written) as unknown).to.not.throw();
      }),
    );
  });
});
