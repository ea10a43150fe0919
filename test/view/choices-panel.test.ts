import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { button, click, marks, mount, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const sides = ['east', 'west', 'north'];
const speakers = ['Ada', 'Ben'];

/** Thirty years; of three events one of each side, of five one with a quotation, of two one about trade. */
const story = {
  title: 'Sides',
  groups: sides.map((id) => ({ id, title: `The ${id}` })),
  events: Array.from({ length: 30 }, (_, i) => ({
    id: `e${i}`,
    date: String(1990 + i),
    title: `Deed ${i}`,
    group: sides[i % 3],
    tags: i % 2 === 0 ? ['trade'] : ['war'],
    quotes: i % 5 === 0 ? [{ text: `Words ${i}`, speaker: speakers[i % 2] }] : [],
  })),
};

const inRoot = (element: StoryTimeline, selector: string): HTMLElement | null =>
  root(element).querySelector<HTMLElement>(selector);
const tells = (element: StoryTimeline, text: string): Promise<void> =>
  waitUntil(() => textOf(inRoot(element, '.finder [role=status]')) === text, `it does not say “${text}”`);
const keyOf = (element: StoryTimeline, title: string): HTMLElement => {
  const found = [...root(element).querySelectorAll<HTMLElement>('.legend button')].find((each) =>
    textOf(each).startsWith(title),
  );
  if (!found) throw new Error(`the legend has no ${title}`);
  return found;
};
const choice = (element: StoryTimeline, label: string): HTMLElement | undefined =>
  [...root(element).querySelectorAll<HTMLElement>('.choice')].find((each) => textOf(each).startsWith(label));
const saysOf = (element: StoryTimeline, label: string): string =>
  textOf(choice(element, label)?.querySelector('.hidden'));
const active = (element: StoryTimeline): string => textOf(root(element).activeElement);

/** The field by its key, and what may be chosen by the button beside it. */
const openPanel = async (element: StoryTimeline): Promise<void> => {
  await click(inRoot(element, '.find-button')!);
  await waitUntil(() => root(element).activeElement?.matches('.finder input'), 'the field has no focus');
  await press('Tab', 'Enter');
  await waitUntil(() => choice(element, 'The east'), 'there is nothing to choose');
};

describe('what may be chosen', () => {
  afterEach(fixtureCleanup);

  it('is chosen by the legend, several groups together, and let go of there', async () => {
    const element = await mount({ story });
    await click(keyOf(element, 'The east'));
    await tells(element, '10 of 30 events');
    expect(keyOf(element, 'The east').ariaPressed).to.equal('true');
    await press('Tab', 'Enter');
    await tells(element, '20 of 30 events');
    await click(keyOf(element, 'The east'));
    await tells(element, '10 of 30 events');
    expect(keyOf(element, 'The west').ariaPressed).to.equal('true');
  });

  it('is counted before it is chosen, beside what is chosen in the other lists', async () => {
    const element = await mount({ story });
    await openPanel(element);
    expect(
      ['The east', 'war', 'Ada', 'With quotations'].map((label) => saysOf(element, label)),
    ).to.deep.equal(['10', '15', '3', '6'].map((count) => `, ${count} events`));
    await click(choice(element, 'The west')!);
    await tells(element, '10 of 30 events');
    await waitUntil(() => saysOf(element, 'war') === ', 5 events', 'the count of tags does not follow');
    expect(saysOf(element, 'The east')).to.equal(', 10 events');
  });

  it('is chosen by keys alone, and the focus stays in its place while counts and order change', async () => {
    const element = await mount({ story });
    await openPanel(element);
    await press('Tab', 'Tab', 'Enter');
    await tells(element, '10 of 30 events');
    expect(active(element)).to.match(/^The west/);
    choice(element, 'war')!.focus();
    await press('Enter');
    await tells(element, '5 of 30 events');
    await waitUntil(() => active(element).startsWith('war'), 'the focus is lost');
  });

  it('stands by itself once the field is filled, each to be taken away without losing the focus', async () => {
    const element = await mount({ story, attributes: { filter: 'group:east tag:trade' } });
    await tells(element, '5 of 30 events');
    const chips = () => [...root(element).querySelectorAll<HTMLElement>('.chip')].map(textOf);
    expect(chips()).to.deep.equal(['Remove: The east', 'Remove: trade']);
    await openPanel(element);
    inRoot(element, '.chosen li:last-child .chip')!.focus();
    await press('Enter');
    await tells(element, '10 of 30 events');
    expect(chips()).to.deep.equal(['Remove: The east']);
    button(element, 'Clear').focus();
    await press('Enter');
    await waitUntil(() => chips().length === 0, 'something is chosen still');
    expect(root(element).activeElement).to.not.equal(null);
    expect(inRoot(element, '.finding')).to.equal(null);
  });

  it('hides the others, and brings them back', async () => {
    const element = await mount({ story, attributes: { filter: 'speaker:ada' } });
    await tells(element, '3 of 30 events');
    await click(button(element, 'Hide the others'));
    await waitUntil(() => marks(element).length === 3, 'the others are there');
    await tells(element, '3 of 30 events');
    await click(button(element, 'Hide the others'));
    await waitUntil(() => marks(element).length === 30, 'the others do not come back');
  });

  it('says so where a date cannot be read, and where nothing is left, with a way back', async () => {
    const element = await mount({ story });
    await openPanel(element);
    const from = inRoot(element, '.edges input') as HTMLInputElement;
    from.focus();
    await sendKeys({ type: 'whenever' });
    await press('Enter');
    await waitUntil(() => inRoot(element, '[role=alert]'), 'it says nothing of the date');
    expect(from.ariaInvalid ?? from.getAttribute('aria-invalid')).to.equal('true');
    from.select();
    await sendKeys({ type: '2100' });
    await press('Enter');
    await tells(element, 'No event found');
    await click(button(element, 'Clear'));
    await waitUntil(() => textOf(inRoot(element, '.finder [role=status]')) === '', 'it is not cleared');
  });

  it('follows the attribute, and reports what of it cannot be read', async () => {
    const element = await mount({ story, attributes: { filter: 'group:east colour:red' } });
    await tells(element, '10 of 30 events');
    expect(element.problems.map(({ path, value }) => `${path} ${String(value)}`)).to.deep.equal([
      'filter colour:red',
    ]);
    element.filter = 'quoted';
    await tells(element, '6 of 30 events');
    element.filter = null;
    await waitUntil(() => !inRoot(element, '.finding'), 'the filter holds still');
  });

  it('has nothing for axe to find, open and with choices made', async () => {
    const element = await mount({ story, attributes: { filter: 'group:east' } });
    await tells(element, '10 of 30 events');
    await openPanel(element);
    expect(await faultsOf(element)).to.deep.equal([]);
  });
});
