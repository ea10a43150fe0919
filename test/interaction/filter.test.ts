import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  click,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const said = (text: string, speaker: string): object => ({ text, speaker });
const story = {
  groups: [
    { id: 'm', title: 'Moscow' },
    { id: 'k', title: 'Kabul' },
  ],
  events: [
    { id: 'a', date: '2021-01', title: 'A', group: 'm', tags: ['talks'], quotes: [said('Yes.', 'Ana')] },
    { id: 'b', date: '2021-06', title: 'B', group: 'k', tags: ['talks'], quotes: [said('No.', 'Bo')] },
    { id: 'c', date: '2022-01', title: 'C', group: 'k', tags: ['war'] },
    { id: 'd', date: '2022-06', title: 'D', group: 'm', tags: ['war'], quotes: [said('Maybe.', 'ana')] },
    { id: 'e', date: '2023-01', title: 'E' },
  ],
};

const all = (element: StoryTimeline, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
/** The ids of what is lit, and of what is there at all. */
const lit = (element: StoryTimeline): (string | undefined)[] =>
  all(element, '.item.found [part=mark]').map(({ dataset }) => dataset['id']);
const there = (element: StoryTimeline): (string | undefined)[] =>
  marks(element).map(({ dataset }) => dataset['id']);
const becomes = (read: () => readonly unknown[], wanted: string): Promise<void> =>
  waitUntil(() => read().join(' ') === wanted, `it is never “${wanted}”`);

/** A button, by all that is read on it. */
const named = (element: StoryTimeline, selector: string, text: RegExp): HTMLElement => {
  const found = all(element, selector).find((each) => text.test(textOf(each)));
  if (!found)
    throw new Error(`no ${selector} says ${text}: ${all(element, selector).map(textOf).join('; ')}`);
  return found;
};

const openPanel = async (element: StoryTimeline): Promise<void> => {
  await waitUntil(() => all(element, '.find-button')[0], 'there is no button');
  await click(all(element, '.find-button')[0]!);
  await waitUntil(() => root(element).activeElement?.matches('.finder input'), 'the field has no focus');
  await press('Tab', 'Enter');
  await waitUntil(() => all(element, '.panel .choice').length > 0, 'nothing can be chosen');
};
const choices = (element: StoryTimeline): string[] => all(element, '.panel .choice').map(textOf);

describe('filter', () => {
  afterEach(fixtureCleanup);

  it('lights the events of a group that is pressed in the legend, and lets go of it by a key', async () => {
    const element = await mount({ story });
    await click(named(element, '.legend button', /Moscow/));
    await becomes(() => lit(element), 'a d');
    const moscow = named(element, '.legend button', /Moscow/);
    expect(moscow.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(all(element, '.finder [role=status]')[0])).to.equal('2 of 5 events');
    await waitUntil(() => /Kabul, 2/.test(textOf(named(element, '.legend button', /Kabul/))), 'no count');
    moscow.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, '.finder').length === 0, 'the filter stays');
    expect(lit(element)).to.deep.equal([]);
  });

  it('counts what each choice would leave before it is made, by keys alone', async () => {
    const element = await mount({ story });
    await openPanel(element);
    expect(choices(element)).to.deep.equal([
      'Moscow2, 2 events',
      'Kabul2, 2 events',
      'Ana2, 2 events',
      'Bo1, 1 event',
      'talks2, 2 events',
      'war2, 2 events',
      'With quotations3, 3 events',
    ]);
    await press('Tab', 'Enter');
    await waitUntil(() => choices(element)[3] === 'talks1, 1 event', 'the counts do not follow');
    expect(choices(element).slice(0, 2)).to.deep.equal(['Moscow2, 2 events', 'Kabul2, 2 events']);
    expect(root(element).activeElement?.getAttribute('aria-pressed')).to.equal('true');
    await becomes(() => lit(element), 'a d');
  });

  it('chooses by dates, and says which cannot be read', async () => {
    const element = await mount({ story });
    await openPanel(element);
    await click(all(element, '.edges input')[0]!);
    await sendKeys({ type: 'Thursday' });
    await press('Tab');
    await waitUntil(() => all(element, '.unread').length, 'it says nothing');
    expect(all(element, '.edges input')[0]!.getAttribute('aria-invalid')).to.equal('true');
    all(element, '.edges input')[0]!.focus();
    (all(element, '.edges input')[0] as HTMLInputElement).select();
    await sendKeys({ type: '2022' });
    await press('Tab');
    await becomes(() => lit(element), 'c d e');
    expect(all(element, '.unread')).to.have.length(0);
    await click(named(element, '.chip', /From 2022/));
    await becomes(() => lit(element), '');
  });

  it('hides the others, counts among those left, and shows all again', async () => {
    const element = await mount({ story, attributes: { filter: 'quoted' } });
    await becomes(() => lit(element), 'a b d');
    await click(named(element, '.chosen button', /Hide/));
    await becomes(() => there(element), 'a b d');
    await click(mark(element, 'b'));
    await opens(element, '2 of 3');
    await press('Escape');
    await click(named(element, '.chosen button', /Clear/));
    await becomes(() => there(element), 'a b c d e');
    expect(all(element, '.finder')).to.have.length(0);
  });

  it('keeps all in sight where nothing is found, and says so', async () => {
    const element = await mount({ story, attributes: { filter: 'group:m group:nowhere tag:peace' } });
    await waitUntil(() => /No event found/.test(textOf(all(element, '.finder')[0])), 'it says nothing');
    await click(named(element, '.chosen button', /Hide/));
    await waitUntil(
      () => named(element, '.chosen button', /Hide/).ariaPressed === 'true',
      'it is not pressed',
    );
    expect(there(element)).to.have.length(5);
  });

  it('follows the attribute, whose faults are problems', async () => {
    const element = await mount({ story, attributes: { filter: 'speaker:ANA colour:red' } });
    await becomes(() => lit(element), 'a d');
    await waitUntil(() => element.problems.length === 1, 'there is no problem');
    expect(element.problems[0]).to.include({ code: 'bad-filter', path: 'filter', value: 'colour:red' });
    element.filter = 'from:2022 to:2022 group:Kabul';
    await becomes(() => lit(element), 'c');
    await waitUntil(() => element.problems.length === 0, 'the problem stays');
    element.filter = null;
    await becomes(() => lit(element), '');
  });

  it('is kept in the address, and read from it', async () => {
    history.replaceState(null, '', '#story.x=1');
    const element = await mount({ story, attributes: { hash: '' } });
    await click(named(element, '.legend button', /Kabul/));
    await waitUntil(() => location.hash.includes('find=group:k'), 'it is not in the address');
    location.hash = '#find=tag:war%20C';
    await becomes(() => lit(element), 'c');
    location.hash = '#';
    await becomes(() => lit(element), '');
    history.replaceState(null, '', '#');
  });

  it('stays right in the list and the table', async () => {
    const element = await mount({ story, attributes: { filter: 'tag:war', representation: 'list' } });
    await waitUntil(() => all(element, '.story-list .found').length === 2, 'nothing is lit in the list');
    await click(named(element, '.chosen button', /Hide/));
    await waitUntil(() => all(element, '.story-list [data-id]').length === 2, 'the list has the others');
    await click(named(element, '.forms button', /Table/));
    await waitUntil(() => all(element, '.story-list [data-id]').length === 2, 'the table has the others');
  });

  it('has nothing for axe to find', async () => {
    const element = await mount({ src: recognition, attributes: { filter: 'quoted' } });
    await openPanel(element);
    await waitUntil(() => all(element, '.chip').length === 1, 'there is no chip');
    expect(popover(element) === null).to.equal(true);
    await expect(element).to.be.accessible();
  });
});
