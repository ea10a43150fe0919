import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawLine } from '../../draw/index.js';
import type { Scene } from '../../geometry/index.js';
import type { Words } from '../../locales/index.js';
import type { Story } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import { anchor } from './axis.js';

/** The line of today with its word, under the marks. */
export const todayLine = (scene: Scene, words: Words): SVGTemplateResult | typeof nothing => {
  const { today } = scene;
  if (!today) return nothing;
  const { text, textAt, lines } = today;
  return svg`<g class="today" part="today"><path d=${lines.map((line) => drawLine(line)).join('')}></path>${
    text
      ? svg`<text direction=${words.dir} text-anchor=${anchor(scene, words)} x=${textAt.x} y=${textAt.y}>${text}</text>`
      : nothing
  }</g>`;
};

/** How many of a story's events begin after a day. */
export const eventsAfter = ({ events }: Story, { latest }: Interval): number => {
  let count = 0;
  while (count < events.length && events.place[events.length - 1 - count]! > latest) count += 1;
  return count;
};

/** Which day it is, and how much is still to come: for the ear, since the eye sees it on the axis. */
export const todayNote = (story: Story, words: Words, today: Interval): TemplateResult =>
  html`<span class="hidden"> ${words.todayIs(words.date(today), eventsAfter(story, today))}</span>`;

/** The position of the first event that is still to come, where some have been; -1 where nobody asks, or there is none. */
export const firstToCome = (story: Story, today: Interval | undefined): number => {
  const { length } = story.events;
  const first = today ? length - eventsAfter(story, today) : length;
  return first < length ? first : -1;
};

/** Between what has been and what is to come. */
export const todayWords = (words: Words, today: Interval): TemplateResult =>
  html`<bdi dir=${words.dir}><strong>${words.today}</strong>${words.comma}${words.date(today)}</bdi>`;
