import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bestStops, mostStops, ordersOf, stopsOf } from '../../src/interaction/playing/stops-of.js';
import { findEvents, queryOf, queryTest } from '../../src/source/search/index.js';
import type { Story } from '../../src/story/index.js';
import { type MadeEvent, makeStory, newsDates } from '../support/make-story.js';

const found = (story: Story, words: string) => {
  const query = queryOf(words);
  if (!query) throw new Error('nothing to look for');
  const steps = findEvents(story, queryTest(story, query), undefined);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
};
const positions = (...given: Parameters<typeof stopsOf>) =>
  stopsOf(...given).stops.map(({ position }) => position);

/** So many events, a day each. */
const days = (count: number, more: (i: number) => Partial<MadeEvent> = () => ({})): Story =>
  makeStory(
    Array.from({ length: count }, (_, i) => ({
      date: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
      ...more(i),
    })),
  );
const ids = ({ events }: Story, ...rows: number[]) => rows.map((row) => events.at(row)?.id ?? '');

describe('stopsOf', () => {
  const news = makeStory(newsDates);
  const scenes = [
    { title: 'All', anchors: [] },
    { event: ids(news, 3)[0]!, anchors: [] },
    { event: 'gone', anchors: [] },
  ];

  it('offers the scenes of an author first, then time, then the article', () => {
    const told = ids(news, 5, 1);
    expect(ordersOf(news)).to.deep.equal(['time']);
    expect(ordersOf({ ...news, scenes }, told)).to.deep.equal(['scenes', 'time', 'told']);
    expect(ordersOf(news, told.slice(0, 1)), 'one event is in no order').to.deep.equal(['time']);
  });

  it('stops at each event of a short story, whatever is in view', () => {
    const { view } = { view: { start: 0, end: 1 } };
    expect(positions(news, 'time', { view })).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('follows the article', () => {
    expect(positions(news, 'told', { told: ids(news, 5, 1, 7) })).to.deep.equal([5, 1, 7]);
  });

  it('stops at each scene, with its event where the story has that', () => {
    const { stops } = stopsOf({ ...news, scenes }, 'scenes');
    expect(stops).to.deep.equal([
      { position: undefined, scene: scenes[0] },
      { position: 3, scene: scenes[1] },
      { position: undefined, scene: scenes[2] },
    ]);
  });

  it('stops at what a search has found', () => {
    const story = days(300, (i) => ({ title: i % 100 === 7 ? 'A needle' : 'Hay' }));
    expect(positions(story, 'time', { found: found(story, 'needle') })).to.deep.equal([7, 107, 207]);
    const other = days(20);
    expect(positions(other, 'time', { found: found(story, 'needle') }), 'of another story').to.have.length(
      20,
    );
  });

  it('stops at what is in view of a long story', () => {
    const story = days(400);
    const { place } = story.events;
    const view = { start: place[100]!, end: place[130]! };
    expect(positions(story, 'time', { view })).to.deep.equal(Array.from({ length: 30 }, (_, i) => 100 + i));
  });

  it('stops at the most important of too many, and says of how many', () => {
    const story = days(1000, (i) => ({ importance: i % 50 === 3 ? 1 : 0.1 }));
    const { stops, among } = stopsOf(story, 'time');
    const chosen = stops.map(({ position }) => position);
    expect(among).to.equal(1000);
    expect(chosen).to.have.length(bestStops);
    for (let i = 3; i < 1000; i += 50) expect(chosen).to.include(i);
    expect(
      chosen.filter((at) => at! < 500),
      'the others from all along',
    ).to.have.length.within(18, 22);
  });

  it('never lists more than can be watched, each once and in order', () => {
    const few = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 400 }), (worths, count) => {
        const story = days(count, (i) => ({ importance: worths[i % worths.length]! }));
        const { stops, among } = stopsOf(story, 'time');
        const chosen = stops.map(({ position }) => position!);
        expect(chosen).to.have.length(count > mostStops ? bestStops : count);
        expect(among).to.equal(count > mostStops ? count : undefined);
        expect(chosen).to.deep.equal([...new Set(chosen)].toSorted((a, b) => a - b));
        const worthOf = (at: number): number => worths[at % worths.length]!;
        const least = Math.min(...chosen.map(worthOf));
        for (let at = 0; at < count; at += 1)
          if (worthOf(at) > least) expect(chosen, 'left out although it matters more').to.include(at);
      }),
      { numRuns: 30 },
    );
  });
});
