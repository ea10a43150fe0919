import { waitUntil } from './wait-until.js';
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
// Loaded with the test, so that the first key or click is answered as quickly as the others.
import '../../src/interaction/hands.js';
import '../../src/view/details.js';
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
  if (!undrawn) await drawn(element);
  return element;
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
