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
  middle,
  mount,
  opens,
  popover,
  press,
  pressShiftTab,
  recognition,
  root,
} from '../support/timeline.js';
import { isSeen, rests, shown, whole } from '../support/view-seen.js';

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

  it('Tab visits each of up to twenty events in order, the undated last, with the legend between', async () => {
    const element = await mount({ story: years(18, undated), width: 1200 });
    textField(element, 'after');
    mark(element, 'y0').focus();
    const visited = [target(element)];
    for (let i = 1; i < 21; i += 1) {
      await press('Tab');
      visited.push(target(element) ?? root(element).activeElement?.className);
    }
    expect(visited).to.deep.equal([
      ...Array.from({ length: 18 }, (_, i) => `y${i}`),
      'mark-key-button',
      'some-day',
      'one-day',
    ]);
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
    expect(root(element).activeElement?.className).to.equal('mark-key-button');
    await press('Tab');
    expect(document.activeElement?.localName).to.equal('input');
    expect(document.activeElement).not.to.equal(before);
    await pressShiftTab();
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
    expect(root(element).activeElement === cluster, 'the focus is elsewhere').to.equal(true);
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
    expect(document.activeElement === field, 'the focus is elsewhere').to.equal(true);
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
    expect(root(element).activeElement === inside, 'the focus is elsewhere').to.equal(true);

    const tool = root(element).querySelector<HTMLElement>('[part=toolbar] button')!;
    tool.focus();
    await press('ArrowRight');
    expect(root(element).activeElement === tool, 'the focus is elsewhere').to.equal(true);
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

  describe('and the view', () => {
    const across = { orientation: 'horizontal', scale: 'chronological' };
    /** A day in each of eighteen years, so that there is something to zoom in to. */
    const days = {
      title: 'Days',
      events: Array.from({ length: 18 }, (_, i) => ({
        id: `y${i}`,
        date: `${1900 + i}-06-15`,
        title: `Year ${i}`,
      })),
    };
    const mountYears = (attributes: Readonly<Record<string, string>> = {}): Promise<StoryTimeline> =>
      mount({ story: days, attributes: { ...across, ...attributes } });

    it('+ and - zoom about the event that has the focus, 0 shows the whole', async () => {
      const element = await mountYears();
      mark(element, 'y4').focus();
      const [x] = middle(mark(element, 'y4'));
      await press('+');
      await rests(element, ([from, to]) => to - from < 0.51);
      expect(middle(mark(element, 'y4'))[0]).to.be.closeTo(x, 2);
      await press('-');
      await whole(element);
      mark(element, 'y9').focus();
      await press('+');
      await rests(element, ([from, to]) => to - from < 0.51);
      await press('+');
      await rests(element, ([from, to]) => to - from < 0.26);
      await press('-');
      await rests(element, ([from, to]) => to - from > 0.49);
      expect(focused(element)).to.equal('y9');
      await press('0');
      await whole(element);
      expect(focused(element)).to.equal('y9');
    });

    it('+ that is held counts from where the way leads', async () => {
      const element = await mountYears();
      mark(element, 'y9').focus();
      await press('+', '+', '+');
      await rests(element, ([from, to]) => to - from < 0.126);
      await press('-', '-', '-');
      await whole(element);
    });

    it('zoom and fit also from a button of the toolbar', async () => {
      const element = await mountYears();
      const tool = root(element).querySelector<HTMLElement>('[part=toolbar] button')!;
      tool.focus();
      await press('+');
      await rests(element, ([from, to]) => to - from < 0.51);
      await press('PageDown');
      await rests(element, ([, to]) => to > 0.99);
      await press('0');
      await whole(element);
      expect(root(element).activeElement === tool, 'the focus is elsewhere').to.equal(true);
    });

    for (const [dir, on, back] of [
      ['ltr', 'ArrowRight', 'ArrowLeft'],
      ['ltr', 'ArrowDown', 'ArrowUp'],
      ['rtl', 'ArrowLeft', 'ArrowRight'],
    ] as const)
      it(`Shift and ${on} pan on by a quarter, ${back} back, ${dir}`, async () => {
        const element = await mountYears({ dir });
        mark(element, 'y9').focus();
        await press('+', '+');
        await rests(element, ([from, to]) => to - from < 0.26);
        const [from] = shown(element);
        await pressHeld('Shift', on);
        await rests(element, ([now]) => Math.abs(now - from - 0.0625) < 0.01);
        await pressHeld('Shift', back);
        await rests(element, ([now]) => Math.abs(now - from) < 0.01);
        expect(focused(element)).to.equal('y9');
      });

    it('Page Down and Page Up pan by a view while less than the whole is seen', async () => {
      const element = await mountYears();
      page(element);
      mark(element, 'y9').focus();
      await press('+', '+');
      await rests(element, ([from, to]) => to - from < 0.26);
      const [start] = shown(element);
      await press('PageDown');
      await rests(element, ([from]) => Math.abs(from - start - 0.25) < 0.01);
      await press('PageUp', 'PageUp');
      await rests(element, ([from]) => Math.abs(from - start + 0.25) < 0.01);
      expect(scrollY).to.equal(0);
    });

    it('Page Down and Shift with an arrow are the page’s while the whole is seen', async () => {
      const element = await mountYears();
      page(element);
      const heard: boolean[] = [];
      const listen = (event: KeyboardEvent) => {
        if (event.key !== 'Shift') heard.push(event.defaultPrevented);
      };
      document.addEventListener('keydown', listen);
      mark(element, 'y9').focus();
      await pressHeld('Shift', 'ArrowRight');
      await press('PageDown');
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal([false, false]);
      await waitUntil(() => scrollY > 0, 'the page does not scroll');
      window.scrollTo(0, 0);
    });

    it('follows arrows, Home and End to events outside it', async () => {
      const element = await mountYears();
      mark(element, 'y9').focus();
      await press('+', '+');
      await rests(element, ([from, to]) => to - from < 0.26);
      await press('End');
      expect(focused(element)).to.equal('y17');
      await waitUntil(() => isSeen(element, 'y17'), 'the last is not seen');
      await rests(element, ([, to]) => to > 0.99);
      await press('Home');
      await waitUntil(() => isSeen(element, 'y0'), 'the first is not seen');
      expect(focused(element)).to.equal('y0');
      for (let i = 1; i < 10; i += 1) {
        await press('ArrowRight');
        expect(focused(element)).to.equal(`y${i}`);
      }
      await waitUntil(() => isSeen(element, 'y9'), 'what was gone to is not seen');
      expect(focused(element)).to.equal('y9');
    });

    it('follows them in the vertical form', async () => {
      const element = await mount({ story: days, width: 360 });
      mark(element, 'y9').focus();
      await press('+', '+');
      await rests(element, ([from, to]) => to - from < 0.26);
      await press('End');
      await waitUntil(() => isSeen(element, 'y17'), 'the last is not seen');
      expect(focused(element)).to.equal('y17');
      await rests(element, ([, to]) => to > 0.99);
      const [from] = shown(element);
      await pressHeld('Shift', 'ArrowUp');
      await rests(element, ([now]) => now < from - 0.05);
    });

    it('is left alone with Control, Alt or Meta', async () => {
      const element = await mountYears();
      const prevent = (event: KeyboardEvent) => event.preventDefault(); // the browser would zoom the page
      const heard: boolean[] = [];
      const listen = (event: KeyboardEvent) => {
        heard.push(event.defaultPrevented);
        prevent(event);
      };
      document.addEventListener('keydown', listen);
      mark(element, 'y9').focus();
      for (const modifier of ['Control', 'Alt', 'Meta'])
        for (const key of ['+', '0', 'PageDown', 'y']) await pressHeld(modifier, key);
      document.removeEventListener('keydown', listen);
      expect(heard.some(Boolean)).to.equal(false);
      expect(root(element).querySelector('[data-brush]')).to.equal(null);
      expect(focused(element)).to.equal('y9');
    });

    it('is moved by the overview’s own keys where its window has the focus', async () => {
      const element = await mountYears();
      mark(element, 'y9').focus();
      await press('+', '+');
      await rests(element, ([from, to]) => to - from < 0.26);
      const slider = root(element).querySelector<HTMLElement>('[data-brush=window]')!;
      slider.focus();
      await press('Home');
      await rests(element, ([from]) => from < 0.001);
      await press('End');
      await rests(element, ([, to]) => to > 0.999);
      expect(root(element).activeElement === slider, 'the focus is elsewhere').to.equal(true);
      await press('+');
      await rests(element, ([from, to]) => to - from < 0.126);
      expect(root(element).activeElement === slider, 'the focus is elsewhere').to.equal(true);
    });
  });

  describe('and letters', () => {
    const named = {
      title: 'Named',
      events: ['Arrival', 'Élan', 'Argument', 'Debate of reason', 'Break'].map((title, i) => ({
        id: title.split(' ')[0]!.toLowerCase(),
        date: String(2004 + i * 4),
        title,
      })),
    };

    it('go to the event whose title begins so, accents apart', async () => {
      const element = await mount({ story: named });
      mark(element, 'arrival').focus();
      await press('e', 'l');
      expect(focused(element)).to.equal('élan');
    });

    it('that are repeated go from one to the next, and what follows tells them apart', async () => {
      const element = await mount({ story: named });
      mark(element, 'arrival').focus();
      await press('a');
      expect(focused(element)).to.equal('argument');
      await press('a');
      expect(focused(element)).to.equal('arrival');
    });

    it('find a word inside a title', async () => {
      const element = await mount({ story: named });
      mark(element, 'arrival').focus();
      await press('r', 'e', 'a');
      expect(focused(element)).to.equal('debate');
    });

    it('as digits find a year, and its naught is not the whole story', async () => {
      const element = await mount({ story: named });
      mark(element, 'arrival').focus();
      await press('+');
      await rests(element, ([from, to]) => to - from < 0.9);
      await press('2', '0', '1', '2');
      expect(focused(element)).to.equal('argument');
      await waitUntil(() => isSeen(element, 'argument'), 'it is not seen');
      expect(root(element).querySelector('[data-brush]')).not.to.equal(null);
    });

    it('are the same with Shift, which digits want in some layouts', async () => {
      const element = await mount({ story: named });
      mark(element, 'arrival').focus();
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'B' });
      await sendKeys({ up: 'Shift' });
      expect(focused(element)).to.equal('break');
    });

    it('begin anew after an arrow, and leave Space to pin', async () => {
      const element = await mount({ story: named });
      mark(element, 'arrival').focus();
      await press('d');
      expect(focused(element)).to.equal('debate');
      await press('ArrowRight', 'e');
      expect(focused(element)).to.equal('élan');
      await press(' ');
      await waitUntil(() => element.selected === 'élan', 'Space does not pin');
    });

    it('move the view to what they find outside it', async () => {
      const element = await mount({
        story: years(18, [{ id: 'zenith', date: '1930', title: 'Zenith' }]),
        attributes: { orientation: 'horizontal', scale: 'chronological' },
      });
      mark(element, 'y3').focus();
      await press('+', '+');
      await rests(element, ([from, to]) => to - from < 0.26);
      await press('z');
      await waitUntil(() => isSeen(element, 'zenith'), 'it is not seen');
      expect(focused(element)).to.equal('zenith');
    });

    it('open a cluster by zooming to reach an event in it, with a focus that is seen all the way', async () => {
      const element = await mount({ story: crowd, attributes: { scale: 'chronological' } });
      const cluster = root(element).querySelector<HTMLElement>('[part=cluster]')!;
      cluster.focus();
      await press('q');
      const seen: boolean[] = [];
      await waitUntil(() => {
        seen.push(isVisible(root(element).activeElement));
        return focused(element) === 'quay' && isSeen(element, 'quay');
      }, 'it does not come out of the cluster');
      expect(seen.every(Boolean)).to.equal(true);
    });

    it('keep the focus on a cluster that no zoom parts, and show what is in it', async () => {
      const day = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({
        id: title.toLowerCase(),
        date: '2024-05-06',
        title,
      }));
      const element = await mount({ story: { events: [...day, { id: 'old', date: '1990', title: 'Old' }] } });
      textField(element, 'before').focus();
      mark(element, 'old').focus();
      await press('t', 'w');
      await waitUntil(
        () => root(element).activeElement?.matches('[part=cluster]'),
        'the focus is not on the cluster',
      );
      await opens(element, 'Three');
      expect(isVisible(root(element).activeElement)).to.equal(true);
    });
  });
});

const crowd = {
  title: 'Crowd',
  events: [
    ...['Pier', 'Quay', 'Road', 'Slope', 'Tower'].map((title, i) => ({
      id: title.toLowerCase(),
      date: `2024-05-0${i + 1}`,
      title,
    })),
    { id: 'old', date: '1990', title: 'Old' },
  ],
};

const page = (element: StoryTimeline): void => {
  const more = document.createElement('div');
  more.style.height = '3000px';
  element.after(more);
};

/** Whether it takes room and ink on the screen, as a focus ring does that one can follow. */
const isVisible = (button: Element | null): boolean => {
  if (!button) return false;
  const { width, height } = button.getBoundingClientRect();
  const item = button.closest('li');
  return width > 20 && height > 20 && getComputedStyle(item ?? button).clipPath === 'none';
};
