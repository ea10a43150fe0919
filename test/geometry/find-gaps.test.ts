import { expect } from '@open-wc/testing';
import { eventSpans } from '../../src/geometry/breaks/event-spans.js';
import { findGaps } from '../../src/geometry/breaks/find-gaps.js';
import { makeStory } from '../support/make-story.js';

const cases: { says: string; dates: string[]; after: number[] }[] = [
  { says: 'has none in one event', dates: ['2000'], after: [] },
  { says: 'lies between two events', dates: ['2000', '2010'], after: [1] },
  {
    says: 'has none inside a span, however many events it holds',
    dates: ['2000/2020', '2003', '2012'],
    after: [],
  },
  {
    says: 'has none inside a month that is given as such',
    dates: ['2024-07', '2024-07-02', '2024-07-30'],
    after: [],
  },
  { says: 'has none between months that follow one another', dates: ['2024-07', '2024-08'], after: [] },
  { says: 'begins after the longest of several spans', dates: ['2000/2010', '2001', '2015'], after: [2] },
  { says: 'takes no notice of a side that is open', dates: ['1990/..', '2010'], after: [1] },
];

describe('findGaps', () => {
  for (const { says, dates, after } of cases) {
    it(says, () => {
      const gaps = findGaps(eventSpans(makeStory(dates).events), 20);
      expect(gaps.map(({ index }) => index)).to.deep.equal(after);
      gaps.forEach(({ start, end }) => expect(end).to.be.above(start));
    });
  }

  it('takes the longest, in order of time', () => {
    const spans = eventSpans(makeStory(['1900', '1950', '1952', '1990', '1991-02']).events);
    expect(findGaps(spans, 2).map(({ index }) => index)).to.deep.equal([1, 3]);
  });
});
