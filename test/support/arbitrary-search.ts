import fc from 'fast-check';
import { everything, type Query } from '../../src/source/search/index.js';
import { checkStory, type Story } from '../../src/story/index.js';

const groups = [
  { id: 'a', title: 'The West' },
  { id: 'b', title: 'Région B' },
  { id: 'c', title: 'None of them' },
];
const dates = ['2020', '2021-03', '2021-03-04', '2019/2022', '2020/..', '../2020', '2021-06-01T10:00'];
const quote = fc.record({
  text: fc.constant('Words.'),
  speaker: fc.constantFrom('Ann Lee', 'ann lee', 'Zoë', undefined),
});

/** A story in which there is something to find by all that a query can name. */
export const arbitrarySearched = (most = 30): fc.Arbitrary<Story> =>
  fc
    .array(
      fc.record({
        title: fc.constantFrom('Talks open', 'TÁLKS', 'A vote', 'Straße', undefined),
        date: fc.constantFrom(...dates, undefined),
        group: fc.constantFrom('a', 'b', undefined),
        tags: fc.array(fc.constantFrom('trade', 'Trade', 'sea "law"', 'élan'), { maxLength: 3 }),
        quotes: fc.array(quote, { maxLength: 2 }),
        importance: fc.constantFrom(1, 2, undefined),
      }),
      { maxLength: most, size: 'max' },
    )
    .map((events) => {
      const { story } = checkStory({ groups, events });
      if (!story) throw new Error('The test has made no story.');
      return story;
    });

const some = (...values: string[]): fc.Arbitrary<string[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.subarray(values));
const time = fc.constantFrom(undefined, '2020', '2021-03-04', '2021-06-01T10:00', '2022-12-31');

/** What may be looked for in such a story; everything, too. */
export const arbitraryQuery: fc.Arbitrary<Query> = fc
  .record({
    words: some('talk', 'vote', 's', 'alks open'),
    groups: some('a', 'b', 'the west', 'd'),
    tags: some('trade', 'Sea “law”', 'ÉLAN', 'unknown'),
    speakers: some('Ann Lee', 'zoe'),
    from: time,
    until: time,
    quoted: fc.boolean(),
  })
  .map(({ from, until, ...query }) => ({
    ...everything,
    ...query,
    ...(from && { from }),
    ...(until && { until }),
  }));
