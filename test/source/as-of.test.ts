import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateOfStop } from '../../src/source/date-of-stop.js';
import { storyAsOf } from '../../src/source/as-of.js';
import { whatChanged } from '../../src/source/what-changed.js';
import { checkStory, countEvents, eventAt, type Story } from '../../src/story/index.js';
import { hasToldDates } from '../../src/story/has-told-dates.js';
import { storyChanges } from '../../src/story/story-changes.js';
import { entriesOfList, Gathering, GrowingStory, storyOfGathered } from '../../src/story/many/index.js';
import { readDate } from '../support/read-date.js';

const storyOf = (events: readonly object[]): Story => checkStory({ events }).story!;
const idsOf = (story: Story): (string | undefined)[] =>
  Array.from({ length: countEvents(story) }, (_, i) => eventAt(story, i)?.id);
const at = (date: string): number => readDate(date).latest;

const running = storyOf([
  { id: 'late', date: '2009/2011', reported: '2011-09-22', title: 'Reported later' },
  { id: 'plain', date: '2010-05', title: 'Known at once' },
  {
    id: 'mended',
    date: '2011-01-01',
    title: 'Mended',
    updated: '2011-02-01',
    corrected: [{ date: '2011-03-01', text: 'Wrong.' }],
  },
  { id: 'some-day', date: 'one day', title: 'Undated' },
  { id: 'undated-late', date: 'one day', reported: '2011-06', title: 'Undated, reported' },
]);

describe('a story as of a date', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['2000', ['some-day']],
    ['2010-05-01', ['plain', 'some-day']],
    ['2011-06', ['plain', 'mended', 'some-day', 'undated-late']],
    ['2011-09-22', ['late', 'plain', 'mended', 'some-day', 'undated-late']],
  ];
  for (const [date, ids] of cases)
    it(`has ${ids.length} events on ${date}`, () => {
      expect(idsOf(storyAsOf(running, at(date)).story)).to.deep.equal(ids);
    });

  it('knows updates and corrections from their dates on', () => {
    const toldOn = (date: string) => {
      const { story } = storyAsOf(running, at(date));
      const { updated, corrected } = eventAt(story, idsOf(story).indexOf('mended'))!;
      return [updated?.date, corrected.length];
    };
    expect(toldOn('2011-01')).to.deep.equal([undefined, 0]);
    expect(toldOn('2011-02')).to.deep.equal(['2011-02-01', 0]);
    expect(toldOn('2011-03')).to.deep.equal(['2011-02-01', 1]);
  });

  it('is the same for the same date, with the same events', () => {
    const first = storyAsOf(running, at('2011-02'));
    expect(storyAsOf(running, at('2011-02'))).to.equal(first);
    expect(eventAt(first.story, 1)).to.equal(eventAt(first.story, 1));
  });

  it('only ever gains events, each where it stands in the whole', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-01-${String(n).padStart(2, '0')}`);
    const event = fc.record({ date: day, reported: day, title: fc.constant('An event') });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 12 }), day, day, (events, one, other) => {
        const story = storyOf(events);
        const [before, after] = [one, other].toSorted().map((date) => storyAsOf(story, at(date))) as [
          ReturnType<typeof storyAsOf>,
          ReturnType<typeof storyAsOf>,
        ];
        expect([...after.positions]).to.include.members([...before.positions]);
        for (const [place, position] of after.positions.entries())
          expect(eventAt(after.story, place)).to.equal(eventAt(story, position));
      }),
    );
  });
});

describe('the changes of a story', () => {
  it('stop at each moment once', () => {
    const stops = [...storyChanges(running).stops].map((stop) => new Date(stop).toISOString().slice(0, 10));
    expect(stops).to.deep.equal([
      '2010-05-01',
      '2011-01-01',
      '2011-02-01',
      '2011-03-01',
      '2011-06-01',
      '2011-09-22',
    ]);
  });

  it('are dated as exactly as anything is said of them', () => {
    const dates = [...storyChanges(running).stops].map((stop) => dateOfStop(running, stop)?.precision);
    expect(dates).to.deep.equal(['month', 'day', 'day', 'day', 'month', 'day']);
  });

  it('since a date are what may have come after it; new before corrected before updated', () => {
    const since = (date: string) => {
      const changed = whatChanged(running, (_, until) => until > at(date));
      return [...changed.positions].map((position) => [eventAt(running, position)?.id, changed.at(position)]);
    };
    expect(since('2011-01-01')).to.deep.equal([
      ['late', 'new'],
      ['mended', 'corrected'],
      ['undated-late', 'new'],
    ]);
    expect(since('2011-09-22')).to.deep.equal([]);
    expect(since('2011-09-22T08:00')).to.deep.equal([['late', 'new']]);
  });

  it('are told where a story dates its telling', () => {
    expect(hasToldDates(running)).to.equal(true);
    expect(hasToldDates(storyOf([{ date: '2024', title: 'An event' }]))).to.equal(false);
  });

  describe('of very many events', () => {
    const later = { date: '2031', title: 'Later', corrected: [{ date: '2032', text: 'Wrong.' }] };
    const reported = { date: 'some day', title: 'Undated', reported: '2033' };
    const plain = Array.from({ length: 6000 }, (_, i) => ({
      date: `${1000 + (i % 900)}`,
      title: `Event ${i}`,
    }));
    const gathered = (events: readonly object[]): Story => {
      const gathering = new Gathering();
      for (const event of events) gathering.take(event);
      return storyOfGathered({}, gathering.gathered(), entriesOfList(events)).story!;
    };

    for (const [name, told] of [
      ['the last is corrected', later],
      ['an undated one is reported', reported],
    ] as const)
      it(`is known where ${name}`, () => {
        const story = gathered([...plain, told]);
        expect(hasToldDates(story)).to.equal(true);
        expect(storyChanges(story).stops.at(-1)).to.equal(
          readDate(told === later ? '2032' : '2033').earliest,
        );
      });

    it('is known to be of none', () => {
      expect(hasToldDates(gathered(plain))).to.equal(false);
    });

    it('is known of what was added, and of what it was added to', () => {
      const added = new GrowingStory({ story: gathered(plain), problems: [] });
      expect(hasToldDates(added.append([{ date: '2031', title: 'Plain' }]).story!)).to.equal(false);
      expect(hasToldDates(added.append([later]).story!)).to.equal(true);
      expect(hasToldDates(added.append([{ date: '2035', title: 'Plain' }]).story!)).to.equal(true);
      const before = new GrowingStory(checkStory({ events: [later] }));
      expect(hasToldDates(before.append(plain).story!)).to.equal(true);
    });
  });
});
