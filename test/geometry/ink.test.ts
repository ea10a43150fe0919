import { expect } from '@open-wc/testing';
import { placeStory, type Ink } from '../../src/geometry/whole.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

/** The ink of a date that stands between two others. */
function inkOf(date: string, orientation: 'horizontal' | 'vertical' = 'horizontal'): Ink {
  const story = makeStory([{ date: '1960-01-01' }, { date, title: 'This one' }, { date: '2010-01-01' }]);
  const index = [0, 1, 2].find((i) => story.events.at(i)?.title === 'This one');
  const scene = placeStory(story, makeFrame(1232, { orientation, scale: 'chronological' }));
  const item = scene.items.find((mark) => mark.kind === 'mark' && mark.index === index);
  if (item?.kind !== 'mark') throw new Error('The event has no mark of its own.');
  return item.ink;
}

const plain: Partial<Ink> = { hollow: false, soft: false, dashed: false, start: 'closed', end: 'closed' };
const cases: { date: string; ink: Partial<Ink> }[] = [
  { date: '1985-04-12', ink: { ...plain, shape: 'dot' } },
  { date: '1985-04', ink: { ...plain, shape: 'dot' } },
  { date: '1985', ink: { ...plain, shape: 'bar' } },
  { date: '1985/1990', ink: { ...plain, shape: 'bar' } },
  { date: '1985/..', ink: { ...plain, shape: 'bar', end: 'open' } },
  { date: '../1985', ink: { ...plain, shape: 'bar', start: 'open' } },
  { date: '1985/', ink: { ...plain, shape: 'bar', end: 'unknown' } },
  { date: '/1985', ink: { ...plain, shape: 'bar', start: 'unknown' } },
  { date: '[1985..]', ink: { ...plain, shape: 'whisker', hollow: true } },
  { date: '[..1985]', ink: { ...plain, shape: 'whisker', hollow: true } },
  { date: '[1985,1987]', ink: { ...plain, shape: 'dots', hollow: true } },
  { date: '{1985,1987}', ink: { ...plain, shape: 'dots' } },
  { date: '1984~', ink: { ...plain, shape: 'bar', soft: true } },
  { date: '1984?', ink: { ...plain, shape: 'bar', dashed: true } },
  { date: '1984%', ink: { ...plain, shape: 'bar', soft: true, dashed: true } },
  { date: '197X', ink: { ...plain, shape: 'bar', dashed: true } },
];

describe('inkOf', () => {
  for (const { date, ink } of cases) {
    it(`draws ${date} as ${ink.hollow ? 'hollow ' : ''}${ink.shape}`, () => {
      expect(inkOf(date)).to.include(ink);
      expect(inkOf(date, 'vertical')).to.include({ ...ink, shape: inkOf(date, 'vertical').shape });
    });
  }

  it('points a whisker to the side that is not known', () => {
    const [since, later] = inkOf('[1985..]').points;
    const [until, earlier] = inkOf('[..1985]').points;
    expect(later!.x).to.be.above(since!.x);
    expect(earlier!.x).to.be.below(until!.x);
  });

  it('joins a dot for each date of a set', () => {
    expect(inkOf('{1985,1987,1990}').points).to.have.lengthOf(3);
  });

  it('gives a year its true width', () => {
    const [from, to] = inkOf('1985').points;
    const [start, end] = inkOf('1985/1990').points;
    expect((end!.x - start!.x) / (to!.x - from!.x)).to.be.closeTo(6, 0.3);
  });
});
