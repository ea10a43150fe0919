import { expect } from '@open-wc/testing';
import type { LaidMark } from '../../src/geometry/lay-lane.js';
import { shareColumns } from '../../src/geometry/down/share-columns.js';
import { placeStory } from '../../src/geometry/whole.js';
import { checkStory } from '../../src/story/index.js';
import { overlap } from '../support/check-scene.js';
import { loadData } from '../support/load-data.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

/** A lane of bars, each with its row. */
function laneOf(...bars: [row: number, from: number, to: number][]) {
  const marks = bars.map(([row, from, to], index): LaidMark => ({
    index,
    shape: 'bar',
    at: from,
    from,
    to,
    row,
  }));
  return { marks, sunk: Math.max(0, ...bars.map(([row]) => row)) };
}

describe('shareColumns', () => {
  it('has a column for each row of one lane', () => {
    const lane = laneOf([0, 0, 50], [1, 0, 100], [2, 20, 60]);
    expect(shareColumns([lane], 24)).to.deep.equal([[1, 2]]);
  });

  it('lets lanes share a column where nothing meets, and parts them where something does', () => {
    const long = laneOf([1, 0, 300]);
    const early = laneOf([1, 10, 100]);
    const late = laneOf([1, 120, 200]);
    expect(shareColumns([early, late], 24)).to.deep.equal([[1], [1]]);
    expect(shareColumns([long, early, late], 24)).to.deep.equal([[1], [2], [2]]);
  });

  it('keeps a lane’s rows in their order', () => {
    const long = laneOf([1, 0, 300]);
    const both = laneOf([1, 10, 100], [2, 20, 400]);
    expect(shareColumns([long, both], 24)).to.deep.equal([[1], [2, 3]]);
  });

  it('has no columns for lanes whose marks stand on their axes', () => {
    expect(shareColumns([laneOf([0, 0, 300]), laneOf()], 24)).to.deep.equal([[], []]);
  });
});

describe('bars of two lanes that run down the page', () => {
  const story = makeStory([
    { date: '1982-04-02', title: 'A landing', group: 'one' },
    { date: '1982-04-02/1982-06-14', title: 'An occupation', group: 'one' },
    { date: '1982-04-05/1982-04-30', title: 'A voyage', group: 'two' },
    { date: '1982-04-25', title: 'A capture on the way', group: 'two' },
  ]);

  for (const width of [343, 568])
    it(`stand apart at ${width} pixels`, () => {
      const frame = makeFrame(width, { layout: 'faceted', orientation: 'vertical' });
      const bars = placeStory(story, frame).items.flatMap((item) =>
        item.kind === 'mark' && item.ink.shape === 'bar' ? [item.target] : [],
      );
      expect(bars).to.have.lengthOf(2);
      expect(overlap(bars[0]!, bars[1]!)).to.equal(false);
    });

  it('leave a gap also where the columns of five lanes close up', async () => {
    const { story: plague } = checkStory(await loadData('gallery/black-death.json'));
    for (const width of [343, 296, 272]) {
      const frame = makeFrame(width, { layout: 'faceted', orientation: 'vertical' });
      const bars = placeStory(plague!, frame).items.flatMap((item) => {
        if (item.kind !== 'mark' || item.ink.shape !== 'bar') return [];
        const { points, size } = item.ink;
        return [{ x: points[0]!.x, size, from: points[0]!.y, to: points.at(-1)!.y }];
      });
      bars.forEach((a, i) => {
        for (const b of bars.slice(i + 1))
          if (a.from < b.to && b.from < a.to)
            expect(Math.abs(a.x - b.x) - (a.size + b.size) / 2, `at ${width}`).to.be.at.least(1);
      });
    }
  });
});
