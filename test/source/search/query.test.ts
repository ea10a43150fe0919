import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  everything,
  isEverything,
  narrows,
  type Query,
  queryOf,
  readFilter,
} from '../../../src/source/search/index.js';
import { plainText } from '../../../src/source/search/plain-text.js';
import { checkStory, countEvents, eventAt, type Story, type StoryEvent } from '../../../src/story/index.js';
import { parseEdtf } from '../../../src/time/index.js';
import { arbitraryQuery, arbitrarySearched } from '../../support/arbitrary-search.js';
import { searchStory } from '../../support/search-story.js';

const has = (values: readonly (string | undefined)[], wanted: readonly string[]): boolean =>
  wanted.length === 0 ||
  values.some((value) => value !== undefined && wanted.some((one) => plainText(one) === plainText(value)));

/** The definition of a query, event by event. */
const passes = ({ groups }: Story, event: StoryEvent, query: Query): boolean => {
  const title = groups.find(({ id }) => id === event.group)?.title;
  const { earliest = Infinity, latest = -Infinity } = event.interval ?? {};
  const from = query.from === undefined ? -Infinity : parseEdtf(query.from).interval!.earliest;
  const until = query.until === undefined ? Infinity : parseEdtf(query.until).interval!.latest;
  const isAnyTime = query.from === undefined && query.until === undefined;
  return (
    query.words.every((word) => plainText(event.title ?? '').includes(word)) &&
    has([event.group, title], query.groups) &&
    has(event.tags, query.tags) &&
    has(
      event.quotes.map(({ speaker }) => speaker),
      query.speakers,
    ) &&
    (isAnyTime || (latest >= from && earliest <= until)) &&
    (!query.quoted || event.quotes.length > 0)
  );
};

const positionsIn = (any: Story, query: Query): number[] =>
  Array.from({ length: countEvents(any) }, (_, at) => at).filter((at) =>
    passes(any, eventAt(any, at)!, query),
  );

const said = (speaker?: string): object => ({ text: 'So it is.', ...(speaker && { speaker }) });
const { story } = checkStory({
  events: [
    { id: 'rule', date: '1996/2001', title: 'The earlier rule', group: 'Kabul' },
    { id: 'fall', date: '2021-08', title: 'Kabul falls', group: 'Kabul', tags: ['war'] },
    {
      id: 'visit',
      date: '2024-07',
      title: 'A visit',
      group: 'Moscow',
      tags: ['Peace talks'],
      quotes: [said('Ana  Bo')],
    },
    { id: 'later', date: '[2024..]', title: 'Something', quotes: [said()] },
    {
      id: 'some-day',
      title: 'A visit to come',
      group: 'Moscow',
      tags: ['peace talks'],
      quotes: [said('ANA BO')],
    },
  ],
}) as { story: Story };

const filters: readonly [filter: string, ids: readonly string[]][] = [
  ['visit', ['visit', 'some-day']],
  ['group:moscow', ['visit', 'some-day']],
  ['group:moscow group:Kabul', ['rule', 'fall', 'visit', 'some-day']],
  ['tag:"PEACE talks"', ['visit', 'some-day']],
  ['tag:war tag:"peace talks" group:kabul', ['fall']],
  ['speaker:"ana  bo"', ['visit']],
  ['speaker:"Ana Bo"', ['some-day']],
  ['quoted', ['later', 'visit', 'some-day']],
  ['from:2000 to:2021', ['rule', 'fall']],
  ['from:2024-08', ['later']],
  ['to:1995', []],
  ['group:nowhere', []],
];

const idsLeft = (filter: string): string[] =>
  Array.from(searchStory(story, readFilter(filter).query).positions, (at) => eventAt(story, at)!.id);

