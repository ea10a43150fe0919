import { expect } from '@open-wc/testing';
import { placeStory, type Scene } from '../../src/geometry/index.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

const dates = ['2000-01-01', '2005-01-01', '2010-01-01'];

function place(...periods: object[]): Scene {
  return placeStory(makeStory(dates, { periods }), makeFrame(1232, { scale: 'chronological' }));
}

describe('placePeriods', () => {
  it('lays a band with its title behind the marks', () => {
    const { periods, width, height } = place({ start: '2002', end: '2006', title: 'The middle' });
    expect(periods.map(({ title }) => title)).to.deep.equal(['The middle']);
    expect(periods[0]!.box.height).to.equal(height);
    expect(periods[0]!.box.width).to.be.within(0.3 * width, 0.6 * width);
    expect(periods[0]!.titleAt!.x).to.be.above(periods[0]!.box.x);
  });

  it('leaves out what lies outside the story, and cuts what lies partly outside', () => {
    const { periods, width } = place(
      { start: '1900', end: '1950', title: 'Long before' },
      { start: '2008', end: '2050', title: 'From then on' },
    );
    expect(periods.map(({ title }) => title)).to.deep.equal(['From then on']);
    expect(periods[0]!.box.x + periods[0]!.box.width).to.be.closeTo(width, 0.01);
  });

  it('leaves out a title that does not fit', () => {
    const { periods } = place({ start: '2004-02', end: '2004-03', title: 'A title longer than two months' });
    expect(periods[0]!.titleAt).to.equal(undefined);
  });
});
