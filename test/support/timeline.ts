import { waitUntil } from './wait-until.js';
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
// Loaded with the test, so that hands need not be waited for long.
import '../../src/interaction/hands.js';
import { styles as laterStyles } from '../../src/view/details.js';
import type { StoryTimelineViewEvent } from '../../src/events.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

export { fixtureCleanup };

/** The seed's story, as pages load it. */
export const recognition = new URL('../../data/recognition.json', import.meta.url).href;

interface Setting {
  readonly story?: unknown;
  readonly src?: string;
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Does not wait for a drawing: for stories that have none. */
  readonly undrawn?: boolean;
}

/** An element in a container of a given width, drawn. */
export const mount = async (setting: Setting): Promise<StoryTimeline> => {
  const { width = 1000, attributes = {}, story, src, undrawn } = setting;
  await setViewport({ width: 1280, height: 900 });
  const holder = await fixture<HTMLElement>(html`<div style="margin:0"></div>`);
  holder.style.width = `${width}px`;
  const element = document.createElement('story-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (story !== undefined) element.story = story;
  if (src !== undefined) element.src = src;
  holder.append(element);
  await element.updateComplete;
  if (undrawn) return element;
  await drawn(element);
  await answers(element);
  return element;
};

/** Calls for what answers hands and keys, by a key that means nothing, and waits until it does. */
const answers = async (element: StoryTimeline): Promise<void> => {
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  const { styles } = element.constructor as typeof StoryTimeline;
  await waitUntil(
    () => root(element).adoptedStyleSheets.length >= styles.length + laterStyles.length,
    'nobody answers hands and keys',
  );
  await element.updateComplete;
};

export const drawn = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => root(element).querySelector('.marks, .story-list'), 'the story is not drawn');

export const root = (element: StoryTimeline): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('not rendered');
  return element.shadowRoot;
};

/** The button of an event. */
export const mark = (element: StoryTimeline, id: string): HTMLElement => {
  const found = [...root(element).querySelectorAll<HTMLElement>('[part=mark]')].find(
    ({ dataset }) => dataset['id'] === id,
  );
  if (!found) throw new Error(`no mark of ${id}`);
  return found;
};

export const marks = (element: StoryTimeline): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('[part=mark]'),
];

/** The open popover, or null. */
export const popover = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector<HTMLElement>('[part=popover]:popover-open');

/** What a reader reads there: one line, without doubled blanks. */
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const opens = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => textOf(popover(element)).includes(words), `no popover says “${words}”`);

export const closes = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => !popover(element), 'the popover stays');

/** The id of the event that has the focus. */
export const focused = (element: StoryTimeline): string | undefined => {
  const active = root(element).activeElement as HTMLElement | null;
  return active?.dataset['id'];
};

/** The middle of an element on the page, in whole pixels, as the pointer wants it. */
export const middle = (target: Element): [number, number] => {
  const { x, y, width, height } = target.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

export const hover = (target: Element): Promise<unknown> =>
  sendMouse({ type: 'move', position: middle(target) });
export const click = (target: Element): Promise<unknown> =>
  sendMouse({ type: 'click', position: middle(target) });

export const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

/** Tab back: the drivers have no word for it. */
export const pressShiftTab = async (): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

/** A frame of the screen. */
export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The stretches at which the reader comes to rest from now on. */
export const viewsOf = (element: StoryTimeline): StoryTimelineViewEvent[] => {
  const views: StoryTimelineViewEvent[] = [];
  element.addEventListener('story-timeline-view', (event) => views.push(event));
  return views;
};

/** What the reader does, and the stretch at which that comes to rest. */
export const viewAfter = async (
  element: StoryTimeline,
  act: () => Promise<unknown>,
): Promise<StoryTimelineViewEvent> => {
  const views = viewsOf(element);
  await act();
  await waitUntil(() => views.length > 0, 'the view does not come to rest');
  await element.updateComplete;
  return views[0]!;
};

export const chart = (element: StoryTimeline): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>('[part=chart]');
  if (!found) throw new Error('no chart');
  return found;
};

export const overview = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector<HTMLElement>('[part=overview]');

/** A part of the overview's window: the whole of it, or one of its ends. */
export const brush = (element: StoryTimeline, part: 'window' | 'start' | 'end'): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(`[data-brush=${part}]`);
  if (!found) throw new Error(`the overview has no ${part}`);
  return found;
};

/** What is in view as the overview says it; undefined where the whole is seen. */
export const stretch = (element: StoryTimeline): string | undefined =>
  overview(element)?.querySelector('[data-brush=window]')?.getAttribute('aria-valuetext') ?? undefined;

/** Any button that says this, or is named so. */
export const button = (element: StoryTimeline, name: string): HTMLElement => {
  const found = [...root(element).querySelectorAll<HTMLElement>('button')].find(
    (each) => (each.ariaLabel ?? textOf(each)) === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};

/** Zooms in by the button, and waits for what is seen then. */
export const zoomIn = async (element: StoryTimeline, times = 1): Promise<void> => {
  for (let i = 0; i < times; i += 1) await viewAfter(element, () => click(button(element, 'Zoom in')));
};

/** The middle of what is drawn for an event. */
export const inkOf = (element: StoryTimeline, id: string): { x: number; y: number } => {
  const path = mark(element, id).querySelector('.ink path');
  if (!path) throw new Error(`nothing is drawn of ${id}`);
  const { x, y, width, height } = path.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** A point of the chart with neither mark nor label, so many shares of its length along. */
export const ground = (element: StoryTimeline, share = 0.5): [number, number] => {
  const { left, top, width, height } = chart(element).getBoundingClientRect();
  const down = element.matches(':state(vertical)');
  for (let across = 0; across < 1; across += 0.02) {
    const x = Math.round(left + width * (down ? across : share));
    const y = Math.round(top + height * (down ? share : across));
    const on = root(element).elementFromPoint(x, y);
    if (on && !on.closest('li') && chart(element).contains(on)) return [x, y];
  }
  throw new Error('the chart is full');
};

/** Presses at a point, moves by steps to another, and lets go there. */
export const drag = async (
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> => {
  const steps = 4;
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  for (let i = 1; i <= steps; i += 1) {
    const at = (from: number, to: number): number => Math.round(from + ((to - from) * i) / steps);
    await sendMouse({ type: 'move', position: [at(x, toX), at(y, toY)] });
  }
  await sendMouse({ type: 'up' });
};
