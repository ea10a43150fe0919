import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import { failureDetail } from '../read/failure-detail.js';
import type { Problem } from '../story/index.js';

/** How many problems a report shows; the property `problems` has them all. */
const shown = 100;

/** A sentence of ours, with its full stop at its own end, also where the page runs the other way. */
const own = (text: string, { dir }: Words): TemplateResult => html`<bdi dir=${dir}>${text}</bdi>`;

/** What could not be read, for the reader in one sentence; with `report`, each with its place, for the editor. */
export const problemReport = (
  problems: readonly Problem[],
  words: Words,
  report: boolean,
): TemplateResult | typeof nothing => {
  const unread = problems.filter(({ done }) => done === 'left-out').length;
  if (unread === 0 && !(report && problems.length > 0)) return nothing;
  return html`<div part="message" class="message">
    ${unread > 0 ? html`<p>${own(words.unread(unread), words)}</p>` : nothing}
    ${
      report
        ? html`<details open>
            <summary>${words.problems} (${words.number(problems.length)})</summary>
            <ul>
              ${problems
                .slice(0, shown)
                .map(
                  ({ path, where = path, message, severity }) =>
                    html`<li class=${severity}><code dir="ltr">${where}</code> <bdi>${message}</bdi></li>`,
                )}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
};

/** Waiting for the story: said aloud only when it lasts, seen after a moment. */
export const loadingMessage = (words: Words): TemplateResult =>
  html`<slot name="loading"
    ><p part="message" class="message waiting">
      <span class="spinner" aria-hidden="true"></span>${own(words.loading, words)}
    </p></slot
  >`;

export const emptyMessage = (words: Words): TemplateResult =>
  html`<slot name="empty"><p part="message" class="message">${own(words.noEvents, words)}</p></slot>`;

/** No story: what went wrong, with which address, and a way to try again, which stays where it is while that is `busy`. */
export const failureMessage = (
  problem: Problem,
  words: Words,
  address: string | null,
  retry: (() => void) | undefined,
  busy: boolean,
): TemplateResult =>
  html`<slot name="error"
    ><div part="message" class="message failure">
      <p class="what">${own(words.failed, words)}</p>
      <p>${own(words.failure(problem.code, failureDetail(problem)), words)}</p>
      ${address?.match(/^(blob|data):/) === null ? html`<p class="address"><bdi dir="ltr">${address}</bdi></p>` : nothing}
      ${
        retry
          ? html`<button type="button" class="tool" aria-disabled=${busy} @click=${() => busy || retry()}>
              ${busy ? words.loading : words.tryAgain}
            </button>`
          : nothing
      }
    </div></slot
  >`;
