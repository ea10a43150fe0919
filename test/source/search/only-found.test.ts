import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitStory, placeView } from '../../../src/geometry/index.js';
import { findEvents, onlyFound, queryTest, readFilter } from '../../../src/source/search/index.js';
import { checkStory, countEvents, eventAt, positionOf, type Story } from '../../../src/story/index.js';
import { makeFrame } from '../../support/make-frame.js';

const storyOf = (events: readonly object[]): Story => checkStory({ events }).story as Story;

/** The ids of those that a filter leaves, by way of a story of them alone. */
const idsLeft = (story: Story, filter: string): string[] => {
  const left = onlyLeft(story, filter);
  return Array.from({ length: countEvents(left) }, (_, at) => eventAt(left, at)?.id ?? '');
};

const onlyLeft = (story: Story, filter: string): Story => {
  const steps = findEvents(story, queryTest(story, readFilter(filter).query));
  for (;;) {
    const { value, done } = steps.next();
    if (done) return onlyFound(value);
  }
};

const said = (speaker?: string): object => ({ text: 'So it is.', ...(speaker && { speaker }) });
const story = storyOf([
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
]);

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

describe('a filter', () => {
  for (const [filter, ids] of filters)
    it(`leaves ${ids.join(', ') || 'nothing'} of “${filter}”`, () => {
      expect(idsLeft(story, filter)).to.deep.equal(ids);
    });
});

const anyEvents = fc.array(
  fc.record({
    date: fc.constantFrom('2020', '2021-05', '2021-05-03', '../2019', '1990/..', '[2020,2022]', 'Thursday'),
    title: fc.constantFrom('a', 'b', 'ab'),
    importance: fc.constantFrom(undefined, 1, 3),
    group: fc.constantFrom(undefined, 'g', 'h'),
    quotes: fc.constantFrom([], ['words'], ['words', 'more']),
  }),
  { maxLength: 40 },
);

describe('onlyFound', () => {
  it('has the columns that the same events have by themselves', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.constantFrom('a', 'group:g', 'quoted', 'from:2021', 'b group:h'),
        (given, filter) => {
          const whole = storyOf(given.map((event, i) => ({ ...event, id: `e${i}` })));
          const left = onlyLeft(whole, filter);
          const ids = new Set(idsLeft(whole, filter));
          const alone = checkStory({
            groups: whole.groups,
            events: given.map((event, i) => ({ ...event, id: `e${i}` })).filter(({ id }) => ids.has(id)),
          }).story as Story;
          const { events } = left;
          for (const name of [
            'earliest',
            'latest',
            'place',
            'kind',
            'precision',
            'certainty',
            'group',
            'quotes',
            'media',
          ] as const)
            expect([...events[name]], name).to.deep.equal([...alone.events[name]]);
          expect([...(events.importance ?? [])].filter((value) => value >= 0)).to.deep.equal(
            [...(alone.events.importance ?? [])].filter((value) => value >= 0),
          );
          for (const [at, id] of [...ids].entries()) expect(positionOf(left, id)).to.equal(at);
          for (let i = 0; i < given.length; i += 1)
            if (!ids.has(`e${i}`)) expect(positionOf(left, `e${i}`)).to.equal(-1);
          const titles = Array.from(events.place, (_, row) => events.titleAt(row));
          expect(titles).to.deep.equal(Array.from(events.place, (_, row) => events.at(row)?.title));
          if (events.length > 0) {
            const scene = placeView(fitStory(left, makeFrame(800)), undefined);
            const drawn = scene.items.reduce(
              (sum, item) => sum + (item.kind === 'mark' ? 1 : item.members.length),
              0,
            );
            expect(drawn).to.equal(events.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
