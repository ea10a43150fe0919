import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { StoryEvent } from '../story/index.js';
import { htmlDate } from './html-date.js';

/** What stands for an event's date: the author's words, else the date in words, else the words as written. */
export const dateText = (event: StoryEvent, words: Words): string =>
  event.display ?? (event.interval ? words.date(event.interval) : (event.date ?? words.undated));

/** A date in words, in a `time` element where the date can be read. */
export const date = (event: StoryEvent, words: Words, text = dateText(event, words)): TemplateResult => {
  const value = event.interval && htmlDate(event.interval);
  return value
    ? html`<time datetime=${value ?? nothing}><bdi>${text}</bdi></time>`
    : html`<bdi>${text}</bdi>`;
};
