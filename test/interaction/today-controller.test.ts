import { expect } from '@open-wc/testing';
import { faultsOf } from '../support/axe.js';
import { button, click, mount, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

const story = {
  events: [
    { date: '2025-01-10', title: 'First' },
    { date: '2025-03-10', title: 'Second' },
    { date: '2025-06-10', title: 'Planned' },
  ],
};
const line = (element: StoryTimeline): Element | null => root(element).querySelector('.today');
const said = (element: StoryTimeline): string => textOf(root(element).querySelector('.root'));

describe('TodayController', () => {
  for (const width of [1000, 375])
    it(`draws the date that the author has stand for today, and says it (${width} px)`, async () => {
      const element = await mount({ story, width, attributes: { today: '2025-04-01' } });
      await waitUntil(() => line(element), 'there is no line');
      expect(textOf(line(element))).to.equal('Today');
      expect(said(element)).to.include('Today: 1 April 2025. Still to come: 1 event.');
      expect(await faultsOf(element)).to.deep.equal([]);
    });

  it('has a running story reach to the day that it is, without being asked', async () => {
    const element = await mount({ story: { ...story, running: true } });
    await waitUntil(() => line(element), 'there is no line');
    element.today = '2025-04-01';
    await element.updateComplete;
    expect(said(element)).to.include('Today: 1 April 2025');
  });

  it('draws none where nobody asks for it, or where the date is none, and says so', async () => {
    const element = await mount({ story, attributes: { today: 'soon' } });
    expect(line(element)).to.equal(null);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['bad-today']);
    element.today = null;
    await element.updateComplete;
    expect(element.problems).to.deep.equal([]);
  });

  it('parts what has been from what is to come in the list', async () => {
    const element = await mount({ story, attributes: { today: '2025-04-01' } });
    await click(button(element, 'List'));
    await waitUntil(() => root(element).querySelector('.today-divider'), 'there is no divider');
    const items = [...root(element).querySelectorAll('.story-list > ol > li')].map((each) => textOf(each));
    expect(items[2]).to.equal('Today, 1 April 2025');
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  for (const width of [375, 1000])
    it(`parts them in the table too (${width} px)`, async () => {
      const element = await mount({
        story,
        width,
        attributes: { today: '2025-04-01', representation: 'table' },
      });
      const divider = (): HTMLElement | null => root(element).querySelector<HTMLElement>('.today-row');
      await waitUntil(divider, 'there is no divider');
      const rows = [...root(element).querySelectorAll('.story-table tbody tr')];
      expect(rows.map((row) => row === divider())).to.deep.equal([false, false, true, false]);
      expect(textOf(divider())).to.equal('Today, 1 April 2025');
      const table = root(element).querySelector('.story-table')!.getBoundingClientRect();
      const rule = divider()!.querySelector('.today-divider')!.getBoundingClientRect();
      expect(rule.width).to.be.closeTo(table.width, 2);
      expect(await faultsOf(element)).to.deep.equal([]);
      element.today = '2099-01-01';
      await waitUntil(() => !divider(), 'it stands where nothing is to come');
    });
});
