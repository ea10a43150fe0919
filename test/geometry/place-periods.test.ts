import { expect } from '@open-wc/testing';
import { placeStory, type Scene } from '../../src/geometry/whole.js';
import { checkScene } from '../support/check-scene.js';
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

  it('puts those that share their time in rows, the longer over those within it', () => {
    const { periods } = place(
      { start: '2003', end: '2004', title: 'Within' },
      { start: '2001', end: '2009', title: 'The whole' },
      { start: '2006', end: '2007', title: 'Later' },
    );
    expect(periods.map(({ title, row }) => [title, row])).to.deep.equal([
      ['The whole', 0],
      ['Within', 1],
      ['Later', 1],
    ]);
    expect(periods[1]!.box.y).to.be.above(periods[0]!.box.y);
  });

  it('ends as the date says', () => {
    const { periods } = place(
      { start: '2001', end: '..', title: 'Open' },
      { start: '2002', end: '', title: 'Unknown' },
      { start: '2003~', end: '2004?', title: 'About' },
      { start: '1990', end: '2002', title: 'From before' },
    );
    const ends = Object.fromEntries(periods.map(({ title, cap }) => [title, cap]));
    expect(ends['Open']).to.include({ start: 'closed', end: 'open', soft: false, dashed: false });
    expect(ends['About']).to.include({ soft: true, dashed: true });
    expect(ends['From before']).to.include({ start: 'open', end: 'closed' });
  });

  it('cuts a title at a word', () => {
    const { periods } = place({ start: '2003', end: '2004', title: 'The years of many long words in a row' });
    expect(periods[0]!.text).to.match(/^The years.*…$/);
  });

  it('is seen however short it is, and bounded however many there are', () => {
    const short = place({ start: '2005-01-01', end: '2005-01-01', title: 'A day' }).periods;
    expect(short[0]!.box.width).to.be.at.least(3);
    const many = Array.from({ length: 50 }, (_, i) => ({
      start: `${2000 + (i % 5)}`,
      end: `${2005 + (i % 5)}`,
      title: `Period ${i}`,
    }));
    const scene = place(...many);
    expect(scene.periods.length).to.equal(50);
    expect(Math.max(...scene.periods.map(({ row }) => row))).to.equal(2);
    expect(checkScene(scene)).to.deep.equal([]);
  });

  it('keeps its row in every view', () => {
    const story = makeStory(dates, {
      periods: [
        { start: '2001', end: '2009', title: 'The whole' },
        { start: '2006', end: '2007', title: 'Within' },
      ],
    });
    const frame = makeFrame(1232, { scale: 'chronological' });
    const view = { start: Date.UTC(2006, 3), end: Date.UTC(2006, 9) };
    expect(placeStory(story, frame, view).periods.map(({ row }) => row)).to.deep.equal([0, 1]);
  });
});
