import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import {
  click,
  closes,
  focused,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  pressShiftTab,
  recognition,
  root,
} from '../support/timeline.js';

const inOrder = [
  'earlier-recognitions',
  'takeover',
  'business-office',
  'remark',
  'delisting',
  'ambassador',
  'recognition',
  'reactions',
];

/** Years apart, so that each has a mark of its own. */
const years = (count: number, more: readonly object[] = []): object => ({
  title: 'Years',
  events: [
    ...Array.from({ length: count }, (_, i) => ({ id: `y${i}`, date: `${1900 + i}`, title: `Year ${i}` })),
    ...more,
  ],
});
const undated = [
  { id: 'some-day', date: 'some day', title: 'Some day' },
  { id: 'one-day', date: 'one day', title: 'One day' },
];

const pressHeld = async (modifier: string, key: string): Promise<void> => {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
};

/** What has the focus: the id of an event, or the first event of a cluster. */
const target = (element: StoryTimeline): string | undefined =>
  (root(element).activeElement as HTMLElement | null)?.dataset['target']?.replace(/^\w+:/, '');

const tabStops = (element: StoryTimeline): HTMLElement[] =>
  [...root(element).querySelectorAll<HTMLElement>('.anchor')].filter(({ tabIndex }) => tabIndex === 0);

const textField = (element: StoryTimeline, place: 'before' | 'after'): HTMLInputElement => {
  const field = document.createElement('input');
  field.value = 'words';
  element[place](field);
  return field;
};

