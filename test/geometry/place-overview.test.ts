import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeOverview } from '../../src/geometry/place-overview.js';
import { scales, type ScaleName } from '../../src/geometry/scales/index.js';
import { piecewiseScale } from '../../src/geometry/scales/piecewise-scale.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { makePlan } from '../support/make-plan.js';
import { makeStory, newsDates } from '../support/make-story.js';

const names = Object.keys(scales) as ScaleName[];
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const overviewOf = (dates: readonly string[], parts?: number) => {
  const plan = makePlan(makeStory(dates), 1000);
  const scale = scales.broken(plan);
  return { scale, overview: placeOverview(scale, plan.anchors, parts) };
};

/** One second to a pixel, from 0 to 1000. */
const seconds = piecewiseScale('chronological', [{ start: 0, end: 1e6, from: 0, to: 1000 }]);

describe('placeOverview', () => {
  for (const name of names)
    it(`counts every event once, from 0 to 1 of the fullest part: ${name}`, () => {
      fc.assert(
        fc.property(arbitraryEvents(), fc.constantFrom(1, 7, 120), (events, parts) => {
          const plan = makePlan(makeStory(events), 768);
          const { counts, density, breaks } = placeOverview(scales[name](plan), plan.anchors, parts);
          expect(counts).to.have.length(parts);
          expect(sum(counts)).to.equal(events.length);
          density.forEach((height, i) => expect(height > 0).to.equal(counts[i]! > 0));
          expect(Math.max(...density)).to.equal(events.length > 0 ? 1 : 0);
          const ends = breaks.flatMap(({ from, to }) => [from, to]);
          [0, ...ends, 1].reduce((before, end) => {
            expect(end).to.be.at.least(before);
            return end;
          });
        }),
        { numRuns: 60 },
      );
    });

  const sizes: readonly (readonly [dates: readonly string[], of: string])[] = [
    [[], 'none'],
    [['2024-07-03'], 'one'],
    [newsDates, 'eight'],
    [[bigBang, '-0043-03-15', '1990', '2025-07-03'], 'deep time'],
  ];
  for (const [dates, of] of sizes)
    it(`has a place for all of ${of}`, () => {
      const { overview } = overviewOf(dates);
      expect(sum(overview.counts)).to.equal(dates.length);
      for (const height of overview.density) expect(height).to.be.within(0, 1);
    });

  it('says where time is left out, as shares of the axis', () => {
    const { scale, overview } = overviewOf(newsDates);
    expect(overview.breaks).to.have.length(scale.breaks.length).above(0);
    overview.breaks.forEach(({ from, to }, i) => {
      expect(from * scale.length).to.be.closeTo(scale.breaks[i]!.from, 1e-9);
      expect(to * scale.length).to.be.closeTo(scale.breaks[i]!.to, 1e-9);
    });
  });

  it('counts an event where its anchor stands, the ends of the axis included', () => {
    const { counts } = placeOverview(seconds, Float64Array.of(0, 99_000, 100_000, 950_000, 1e6), 10);
    expect(counts).to.deep.equal([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('keeps a single event visible beside a hundred thousand', () => {
    const anchors = new Float64Array(100_001).fill(150_000);
    anchors[100_000] = 850_000;
    const { counts, density } = placeOverview(seconds, anchors, 10);
    expect([counts[1], counts[8]]).to.deep.equal([100_000, 1]);
    expect(density[1]).to.equal(1);
    expect(density[8]).to.be.above(0.15);
  });

  it('draws four times as many less than four times as high', () => {
    const { density } = placeOverview(seconds, Float64Array.of(1e5, 5e5, 5e5, 5e5, 5e5), 10);
    expect(density[1]! / density[5]!).to.be.within(0.5, 0.7);
  });
});
