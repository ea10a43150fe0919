import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { everything, isEverything, narrows, type Query, queryOf } from '../../../src/source/search/index.js';
import { plainText } from '../../../src/source/search/plain-text.js';
import { checkStory, countEvents, eventAt, type Story, type StoryEvent } from '../../../src/story/index.js';
import { arbitraryQuery, arbitrarySearched } from '../../support/arbitrary-search.js';
import { searchStory } from '../../support/search-story.js';

const has = (values: readonly (string | undefined)[], wanted: readonly string[]): boolean =>
  wanted.length === 0 ||
  values.some((value) => value !== undefined && wanted.some((one) => plainText(one) === plainText(value)));

/** The definition of a query, event by event. */
const passes = ({ groups }: Story, event: StoryEvent, query: Query): boolean => {
  const title = groups.find(({ id }) => id === event.group)?.title;
  const { earliest = Infinity, latest = -Infinity } = event.interval ?? {};
  const { from = -Infinity, until = Infinity } = query;
  const isDated = query.from === undefined && query.until === undefined;
  return (
    query.words.every((word) => plainText(event.title ?? '').includes(word)) &&
    has([event.group, title], query.groups) &&
    has(event.tags, query.tags) &&
    has(
      event.quotes.map(({ speaker }) => speaker),
      query.speakers,
    ) &&
    (isDated || (latest >= from && earliest <= until)) &&
    (!query.quoted || event.quotes.length > 0)
  );
};

const positionsIn = (story: Story, query: Query): number[] =>
  Array.from({ length: countEvents(story) }, (_, at) => at).filter((at) =>
    passes(story, eventAt(story, at)!, query),
  );

describe('a query', () => {
  it('finds what has all that it names, dated and undated', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, arbitraryQuery, (story, first, second) => {
        for (const query of [first, second, first])
          expect([...searchStory(story, query).positions]).to.deep.equal(positionsIn(story, query));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in what a wider one has found', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, arbitraryQuery, (story, query, before) => {
        const wider = searchStory(story, before);
        const found = searchStory(story, query);
        if (!narrows(query, before)) return;
        expect([...wider.positions]).to.include.members([...found.positions]);
        expect([...searchStory(story, query, wider).positions]).to.deep.equal([...found.positions]);
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
      { from: 0 },
      { until: 0 },
      { quoted: true },
    ];
    for (const more of narrower) {
      expect(narrows({ ...one, ...more }, one)).to.equal(true);
      expect(narrows(one, { ...one, ...more })).to.equal(false);
    }
    expect(narrows({ ...one, tags: ['trade', 'sea'] }, one)).to.equal(false);
    expect(narrows({ ...one, tags: ['TRADE'] }, { ...one, tags: ['trade', 'sea'] })).to.equal(true);
    expect(narrows({ ...one, from: 5 }, { ...one, from: 6 })).to.equal(false);
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
    expect(isEverything({ ...everything, until: 0 })).to.equal(false);
  });

  it('takes a group by its id before one that is called so', () => {
    const groups = [
      { id: 'x', title: 'west' },
      { id: 'west', title: 'The East' },
    ];
    const events = groups.map(({ id }) => ({ date: '2020', title: `In ${id}`, group: id }));
    const { story } = checkStory({ groups, events });
    const titles = (name: string): (string | undefined)[] =>
      Array.from(
        searchStory(story!, { ...everything, groups: [name] }).positions,
        (at) => eventAt(story!, at)?.title,
      );
    expect(titles('west')).to.deep.equal(['In west']);
    expect(titles('THE EAST')).to.deep.equal(['In west']);
    expect(titles('elsewhere')).to.deep.equal([]);
  });

  it('reads each event once for all queries by tags and speakers, and again what was on its way', () => {
    const { story } = checkStory({
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
      return row === 1 && !isThere ? undefined : story!.events.at(row);
    };
    const slow: Story = { ...story!, events: { ...story!.events, at } };
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
