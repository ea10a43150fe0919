import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { button, click, mount, press, recognition, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const table = (element: StoryTimeline): HTMLTableElement | null =>
  root(element).querySelector<HTMLTableElement>('[part=table] table');
const rows = (element: StoryTimeline): HTMLTableRowElement[] => [...(table(element)?.tBodies[0]?.rows ?? [])];
const heads = (element: StoryTimeline): string[] =>
  [...(table(element)?.tHead?.rows[0]?.cells ?? [])].map(textOf);

const tabled = async (setting: Parameters<typeof mount>[0]): Promise<StoryTimeline> => {
  const element = await mount({ ...setting, attributes: { representation: 'table' } });
  await waitUntil(() => table(element), 'there is no table');
  return element;
};

describe('the story as a table', () => {
  afterEach(fixtureCleanup);

  it('has a row for each event, with who said what about it', async () => {
    const element = await tabled({ src: recognition });
    expect(heads(element)).to.deep.equal(['Date', 'Event', 'Group', 'Quotations']);
    expect(rows(element)).to.have.length(8);
    const [date, event, group, quotes] = [...rows(element)[3]!.cells].map(textOf);
    expect(date).to.equal('July 2024');
    expect(event).to.contain('Putin calls the Taliban allies against terrorism');
    expect(group).to.equal('Russia');
    expect(quotes).to.contain('“allies in the fight against terrorism”').and.contain('Vladimir Putin');
    expect(textOf(root(element).querySelector('[part=table] .caption'))).to.equal('Not to scale');
  });

  it('has only columns that the story fills, and no event is left out', async () => {
    const element = await tabled({
      story: {
        events: [{ date: '2020', title: 'One' }, { date: '2021' }, { date: 'some day', title: 'Last' }],
      },
    });
    expect(heads(element)).to.deep.equal(['Date', 'Event']);
    expect(rows(element).map(textOf)).to.deep.equal(['2020 One', '2021 Untitled', 'some day Last']);
  });

  for (const width of [1000, 300])
    it(`is told as a table also where it is set like a list: ${width} px`, async () => {
      const element = await tabled({ src: recognition, width });
      const roles = (selector: string): Set<string | null> =>
        new Set([...table(element)!.querySelectorAll(selector)].map((part) => part.getAttribute('role')));
      expect(table(element)?.getAttribute('role')).to.equal('table');
      expect(roles('tr')).to.deep.equal(new Set(['row']));
      expect(roles('td')).to.deep.equal(new Set(['cell']));
      expect(roles('tbody th')).to.deep.equal(new Set(['rowheader']));
      expect(roles('thead th')).to.deep.equal(new Set(['columnheader']));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

  it('takes turns with timeline and list, by one switch that keeps the focus', async () => {
    const element = await mount({ src: recognition });
    const pressed = (): string[] =>
      [...root(element).querySelectorAll('[aria-pressed=true]')].map((each) => textOf(each));
    expect(pressed()).to.deep.equal(['Timeline']);
    await click(button(element, 'Table'));
    await waitUntil(() => rows(element).length === 8, 'there is no table');
    expect(pressed()).to.deep.equal(['Table']);
    await press('Tab'); // on to what is next, and back
    button(element, 'List').focus();
    await press('Enter');
    await waitUntil(() => root(element).querySelector('[part=list]'), 'there is no list');
    expect(table(element)).to.equal(null);
    expect(pressed()).to.deep.equal(['List']);
    expect(root(element).activeElement === button(element, 'List')).to.equal(true);
    await press('Enter');
    expect(pressed(), 'what is chosen is not let go of').to.deep.equal(['List']);
    button(element, 'Timeline').focus();
    await press(' ');
    await waitUntil(() => root(element).querySelector('[part=chart]'), 'there is no drawing');
  });

  it('is the author’s again when the author names another form', async () => {
    const element = await mount({ src: recognition });
    await click(button(element, 'Table'));
    await waitUntil(() => table(element), 'there is no table');
    element.representation = 'list';
    await waitUntil(() => root(element).querySelector('[part=list]'), 'there is no list');
    element.representation = 'auto';
    await waitUntil(() => root(element).querySelector('[part=chart]'), 'there is no drawing');
  });

  it('has a longer story some at a time, from where the list of it was', async () => {
    const events = Array.from({ length: 450 }, (_, i) => ({ date: `${1500 + i}`, title: `Event ${i + 1}` }));
    const element = await tabled({ story: { events } });
    expect(rows(element)).to.have.length(200);
    const on = button(element, '250 later events');
    on.scrollIntoView({ block: 'center' });
    await click(on);
    await waitUntil(() => textOf(rows(element)[0]).includes('Event 201'), 'it does not go on');
    button(element, 'List').scrollIntoView({ block: 'center' });
    await click(button(element, 'List'));
    await waitUntil(() => root(element).querySelector('[part=list]'), 'there is no list');
    expect(textOf(root(element).querySelector('[part=list] .what'))).to.equal('Event 201');
  });
});
