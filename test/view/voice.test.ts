import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { small } from '../support/small-targets.js';
import { settled } from '../support/states.js';
import { click, focused, mark, mount, opens, popover, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const said = (text: string, speaker: string, role?: string) => ({ text, speaker, ...(role && { role }) });
const story = {
  title: 'Talks',
  events: [
    { id: 'first', date: '2001', title: 'First', quotes: [said('One', 'Minister'), said('Two', 'Envoy')] },
    { id: 'silent', date: '2002', title: 'Silent' },
    { id: 'second', date: '2003-04-05', title: 'Second', quotes: [said('Three', 'MINISTER', 'president')] },
    { id: 'third', date: '2003-04-05T10:00', title: 'Third', quotes: [said('Four', 'Envoy')] },
    { id: 'last', date: '2006', title: 'Last', quotes: [said('Five', 'Other')] },
  ],
};

const panel = (element: StoryTimeline): HTMLElement | null => root(element).querySelector('.voice');
const within = (element: StoryTimeline, selector: string): HTMLElement => {
  const found = panel(element)?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the panel has no ${selector}`);
  return found;
};
const words = (element: StoryTimeline): string[] =>
  [...(panel(element)?.querySelectorAll('.words') ?? [])].map(textOf);
const classed = (element: StoryTimeline, name: string): string[] =>
  [...root(element).querySelectorAll<HTMLElement>(`.item.${name} > .anchor`)].map(
    ({ dataset }) => dataset['id'] ?? '',
  );

/** The panel of the minister, asked for in a popover. */
const heard = async (width = 1000): Promise<StoryTimeline> => {
  const element = await mount({ story, width });
  element.select('first');
  await opens(element, 'One');
  await click(popover(element)!.querySelector('.speaker')!);
  await waitUntil(() => panel(element), 'there is no panel');
  return element;
};

const compare = async (element: StoryTimeline): Promise<void> => {
  within(element, 'select').focus();
  await sendKeys({ type: 'Env' });
  await waitUntil(() => panel(element)?.matches('.two'), 'there is no second voice');
};

describe('a voice', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  it('is all that one speaker has said, however the name is written, and is lit on the line', async () => {
    const element = await heard();
    expect(textOf(within(element, '.what'))).to.contain('Minister');
    expect(words(element)).to.deep.equal(['“One”', '“Three”']);
    expect(textOf(panel(element))).to.contain('president');
    expect(classed(element, 'said')).to.deep.equal(['first', 'second']);
    expect(textOf(mark(element, 'second'))).to.contain('Quotation, Minister');
    expect(popover(element)).to.equal(null);
  });

  it('is gone through by buttons, each step shown on the line', async () => {
    const element = await heard();
    expect(textOf(within(element, '.tally'))).to.equal('1 of 2');
    await click(within(element, '[aria-label="Next quotation"]'));
    await waitUntil(() => textOf(within(element, '.tally')) === '2 of 2', 'it does not go on');
    expect(classed(element, 'at')).to.deep.equal(['second']);
    expect(within(element, '[aria-label="Next quotation"]').ariaDisabled).to.equal('true');
  });

  it('leads to the events, where the focus goes, too', async () => {
    const element = await heard();
    const [, second] = [...panel(element)!.querySelectorAll<HTMLElement>('.of-event button')];
    second!.focus();
    await press('Enter');
    await opens(element, 'Three');
    expect(element.selected).to.equal('second');
    expect(focused(element)).to.equal('second');
    await press('Escape');
    await waitUntil(() => !popover(element), 'the popover stays');
    expect(panel(element) !== null, 'the panel is gone with the popover').to.equal(true);
  });

  it('closes by Escape and by its button, and the focus goes back to the event', async () => {
    for (const close of [
      () => press('Escape'),
      (element: StoryTimeline) => click(within(element, '.close')),
    ]) {
      const element = await heard();
      expect(root(element).activeElement === panel(element), 'the focus is elsewhere').to.equal(true);
      await close(element);
      await waitUntil(() => !panel(element), 'the panel stays');
      expect(classed(element, 'said')).to.deep.equal([]);
      await waitUntil(() => focused(element) === 'first', 'the focus does not come back');
      element.remove();
    }
  });

  it('stands beside another, day by day, and each is told apart on the line', async () => {
    const element = await heard();
    await compare(element);
    const days = [...panel(element)!.querySelectorAll('.day')].map((day) =>
      [...day.querySelectorAll('.side')].map((side) => [...side.querySelectorAll('.words')].map(textOf)),
    );
    expect(days).to.deep.equal([
      [['“One”'], ['“Two”']],
      [['“Three”'], ['“Four”']],
    ]);
    expect(panel(element)!.querySelectorAll('.day.both')).to.have.length(2);
    expect(classed(element, 'said')).to.deep.equal(['first', 'second', 'third']);
    const signs = (id: string) => textOf(mark(element, id).querySelector('.signs'));
    expect(['first', 'second', 'third'].map(signs)).to.deep.equal(['12', '1', '2']);
  });

  it('is asked for in the list, too, and closing it returns there', async () => {
    const element = await mount({ story, attributes: { representation: 'list' } });
    const speaker = () => root(element).querySelector<HTMLElement>('.story-list [data-id=second] .speaker')!;
    speaker().focus();
    await press('Enter');
    await waitUntil(() => panel(element), 'there is no panel');
    expect(textOf(within(element, '.tally'))).to.equal('2 of 2');
    await press('Escape');
    await waitUntil(() => !panel(element), 'the panel stays');
    expect(root(element).activeElement === speaker(), 'the focus is elsewhere').to.equal(true);
  });

  it('follows a story that grows, and goes with one that is another', async () => {
    const element = await heard();
    element.append([{ id: 'more', date: '2000', title: 'Before', quotes: [said('Zero', 'Minister')] }]);
    await waitUntil(() => words(element).length === 3, 'what has come is not there');
    expect(textOf(within(element, '.tally'))).to.equal('2 of 3');
    element.story = { events: [{ date: '2001', title: 'Another' }] };
    await waitUntil(() => !panel(element), 'the panel stays');
  });

  for (const width of [1000, 360])
    it(`has nothing amiss for those who do not see or point well, at ${width} px`, async () => {
      const element = await heard(width);
      await compare(element);
      await settled(element);
      expect(await faultsOf(element)).to.deep.equal([]);
      expect(small(element, 24)).to.deep.equal([]);
    });
});
