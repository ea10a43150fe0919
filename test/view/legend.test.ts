import { expect } from '@open-wc/testing';
import { mount, root, textOf } from '../support/timeline.js';

const story = {
  groups: [{ id: 'only', title: 'One group' }],
  periods: [
    { start: '2001', end: '2009', title: 'The long years' },
    { start: '1800', end: '1810', title: 'Before all of it' },
  ],
  events: [
    { date: '2000', title: 'One', group: 'only' },
    { date: '2010', title: 'Another', group: 'only' },
  ],
};

const entries = async (width: number): Promise<HTMLElement[]> => {
  const element = await mount({ story, width });
  return [...root(element).querySelectorAll<HTMLElement>('.legend li')];
};

describe('the legend', () => {
  it('names a period for the eye where its title has no room in the drawing', async () => {
    const [period, ...others] = await entries(375);
    expect(others).to.deep.equal([]);
    expect(textOf(period)).to.equal('The long years, 2001–2009');
    expect(period?.getBoundingClientRect().width).to.be.above(80);
  });

  it('names it for screen readers alone where it stands in the drawing', async () => {
    const [period, ...others] = await entries(1000);
    expect(others).to.deep.equal([]);
    expect(period?.parentElement?.getBoundingClientRect().height).to.be.at.most(1);
    expect(textOf(period)).to.equal('The long years, 2001–2009');
    expect(period?.getBoundingClientRect().width).to.be.at.most(1);
  });
});
