import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { StoryEvent, ToldDate } from '../../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { lateReport } from '../../story/late-report.js';
import { htmlDate } from '../../write/html-date.js';

const line = (name: string, { date, interval }: ToldDate, words: Words, text?: string): TemplateResult =>
  html`<li class=${text ? 'of-text' : ''}>
    <span lang=${words.lang}
      ><b>${name}</b>
      <time datetime=${htmlDate(interval) ?? date}
        ><bdi dir=${words.dir}>${words.date(interval)}</bdi></time
      ></span
    >${text ? html`<span aria-hidden="true">:</span> <bdi>${text}</bdi>` : nothing}
  </li>`;

/** What an event says of its own telling: when it was reported, updated, corrected, and what was wrong. */
export const toldDates = (event: StoryEvent, words: Words): TemplateResult | typeof nothing => {
  const { updated, corrected } = event;
  const reported = lateReport(event);
  if (!reported && !updated && corrected.length === 0) return nothing;
  return html`<ul class="told-dates" role="list">
    ${reported ? line(words.isReported, reported, words) : nothing}
    ${updated ? line(words.isUpdated, updated, words) : nothing}
    ${corrected.map((correction) => line(words.isCorrected, correction, words, correction.text))}
  </ul>`;
};