describe('a query', () => {
  for (const [filter, ids] of filters)
    it(`leaves ${ids.join(', ') || 'nothing'} of “${filter}”`, () => {
      expect(idsLeft(filter)).to.deep.equal(ids);
    });

  it('finds what has all that it names, dated and undated', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, arbitraryQuery, (any, first, second) => {
        for (const query of [first, second, first])
          expect([...searchStory(any, query).positions]).to.deep.equal(positionsIn(any, query));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in what a wider one has found', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, arbitraryQuery, (any, query, before) => {
        const wider = searchStory(any, before);
        const found = searchStory(any, query);
        if (!narrows(query, before)) return;
        expect([...wider.positions]).to.include.members([...found.positions]);
        expect([...searchStory(any, query, wider).positions]).to.deep.equal([...found.positions]);
      }),
      { numRuns: 500 },
    );
  });

  it('is narrower by every choice of another kind, and wider by one more of the same', () => {
    const one: Query = { ...everything, tags: ['trade'] };
    const narrower: Partial<Query>[] = [
      { words: ['vote'] },
      { groups: ['a'] },
      { speakers: ['Zoë'] },
      { from: '2021' },
      { until: '2021' },
      { quoted: true },
    ];
    for (const more of narrower) {
      expect(narrows({ ...one, ...more }, one)).to.equal(true);
      expect(narrows(one, { ...one, ...more })).to.equal(false);
    }
    expect(narrows({ ...one, tags: ['trade', 'sea'] }, one)).to.equal(false);
    expect(narrows({ ...one, tags: ['TRADE'] }, { ...one, tags: ['trade', 'sea'] })).to.equal(true);
  });

  it('keeps together what stands between quotation marks, those of a telephone, too', () => {
    expect(queryOf('a "the  West"')?.words).to.deep.equal(['a', 'the west']);
    expect(queryOf('“The West” b')?.words).to.deep.equal(['the west', 'b']);
    expect(queryOf('"the we')?.words, 'while it is typed').to.deep.equal(['the we']);
    expect(queryOf('5" and "a ""b"""')?.words).to.deep.equal(['5"', 'and', 'a "b"']);
    expect(queryOf('"')).to.equal(undefined);
  });

  it('is one of choices alone, too', () => {
    expect(queryOf('', { quoted: true })).to.deep.equal({ ...everything, quoted: true });
    expect(queryOf('vote', { ...everything, words: ['talk'] })?.words).to.deep.equal(['vote']);
    expect(queryOf(' ', everything)).to.equal(undefined);
    expect(isEverything({ ...everything, until: '2021' })).to.equal(false);
  });

  it('takes a group by its id before one that is called so', () => {
    const groups = [
      { id: 'x', title: 'west' },
      { id: 'west', title: 'The East' },
    ];
    const events = groups.map(({ id }) => ({ date: '2020', title: `In ${id}`, group: id }));
    const named = checkStory({ groups, events }).story!;
    const titles = (name: string): (string | undefined)[] =>
      Array.from(
        searchStory(named, { ...everything, groups: [name] }).positions,
        (at) => eventAt(named, at)?.title,
      );
    expect(titles('west')).to.deep.equal(['In west']);
    expect(titles('THE EAST')).to.deep.equal(['In west']);
    expect(titles('elsewhere')).to.deep.equal([]);
  });

  it('reads each event once for all queries by tags and speakers, and again what was on its way', () => {
    const { story: quick } = checkStory({
      events: [
        { date: '2020', tags: ['a'], quotes: [{ text: 'x', speaker: 'Ann' }] },
        { date: '2021', tags: ['b'] },
        { date: '2022' },
      ],
    });
    const read: number[] = [];
    let isThere = false;
    const at = (row: number): StoryEvent | undefined => {
      read.push(row);
      return row === 1 && !isThere ? undefined : quick!.events.at(row);
    };
    const slow: Story = { ...quick!, events: { ...quick!.events, at } };
    const count = (query: Partial<Query>): number =>
      searchStory(slow, { ...everything, ...query }).positions.length;
    expect(count({ speakers: ['ann'] })).to.equal(1);
    expect(read, 'only what has quotations').to.deep.equal([0]);
    expect(count({ tags: ['a'] })).to.equal(1);
    expect(count({ tags: ['b'] })).to.equal(0);
    isThere = true;
    expect(count({ tags: ['b'] })).to.equal(1);
    expect(count({ tags: ['b', 'a'] })).to.equal(2);
    expect(read).to.deep.equal([0, 1, 2, 1, 1]);
  });
});
