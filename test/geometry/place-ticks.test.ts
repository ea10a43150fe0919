import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeStory, scaleNames, type Frame, type Scene } from '../../src/geometry/whole.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { toCivil } from '../../src/time/calendar.js';
import { checkStory } from '../../src/story/index.js';
import { loadData } from '../support/load-data.js';
import { makeFrame, makeLargeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

const frame = makeFrame(1232, { orientation: 'horizontal' });

function place(dates: readonly string[]): Scene {
  return placeStory(makeStory(dates), frame);
}

function wordsIn({ ticks }: Scene): string[] {
  return ticks.filter(({ text }) => text).map(({ text, context }) => (context ? `${text} ${context}` : text));
}

/** Each line of words in the tick row, as the room that it takes. */
function linesIn({ ticks, breaks }: Scene, { measure }: Frame): { line: number; from: number; to: number }[] {
  const room = (text: string, x: number, line: number) => {
    const width = measure(text, 'tick');
    return { line, from: x - width / 2, to: x + width / 2 };
  };
  return [
    ...ticks.flatMap(({ text, context, textAt }) => [
      ...(text ? [room(text, textAt.x, 0)] : []),
      ...(context ? [room(context, textAt.x, 1)] : []),
    ]),
    ...breaks.flatMap(({ lines, textAt }) => lines.map((text, line) => room(text, textAt.x, line))),
  ];
}

const frames = fc
  .record({
    width: fc.constantFrom(320, 480, 640, 1232, 2560),
    em: fc.constantFrom(16, 32),
    scale: fc.constantFrom('auto' as const, ...scaleNames),
    rtl: fc.boolean(),
  })
  .map(({ width, em, ...more }) => makeLargeFrame(width, em, { ...more, orientation: 'horizontal' }));

describe('placeTicks', () => {
  it('sets a day under its dot, with month and year once', () => {
    const scene = place(['2025-07-03', '2025-07-04']);
    const days = scene.ticks.filter(({ text }) => text === '3' || text === '4');
    expect(days.map(({ context }) => context)).to.deep.equal(['July 2025', '']);
    const dots = scene.items.flatMap((item) =>
      item.kind === 'mark' && item.ink.shape === 'dot' ? [item.ink] : [],
    );
    days.forEach(({ textAt }, i) => expect(textAt.x).to.be.closeTo(dots[i]!.points[0]!.x, 0.01));
  });

  it('is no finer than the dates are', () => {
    expect(wordsIn(place(['2001', '2002', '2003']))).to.deep.equal(['2001', '2002', '2003']);
    expect(place(['2001-05', '2001-06', '2001-07']).ticks.length).to.be.at.most(6);
  });

  it('shows the date of an episode of one event', () => {
    expect(wordsIn(place(['2025-07-03']))).to.deep.equal(['3 July 2025']);
    expect(wordsIn(place(['2025-07']))).to.deep.equal(['July 2025']);
  });

  it('counts in steps of 1, 2 and 5 times ten in deep time', () => {
    const scene = placeStory(makeStory([bigBang, '1990']), makeFrame(1232, { scale: 'chronological' }));
    expect(scene.ticks.filter(({ text }) => text)).to.have.lengthOf.at.least(2);
  });

  it('stands at round years before Christ as after, with the year 1 between', () => {
    const scene = placeStory(makeStory(['-2999', '-0500', '1990']), {
      ...frame,
      scale: 'chronological',
      measure: (text) => text.length * 6.5,
    });
    const years = scene.ticks.map(({ time }) => toCivil(time).year);
    expect(years).to.include.members([-2999, -1999, -999, 1, 1000]);
    for (const year of years)
      expect(year === 1 || (year > 0 ? year : 1 - year) % 100 === 0, `${year}`).to.equal(true);
  });

  it('counts in months, not in weeks, over more than two months', () => {
    const days = Array.from({ length: 12 }, (_, i) => `2024-0${2 + Math.floor(i / 3)}-${11 + 4 * (i % 3)}`);
    const scene = placeStory(makeStory(days), { ...frame, width: 800, scale: 'chronological' });
    expect(wordsIn(scene)).to.deep.equal(['Mar 2024', 'Apr']);
  });

  it('ends an episode of hours with a time, not with its year', async () => {
    const { story } = checkStory(await loadData('moon-landing.json'));
    const scene = placeStory(story!, makeFrame(960, { orientation: 'horizontal' }));
    expect(scene.ticks.map(({ text }) => text)).to.include('21:35');
    expect(scene.ticks.map(({ text }) => text)).not.to.include('1969');
  });

  it('moves words beside those of a break, and says no year twice', async () => {
    const { story } = checkStory(await loadData('recognition.json'));
    const scene = placeStory(story!, makeLargeFrame(768, 32, { orientation: 'vertical' }));
    expect(wordsIn(scene)).to.include.members(['July 2024', 'Jan 2025']);
    expect(wordsIn(scene)).not.to.include('2025');
  });

  it('says the day at the first hour, moved inward at the edge of the chart', () => {
    const story = makeStory(['1969-07-20T17:54', '1969-07-20T21:35']);
    const { ticks } = placeStory(story, makeFrame(720, { orientation: 'horizontal' }));
    const [first, second] = ticks.filter(({ text }) => text);
    expect([first!.context, second!.context]).to.deep.equal(['20 July 1969', '']);
    expect(first!.textAt.x).to.equal(makeFrame(720).measure(first!.context, 'tick') / 2);
  });

  it('leaves words at their tick where the context has no room at all', () => {
    const days = makeStory(['2025-09-03', '2025-09-04', '2025-09-05']);
    const { ticks, items } = placeStory(days, makeFrame(240, { orientation: 'vertical' }));
    const said = ticks.filter(({ text }) => text);
    expect(said.map(({ text, context }) => text + context)).to.deep.equal(['3', '4', '5']);
    const dots = items.flatMap((item) => (item.kind === 'mark' ? [item.ink.points[0]!] : []));
    said.forEach(({ textAt }, i) => expect(textAt.y).to.be.closeTo(dots[i]!.y, 0.01));
  });

  it('overlaps no other words, is not cut, and lies inside its episode', () => {
    fc.assert(
      fc.property(arbitraryEvents({ minLength: 1 }), frames, (events, any) => {
        const scene = placeStory(makeStory(events), any);
        const lines = linesIn(scene, any);
        lines.forEach((a, i) => {
          expect(a.from).to.be.at.least(-0.01);
          expect(a.to).to.be.at.most(any.width + 0.01);
          for (const b of lines.slice(i + 1)) {
            if (a.line === b.line) expect(a.to <= b.from || b.to <= a.from).to.equal(true);
          }
        });
        for (const { at } of scene.ticks) {
          const inside = scene.episodes.some(({ from, to }) => from - 0.01 <= at.x && at.x <= to + 0.01);
          expect(inside).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(20_000);
});
