import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import {
  brush,
  button,
  click,
  closes,
  focused,
  frame,
  mark,
  mount,
  opens,
  overview,
  popover,
  press,
  pressShiftTab,
  recognition,
  root,
  stretch,
  textOf,
  viewAfter,
  zoomIn,
} from '../support/timeline.js';
import { shown } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

/** A story with all that there is to do something with. */
const rich = {
  title: 'All there is',
  groups: [
    { id: 'a', title: 'Kabul' },
    { id: 'b', title: 'Moscow' },
  ],
  events: [
    ...Array.from({ length: 7 }, (_, i) => ({ date: `${1920 + 10 * i}`, title: `Long before ${i + 1}` })),
    { id: 'old', date: '1990', title: 'Long ago', group: 'a' },
    ...Array.from({ length: 5 }, (_, i) => ({
      id: `day-${i + 1}`,
      date: `2024-01-0${i + 1}`,
      title: `Day ${i + 1}`,
      group: 'b',
      quotes: [{ text: `Words of day ${i + 1}`, speaker: 'Somebody', cite: 'https://example.org/day' }],
      links: [{ url: 'https://example.org/', title: 'More' }],
    })),
    { id: 'new', date: '2030', title: 'Some day soon', group: 'a' },
    { id: 'when', date: 'some day', title: 'Nobody knows when' },
  ],
};
const oneDay = Array.from({ length: 5 }, (_, i) => ({ date: '2024-01-01', title: `Hour ${i}` }));

const active = (element: StoryTimeline): HTMLElement | undefined =>
  (root(element).activeElement as HTMLElement | null) ?? undefined;

const nameOf = (target: HTMLElement | undefined): string => target?.ariaLabel ?? textOf(target);

/** A field of the page, before or behind the element. */
const field = (element: StoryTimeline, place: 'before' | 'after'): HTMLInputElement => {
  const input = document.createElement('input');
  element[place](input);
  return input;
};

/** Goes on by Tab until something has the focus. */
const tabTo = async (element: StoryTimeline, is: (target: HTMLElement) => boolean): Promise<HTMLElement> => {
  for (let i = 0; i < 60; i += 1) {
    await press('Tab');
    const at = active(element);
    if (at && is(at)) return at;
  }
  throw new Error('Tab does not lead there');
};
const tabToNamed = (element: StoryTimeline, name: string): Promise<HTMLElement> =>
  tabTo(element, (target) => nameOf(target).startsWith(name));

const shift = async (key: string): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Shift' });
};

