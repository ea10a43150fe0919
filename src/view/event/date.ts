import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { StoryEvent } from '../../story/index.js';
import { dateText } from '../../write/date-text.js';
import { htmlDate } from '../../write/html-date.js';

/** A date in words, in a `time` element where the date can be read; an author's own run as they begin. */
export const date = (event: StoryEvent, words: Words, text = dateText(event, words)): TemplateResult => {
  const value = event.interval && htmlDate(event.interval);
  const said = html`<bdi dir=${(event.display ?? !event.interval) ? 'auto' : words.dir}>${text}</bdi>`;
  return value ? html`<time datetime=${value}>${said}</time>` : said;
};
