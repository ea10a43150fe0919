import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { StoryEvent, ToldDate } from '../story/index.js';
import { htmlDate } from '../write/html-date.js';

/** Milliseconds after which a report is later than what it reports. */
const day = 86_400_000;

const line = (name: string, { date, interval }: ToldDate, words: Words, text?: string): TemplateResult =>
  html`<li class=${text ? 'of-text' : ''}>
    <span lang=${words.lang}
      ><b>${name}</b>
      <time datetime=${htmlDate(interval) ?? date}
        ><bdi dir=${words.dir}>${words.date(interval)}</bdi></time
      ></span
    >${text ? html`<span aria-hidden="true">:</span> <bdi>${text}</bdi>` : nothing}
  </li>`;

/** When it became known, where that was not at once. */
const report = ({ interval, reported }: StoryEvent): ToldDate | undefined =>
  reported && !(interval && reported.interval.latest - interval.latest <= day) ? reported : undefined;

/** What an event says of its own telling: when it was reported, updated, corrected, and what was wrong. */
export const toldDates = (event: StoryEvent, words: Words): TemplateResult | typeof nothing => {
  const { updated, corrected } = event;
  const reported = report(event);
  if (!reported && !updated && corrected.length === 0) return nothing;
  return html`<ul class="told-dates" role="list">
    ${reported ? line(words.isReported, reported, words) : nothing}
    ${updated ? line(words.isUpdated, updated, words) : nothing}
    ${corrected.map((correction) => line(words.isCorrected, correction, words, correction.text))}
  </ul>`;
};
