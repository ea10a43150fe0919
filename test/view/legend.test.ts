import { expect } from '@open-wc/testing';
import { faultsOf } from '../support/axe.js';
import { button, click, hover, marks, mount, root, stretch, textOf, viewAfter } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

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
  return [...root(element).querySelectorAll<HTMLElement>('.legend li:not(.meaning)')];
};

describe('the legend', () => {
  it('names the periods that are drawn, with their dates', async () => {
    for (const width of [375, 1000]) {
      const [period, ...others] = await entries(width);
      expect(others).to.deep.equal([]);
      expect(textOf(period)).to.equal('The long years, 2001–2009');
      expect(period?.getBoundingClientRect().width).to.be.above(80);
    }
  });

  it('lights the band of the period that is pointed at or has the focus', async () => {
    const element = await mount({ story });
    const lit = (): Element | null => root(element).querySelector('.period.lit');
    const name = root(element).querySelector<HTMLElement>('.period-name')!;
    await hover(name);
    await waitUntil(lit, 'nothing is lit');
    await hover(root(element).querySelector('.heading, .facts') ?? marks(element)[0]!);
    await waitUntil(() => !lit(), 'it stays lit');
    name.focus();
    await waitUntil(lit, 'nothing is lit');
  });

  it('leads to a period and back', async () => {
    const element = await mount({ story, attributes: { scale: 'chronological' } });
    const { start, end } = await viewAfter(element, () =>
      click(root(element).querySelector<HTMLElement>('.period-name')!),
    );
    expect(start).to.be.within(Date.UTC(2000, 0), Date.UTC(2001, 0));
    expect(end).to.be.within(Date.UTC(2010, 0), Date.UTC(2011, 0));
    await viewAfter(element, () => click(button(element, 'Back')));
    expect(stretch(element)).to.equal(undefined);
    expect(await faultsOf(element)).to.deep.equal([]);
  });
});
