import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { type Interval, parseEdtf } from '../../time/index.js';
import type { Callbacks } from '../context.js';
import { iconButton } from '../icon.js';

/** What is said of what is new. */
interface NewsLine {
  readonly words: Words;
  readonly callbacks: Callbacks;
  readonly count: number;
  readonly since: Interval;
}

/** "since 3 July 2025", in the case that a language has after "since". */
const sinceText = (since: Interval, words: Words): string => {
  const { interval } = parseEdtf(`${since.edtf}/..`);
  return words.date(interval ?? since);
};

/** How much is new since a date, and the ways through it. */
export const newsLine = ({ words, callbacks, count, since }: NewsLine): TemplateResult =>
  html`<div class="news-line" role="group" aria-label=${words.isNew} lang=${words.lang}>
    <p>
      <b><bdi dir=${words.dir}>${words.newOrChanged(count)}</bdi></b>
      <bdi dir=${words.dir}>${sinceText(since, words)}</bdi>
    </p>
    ${
      count === 0
        ? nothing
        : html`<div class="ways">
            ${iconButton('icon step', words.previous, 'M10 3 5 8 10 13', true, () => callbacks.stepNews(-1))}
            ${iconButton('icon step', words.next, 'M6 3 11 8 6 13', true, () => callbacks.stepNews(1))}
          </div>`
    }
  </div>`;
