import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeStory, type Scene } from '../../src/geometry/index.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

const frame = makeFrame(1232, { orientation: 'horizontal' });

function place(dates: readonly string[]): Scene {
  return placeStory(makeStory(dates), frame);
}

function wordsIn({ ticks }: Scene): string[] {
  return ticks.filter(({ text }) => text).map(({ text, context }) => (context ? `${text} ${context}` : text));
}

/** Each line of words in the tick row, as the room that it takes. */
function linesIn({ ticks, breaks }: Scene): { line: number; from: number; to: number }[] {
  const room = (text: string, x: number, line: number) => {
    const width = frame.measure(text, 'tick');
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

  it('overlaps no other words, is not cut, and lies inside its episode', () => {
    fc.assert(
      fc.property(arbitraryEvents({ minLength: 1 }), (events) => {
        const scene = placeStory(makeStory(events), frame);
        const lines = linesIn(scene);
        lines.forEach((a, i) => {
          expect(a.from).to.be.at.least(-0.01);
          expect(a.to).to.be.at.most(frame.width + 0.01);
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
