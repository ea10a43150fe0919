import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isLarge } from '../../../src/story/is-large.js';
import type { CheckedStory, Story } from '../../../src/story/index.js';
import { finished } from '../../../src/story/many/finished.js';
import { openStory } from '../../../src/story/many/index.js';
import { parseEdtf } from '../../../src/time/index.js';

const opened = (loose: unknown): CheckedStory => finished(openStory(loose));

function storyOf(loose: unknown): Story {
  const { story } = opened(loose);
  if (!story) throw new Error('There is no story.');
  return story;
}

const problemsOf = (loose: unknown): string[] =>
  opened(loose).problems.map(({ code, path, done }) => `${code} at ${path}: ${done}`);

const day = 86_400_000;
const instant = fc.oneof(
  fc.constantFrom(NaN, -Infinity, Infinity, 0, 1),
  fc.integer({ min: -20_000, max: 20_000 }).map((number) => number * day),
  fc.integer({ min: -1e12, max: 1e12 }),
);

describe('events as columns', () => {
  it('are a large story, by themselves and under "events"', () => {
    const columns = { length: 1, earliest: Float64Array.of(0) };
    expect([columns, { events: columns }, { events: [] }, [], null, 5].map(isLarge)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are drawn from the arrays that were given, where those are in order', () => {
    const earliest = Float64Array.of(0, day, 2 * day);
    const latest = Float64Array.of(day - 1, 9.5 * day, Infinity);
    const { events } = storyOf({ length: 3, earliest, latest });
    expect(events.earliest.buffer).to.equal(earliest.buffer);
    expect(events.latest.buffer).to.equal(latest.buffer);
    expect([0, 1, 2].map((row) => events.at(row)?.date)).to.deep.equal([
      '1970-01-01',
      '1970-01-02/1970-01-10T12:00',
      '1970-01-03/..',
    ]);
  });

  it('tell when each event became known, over what is told of it', () => {
    const columns = {
      length: 2,
      earliest: Float64Array.of(day, 0),
      reported: Float64Array.of(NaN, 2 * day),
      at: () => ({ title: 'A', reported: '2021' }),
    };
    const { events } = storyOf(columns);
    expect([...(events.reported ?? [])]).to.deep.equal([2 * day, NaN]);
    expect([0, 1].map((row) => events.at(row)?.reported?.date)).to.deep.equal(['1970-01-03', undefined]);
  });

  it('come into order with all that belongs to them, and leave the arrays as they were', () => {
    const columns = {
      length: 4,
      earliest: Float64Array.of(3 * day, NaN, day, 2 * day),
      group: Uint8Array.of(1, 0, 255, 0),
      importance: Float32Array.of(0.5, 1, 2, NaN),
      at: (i: number) => ({ title: `Number ${i}`, quotes: ['Words'], date: 'not asked', id: 'nor this' }),
    };
    const before = structuredClone({ ...columns, at: 0 });
    const { events, undated } = storyOf({ groups: ['east', 'west'], events: columns });
    expect({ ...columns, at: 0 }).to.deep.equal(before);
    expect([0, 1, 2].map((row) => events.titleAt(row))).to.deep.equal(['Number 2', 'Number 3', 'Number 0']);
    expect([...events.group]).to.deep.equal([-1, 0, 1]);
    expect([...(events.importance ?? [])]).to.deep.equal([2, NaN, 0.5]);
    const { interval, ...event } = events.at(2) ?? {};
    expect(event).to.deep.include({
      id: 'event-1',
      date: '1970-01-04',
      title: 'Number 0',
      group: 'west',
      importance: 0.5,
    });
    expect(interval?.earliest).to.equal(3 * day);
    expect(undated.map(({ id, title }) => [id, title])).to.deep.equal([['event-2', 'Number 1']]);
    expect(['event-1', 'event-2', 'event-3', 'nor this'].map((id) => events.find(id))).to.deep.equal([
      2, -1, 0, -1,
    ]);
  });

  for (const [what, columns, problems] of [
    ['a length that is not that of the array', { length: 3 }, ['bad-column at events.length: replaced']],
    ['a list in place of an array', { latest: [1, 2] }, ['bad-column at events.latest: ignored']],
    ['an array that is too short', { group: Int8Array.of(0) }, ['bad-column at events.group: ignored']],
    [
      'an end before its beginning',
      { latest: Float64Array.of(5, 5) },
      ['date-order at events.latest[1]: replaced'],
    ],
    [
      'a group that there is not',
      { group: Int8Array.of(-1, 3) },
      ['unknown-group at events.group[1]: ignored'],
    ],
  ] as const) {
    it(`tell of ${what}`, () => {
      const loose = { length: 2, earliest: Float64Array.of(0, 10), ...columns };
      expect(problemsOf(loose)).to.deep.equal(problems);
      expect(storyOf(loose).events.length).to.equal(2);
    });
  }

  it('wait for words that are on their way, and do without those that throw', () => {
    const columns = { length: 2, earliest: Float64Array.of(0, 10) };
    const waiting = storyOf({ ...columns, at: () => undefined });
    expect(waiting.events.at(0)).to.equal(undefined);
    const throwing = storyOf({
      ...columns,
      at() {
        throw new Error('No words.');
      },
    });
    expect(throwing.events.at(1)?.date).to.equal('1970-01-01T00:00:00.010');
  });

  it('say of any numbers a date that means them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(instant, instant)), (ranges) => {
        const earliest = Float64Array.from(ranges, ([start]) => start);
        const latest = Float64Array.from(ranges, ([start, end]) => Math.max(start, end));
        const { events, undated } = storyOf({ length: ranges.length, earliest, latest });
        expect(events.length + undated.length).to.equal(ranges.length);
        for (let row = 0; row < events.length; row += 1) {
          const event = events.at(row);
          const written = parseEdtf(event?.date ?? '').interval;
          expect(Number.isFinite(events.place[row])).to.equal(true);
          expect(row === 0 || (events.place[row - 1] ?? NaN) <= (events.place[row] ?? NaN)).to.equal(true);
          expect(written?.earliest).to.equal(event?.interval?.earliest);
          // A moment may be the beginning of the unit that it is named by.
          expect(written?.latest).to.be.at.least(event?.interval?.latest ?? NaN);
        }
      }),
    );
  });
});