describe('keys', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  for (const [width, on, back] of [
    [1000, 'ArrowRight', 'ArrowLeft'],
    [1000, 'ArrowDown', 'ArrowUp'],
    [360, 'ArrowRight', 'ArrowLeft'],
    [360, 'ArrowDown', 'ArrowUp'],
  ] as const)
    it(`${on} and ${back} go from event to event in time, ${width} pixels wide`, async () => {
      const element = await mount({ src: recognition, width });
      mark(element, inOrder[0]!).focus();
      for (const id of inOrder.slice(1)) {
        await press(on);
        await waitUntil(() => focused(element) === id, `${on} does not lead to ${id}`);
      }
      await press(on);
      expect(focused(element), 'stays at the last').to.equal('reactions');
      for (const id of inOrder.toReversed().slice(1)) {
        await press(back);
        expect(focused(element)).to.equal(id);
      }
      await press(back);
      expect(focused(element), 'stays at the first').to.equal(inOrder[0]);
    });

  it('go the way that time runs where the page reads from right to left', async () => {
    const element = await mount({ src: recognition, attributes: { dir: 'rtl' } });
    mark(element, 'takeover').focus();
    await press('ArrowLeft');
    expect(focused(element)).to.equal('business-office');
    await press('ArrowRight', 'ArrowRight');
    expect(focused(element)).to.equal('earlier-recognitions');
    await press('ArrowDown');
    expect(focused(element)).to.equal('takeover');
    expect(mark(element, 'reactions').getBoundingClientRect().x).to.be.below(
      mark(element, 'takeover').getBoundingClientRect().x,
    );
  });

  it('Home and End go to the first and the last event', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'remark').focus();
    await press('End');
    expect(focused(element)).to.equal('reactions');
    await press('Home');
    expect(focused(element)).to.equal('earlier-recognitions');
  });

  it('show the popover of the event that they reach', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'takeover').focus();
    await press('End');
    await opens(element, '4 July 2025');
    expect(element.selected).to.equal(null);
  });

  it('Tab visits each of up to twenty events in order, the undated last', async () => {
    const element = await mount({ story: years(18, undated), width: 1200 });
    textField(element, 'after');
    mark(element, 'y0').focus();
    const visited = [target(element)];
    for (let i = 1; i < 20; i += 1) {
      await press('Tab');
      visited.push(target(element));
    }
    expect(visited).to.deep.equal([...Array.from({ length: 18 }, (_, i) => `y${i}`), 'some-day', 'one-day']);
    await press('Tab');
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('Tab stops once at more than twenty events, and comes back to where it was', async () => {
    const element = await mount({ story: years(24, undated), width: 1200 });
    const before = textField(element, 'before');
    textField(element, 'after');
    expect(tabStops(element)).to.have.length(1);
    expect(tabStops(element)[0]?.dataset['id']).to.equal('y0');
    mark(element, 'y0').focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(target(element)).to.equal('y3');
    await waitUntil(() => tabStops(element)[0]?.dataset['id'] === 'y3', 'the tab stop does not follow');
    expect(tabStops(element)).to.have.length(1);
    await press('Tab');
    expect(document.activeElement?.localName).to.equal('input');
    expect(document.activeElement).not.to.equal(before);
    await pressShiftTab();
    expect(target(element)).to.equal('y3');
  });

  it('reach the undated after the last dated event, which keep the one tab stop also', async () => {
    const element = await mount({ story: years(24, undated), width: 1200 });
    mark(element, 'y23').focus();
    await press('ArrowRight');
    expect(target(element)).to.equal('some-day');
    await press('End');
    expect(target(element)).to.equal('one-day');
    await waitUntil(() => tabStops(element)[0]?.dataset['id'] === 'one-day', 'the tab stop does not follow');
    expect(tabStops(element)).to.have.length(1);
    await press('ArrowLeft', 'ArrowLeft');
    expect(target(element)).to.equal('y23');
  });

  it('go past the events inside a cluster to the next mark', async () => {
    const story = {
      events: [
        ...Array.from({ length: 30 }, (_, i) => ({
          id: `m${i}`,
          date: `2021-01-01T10:${10 + i}`,
          title: `Minute ${i}`,
        })),
        { id: 'later', date: '2023', title: 'Later' },
      ],
    };
    const element = await mount({ story, attributes: { scale: 'chronological', orientation: 'horizontal' } });
    const cluster = root(element).querySelector<HTMLElement>('[part=cluster]')!;
    cluster.focus();
    await press('ArrowRight');
    expect(target(element)).to.equal('later');
    await press('ArrowLeft');
    expect(root(element).activeElement).to.equal(cluster);
  });

  it('leave a text field of the page alone', async () => {
    const element = await mount({ src: recognition });
    const field = textField(element, 'after');
    field.focus();
    field.setSelectionRange(5, 5);
    await press('ArrowLeft', 'ArrowLeft');
    expect(field.selectionStart).to.equal(3);
    await press('Home');
    expect(field.selectionStart).to.equal(0);
    expect(document.activeElement).to.equal(field);
    expect(popover(element)).to.equal(null);
  });

  it('leave alone what is pressed with a modifier, or inside the popover, or on a button of the toolbar', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'remark').focus();
    for (const modifier of ['Shift', 'Control']) {
      await pressHeld(modifier, 'ArrowRight');
      expect(focused(element)).to.equal('remark');
    }
    await press('Enter');
    await opens(element, 'allies');
    await press('Tab');
    const inside = root(element).activeElement;
    expect(popover(element)?.contains(inside)).to.equal(true);
    await press('ArrowRight', 'End');
    expect(root(element).activeElement).to.equal(inside);

    const tool = root(element).querySelector<HTMLElement>('[part=toolbar] button')!;
    tool.focus();
    await press('ArrowRight');
    expect(root(element).activeElement).to.equal(tool);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const)
    it(`${name} pins, and lets go`, async () => {
      const element = await mount({ src: recognition });
      mark(element, 'remark').focus();
      await press(key);
      await opens(element, 'allies');
      expect(element.selected).to.equal('remark');
      expect(focused(element)).to.equal('remark');
      await press(key);
      await closes(element);
      expect(element.selected).to.equal(null);
      expect(focused(element)).to.equal('remark');
    });

  it('Escape closes what is shown and what is pinned, and the focus stays', async () => {
    const element = await mount({ src: recognition });
    mark(element, 'takeover').focus();
    await press('ArrowRight');
    await opens(element, 'or later');
    await press('Escape');
    await closes(element);
    expect(focused(element)).to.equal('business-office');
    await press('Enter');
    await opens(element, 'or later');
    await press('Escape');
    await closes(element);
    expect(focused(element)).to.equal('business-office');
  });

  it('Escape goes to the page while nothing is open', async () => {
    const element = await mount({ src: recognition });
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await click(mark(element, 'remark'));
    await opens(element, 'allies');
    await press('Escape');
    await closes(element);
    expect(heard).to.deep.equal([]);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([false]);
  });

  it('do not take the page along where there is nowhere to go', async () => {
    const element = await mount({ src: recognition });
    const page = document.createElement('div');
    page.style.height = '3000px';
    element.after(page);
    mark(element, 'reactions').focus();
    await press('ArrowDown', 'End');
    expect(scrollY).to.equal(0);
    expect(marks(element)).to.have.length(8);
  });
});