describe('by keyboard alone', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  it('the reader comes to all of it by Tab, and out again, and back the same way', async () => {
    const element = await mount({ story: rich, attributes: { scale: 'chronological', hash: '' } });
    const [before, after] = [field(element, 'before'), field(element, 'after')];
    await zoomIn(element);
    const seen: string[] = [];
    before.focus();
    await press('Tab');
    while (document.activeElement === element && seen.length < 60) {
      seen.push(nameOf(active(element)));
      await press('Tab');
    }
    expect(document.activeElement === after, 'Tab does not lead out').to.equal(true);
    for (const name of [
      'Find',
      'Zoom out',
      'Zoom in',
      'Download',
      'Keyboard shortcuts',
      'Time shown',
      'Whole story',
    ])
      expect(seen, name).to.include(name);
    expect(seen.at(-1)).to.match(/^some day, Nobody knows when/);
    const back: string[] = [];
    await pressShiftTab();
    while (document.activeElement === element && back.length < 60) {
      back.push(nameOf(active(element)));
      await pressShiftTab();
    }
    expect(document.activeElement === before, 'Shift+Tab does not lead out').to.equal(true);
    expect(back.toReversed()).to.deep.equal(seen);
  });

  it('a mark is shown by the focus, as by a pointer that rests on it, and away by Escape', async () => {
    const element = await mount({ story: rich });
    field(element, 'before').focus();
    await tabToNamed(element, '1990');
    await opens(element, 'Long ago');
    expect(popover(element)?.matches('.shown')).to.equal(true);
    await press('Escape');
    await closes(element);
    expect(focused(element)).to.equal('old');
  });

  it('an event is pinned, its links, its copies and the next event reached, and it is let go', async () => {
    const element = await mount({ src: recognition, attributes: { hash: '' } });
    mark(element, 'remark').focus();
    await press('Enter');
    await opens(element, 'allies');
    await tabToNamed(element, 'Copy quotation');
    await tabToNamed(element, 'Copy link');
    await tabToNamed(element, 'Previous');
    const next = await tabToNamed(element, 'Next');
    expect(next.matches(':focus-visible')).to.equal(true);
    await press('Enter');
    await opens(element, 'terrorist list');
    expect(nameOf(active(element))).to.equal('Next');
    await press('Enter');
    await opens(element, 'ambassador');
    await tabToNamed(element, 'Close');
    await press('Enter');
    await closes(element);
    expect(focused(element)).to.equal('ambassador');
    expect(element.selected).to.equal(null);
  });

  it('the view is zoomed, moved, and shown whole', async () => {
    const element = await mount({ src: recognition, attributes: { scale: 'chronological' } });
    mark(element, 'remark').focus();
    await viewAfter(element, () => press('+'));
    const near = stretch(element);
    await viewAfter(element, () => shift('ArrowLeft'));
    expect(stretch(element)).to.not.equal(near);
    await viewAfter(element, () => press('PageUp'));
    await viewAfter(element, () => press('-'));
    await press('0');
    await waitUntil(() => !overview(element), 'the whole is not seen');
    expect(focused(element)).to.equal('remark');
  });

  it('the overview’s window and its ends move, and the ways back are taken', async () => {
    const element = await mount({ src: recognition, attributes: { scale: 'chronological' } });
    await zoomIn(element, 2);
    field(element, 'before').focus();
    for (const part of ['start', 'window', 'end'] as const) {
      await tabTo(element, (target) => target === brush(element, part));
      const before = shown(element);
      await viewAfter(element, () => press('ArrowLeft'));
      expect(shown(element), part).to.not.deep.equal(before);
    }
    await tabToNamed(element, 'Back');
    await viewAfter(element, () => press('Enter'));
    await tabToNamed(element, 'Whole story');
    await press('Enter');
    await waitUntil(() => !overview(element), 'the whole is not seen');
    expect(document.activeElement === element, 'the focus is lost').to.equal(true);
  });

  it('a cluster opens by zooming, with the focus at its first event; another as a list that leads on', async () => {
    const element = await mount({ story: rich, attributes: { scale: 'chronological' } });
    field(element, 'before').focus();
    await tabToNamed(element, '5 events');
    await viewAfter(element, () => press('Enter'));
    await waitUntil(() => focused(element) === 'day-1', 'its first event does not have the focus');
    const other = await mount({ story: [{ date: '1990', title: 'Before' }, ...oneDay] });
    field(other, 'before').focus();
    await tabToNamed(other, '5 events');
    await press('Enter');
    await opens(other, 'Hour 3');
    await tabToNamed(other, '1 January 2024 Hour 3');
    await press('Enter');
    await waitUntil(
      () => popover(other)?.querySelector('.what')?.textContent === 'Hour 3',
      'it does not open',
    );
    expect(document.activeElement === other, 'the focus is lost').to.equal(true);
  });

  it('an undated event is opened', async () => {
    const element = await mount({ story: rich });
    field(element, 'before').focus();
    await tabToNamed(element, 'some day');
    await press('Enter');
    await opens(element, 'Nobody knows when');
  });

  it('the story is shown as a list, as a table, and as a timeline again, and the focus stays on the switch', async () => {
    const element = await mount({ src: recognition });
    const before = field(element, 'before');
    for (const [name, form] of [
      ['List', '.story-list'],
      ['Table', 'table'],
      ['Timeline', '.marks'],
    ] as const) {
      before.focus();
      const tool = await tabToNamed(element, name);
      await press('Enter');
      await waitUntil(() => root(element).querySelector(form), `it is not shown as a ${name}`);
      expect(active(element) === tool && tool.ariaPressed === 'true', 'the focus is lost').to.equal(true);
    }
  });

  for (const name of ['True scale', 'Keyboard shortcuts', 'Download', 'Find'])
    it(`the button “${name}” is pressed, and the focus is still here`, async () => {
      const story = { ...rich, events: rich.events.filter(({ date }) => date !== 'some day') };
      const element = await mount({ story });
      field(element, 'before').focus();
      const tool = await tabToNamed(element, name);
      await press('Enter');
      await element.updateComplete;
      expect(document.activeElement === element, 'the focus is lost').to.equal(true);
      if (name === 'True scale') expect(active(element) === tool).to.equal(true);
      else {
        await press('Escape');
        await waitUntil(() => active(element) === tool, 'the focus does not come back');
      }
    });
});

/** Whether something of what has the focus is seen, not covered by anything that sticks or lies over it. */
const isUncovered = (element: StoryTimeline): boolean => {
  const target = active(element);
  if (!target) return true;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [x, y],
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
    [x, top + 2],
    [x, bottom - 2],
  ] as const;
  return points.some(([px, py]) => {
    const hit = root(element).elementFromPoint(px, py);
    return (
      hit !== null &&
      (target.contains(hit) || hit.contains(target)) &&
      document.elementFromPoint(px, py) === element
    );
  });
};

describe('what has the focus', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  const states: Readonly<Record<string, (element: StoryTimeline) => Promise<unknown>>> = {
    'as first seen': () => Promise.resolve(),
    zoomed: (element) => zoomIn(element),
    'with the field to find': async (element) => {
      await click(button(element, 'Find'));
      await press('d');
    },
  };

  for (const width of [320, 640, 1280])
    for (const [state, come] of Object.entries(states))
      it(`is not covered, ${state}, ${width} pixels wide`, async () => {
        const element = await mount({
          story: rich,
          width: width - 20,
          attributes: { scale: 'chronological' },
        });
        await setViewport({ width, height: 480 });
        const header = document.createElement('header');
        header.textContent = 'The page';
        header.style.cssText =
          'position:sticky;inset-block-start:0;block-size:56px;background:#fff;z-index:10';
        element.before(header);
        const [before, after] = [field(element, 'before'), field(element, 'after')];
        await element.updateComplete;
        await come(element);
        const covered: string[] = [];
        const look = async (): Promise<void> => {
          // What was shown at the mark before goes after a while.
          for (let i = 0; i < 40; i += 1)
            if (isUncovered(element)) return;
            else await frame();
          covered.push(nameOf(active(element)));
        };
        for (const [from, by] of [
          [before, () => press('Tab')],
          [after, pressShiftTab],
        ] as const) {
          from.focus();
          await by();
          for (let i = 0; document.activeElement === element && i < 60; i += 1) {
            await look();
            await by();
          }
        }
        expect(covered).to.deep.equal([]);
      }).timeout(30_000);
});
