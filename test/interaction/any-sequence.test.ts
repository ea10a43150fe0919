import { expect, fixtureCleanup } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, marks, mount, press, root, textOf } from '../support/timeline.js';
import { shown } from '../support/view-seen.js';

/** What a reader or a page may do. Numbers pick one of what is there. */
type Step =
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'tool'; readonly name: string }
  | { readonly do: 'mark' | 'cluster' | 'select' | 'press'; readonly which: number }
  | { readonly do: 'width'; readonly width: number }
  | { readonly do: 'story'; readonly count: number }
  | { readonly do: 'focus'; readonly which: number };

const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  '+',
  '-',
  '0',
  'e',
];
const moreKeys = ['Enter', ' ', 'Escape', 'Tab', '?', '1', 'z'];
const tools = ['Zoom in', 'Zoom out', 'Timeline', 'List', 'Table', 'True scale', 'Whole story', 'Back'];

const which = fc.nat(1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('key'), key: fc.constantFrom(...keys, ...moreKeys) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tool'), name: fc.constantFrom(...tools) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('mark', 'cluster', 'select', 'press'), which }),
  },
  fc.record({ do: fc.constant('width'), width: fc.constantFrom(320, 700, 1000) }),
  fc.record({ do: fc.constant('story'), count: fc.constantFrom(1, 7, 30, 150) }),
  fc.record({ do: fc.constant('focus'), which }),
) as fc.Arbitrary<Step>;

/** Years, a crowd of days, one day that no zoom parts, and what has no date. */
const storyOf = (count: number): { readonly title: string; readonly events: readonly object[] } => ({
  title: `Story of ${count}`,
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    date:
      i % 7 === 6
        ? 'some day'
        : i % 3 === 0
          ? `${1950 + i / 3}`
          : i % 3 === 1
            ? `2021-05-${String((i % 27) + 1).padStart(2, '0')}`
            : '2021-06-01',
  })),
});

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];

const buttonNamed = (element: StoryTimeline, name: string): HTMLElement | undefined =>
  [...root(element).querySelectorAll<HTMLElement>('section button')].find(
    (each) => textOf(each) === name || each.getAttribute('aria-label') === name,
  );

const isOnScreen = (target: Element): boolean => {
  const { left, top, right, bottom, width } = target.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return width > 1 && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
};

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

const settled = async (element: StoryTimeline): Promise<void> => {
  await element.updateComplete;
  await frame();
  await frame();
  await element.updateComplete;
};

const take = async (element: StoryTimeline, taken: Step, count: () => number, renew: (n: number) => void) => {
  const all = marks(element);
  switch (taken.do) {
    case 'key':
      await press(taken.key);
      break;
    case 'tool':
      buttonNamed(element, taken.name)?.click();
      break;
    case 'mark': {
      const target = pick(all.filter(isOnScreen), taken.which);
      if (target) await click(target);
      break;
    }
    case 'cluster': {
      const target = pick(
        [...root(element).querySelectorAll('[part=cluster]')].filter(isOnScreen),
        taken.which,
      );
      if (target) await click(target);
      break;
    }
    case 'press':
      pick(all, taken.which)?.click();
      break;
    case 'select':
      element.select(taken.which % 5 === 0 ? null : `e${taken.which % (count() + 1)}`);
      break;
    case 'width':
      element.parentElement!.style.width = `${taken.width}px`;
      break;
    case 'story':
      renew(taken.count);
      element.story = storyOf(taken.count);
      break;
    case 'focus':
      pick([...root(element).querySelectorAll<HTMLElement>('button')], taken.which)?.focus();
      break;
  }
  await settled(element);
};

const check = (element: StoryTimeline, count: number, wasInside: boolean, taken: Step): void => {
  const shadow = root(element);
  expect(shadow.querySelectorAll('[popover]').length, 'popovers').to.be.at.most(1);
  expect(shadow.querySelectorAll(':popover-open').length, 'open popovers').to.be.at.most(1);
  const mayLeave = taken.do === 'key' && taken.key === 'Tab';
  const onPage = document.activeElement === document.body || document.activeElement === null;
  const byPointer = taken.do === 'mark' || taken.do === 'cluster';
  if (wasInside && !mayLeave && !byPointer) expect(onPage, 'the focus is on the page').to.equal(false);
  const [from, to] = shown(element);
  expect(from, 'start of the view').to.be.within(0, to);
  expect(to, 'end of the view').to.be.at.most(1);
  expect(to - from, 'length of the view').to.be.above(0);
  const ids = marks(element).map(({ dataset }) => dataset['id']);
  if (!shadow.querySelector('.marks')) return;
  expect(new Set(ids).size, 'events that are there twice').to.equal(ids.length);
  expect(ids.length, 'events in the list').to.equal(count);
  const inClusters = shadow.querySelectorAll('.member').length;
  const counted = [...shadow.querySelectorAll<HTMLElement>('[part=cluster]')].reduce(
    (sum, { dataset }) => sum + Number(dataset['count']),
    0,
  );
  expect(counted, 'events that clusters count').to.equal(inClusters);
  if (element.selected !== null && shadow.querySelector('[popover]'))
    expect(shadow.querySelector(':popover-open') !== null, 'what is pinned is open').to.equal(true);
};

describe('any sequence of what a reader and a page do', () => {
  consoleWarnings();
  const { matchMedia } = window;
  const { error } = console;
  const faults: unknown[] = [];
  const onFault = (event: PromiseRejectionEvent | ErrorEvent): void => {
    const what: unknown = 'reason' in event ? event.reason : event.message;
    // A resize that answers a resize is the browser's to say, and no fault.
    if (!String(what).includes('ResizeObserver')) faults.push(what);
  };

  before(() => {
    // Without motion each step is at rest when the next begins.
    window.matchMedia = (query) =>
      matchMedia.call(window, query.includes('prefers-reduced-motion') ? 'all' : query);
    console.error = (...words: unknown[]) => void faults.push(words);
    addEventListener('unhandledrejection', onFault);
    addEventListener('error', onFault);
  });
  after(() => {
    window.matchMedia = matchMedia;
    console.error = error;
    removeEventListener('unhandledrejection', onFault);
    removeEventListener('error', onFault);
  });

  it('leaves one popover at most, the focus inside, the view in the story, and every event once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        faults.length = 0;
        await resetMouse();
        let count = 30;
        const element = await mount({ story: storyOf(count) });
        for (const place of ['before', 'after'] as const) element[place](document.createElement('input'));
        root(element).querySelector<HTMLElement>('.anchor')?.focus();
        for (const taken of steps) {
          const wasInside = document.activeElement === element;
          await take(
            element,
            taken,
            () => count,
            (n) => (count = n),
          );
          check(element, count, wasInside, taken);
        }
        expect(faults, 'errors').to.deep.equal([]);
        fixtureCleanup();
      }),
      { numRuns: 25, interruptAfterTimeLimit: 30_000 },
    );
  }).timeout(90_000);
});
