import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';

/** How much of a large story is there, and whether more is to come. */
export interface Arrived {
  readonly count: number;
  /** Share of all that has come, 0 to 1; undefined where that is not known. */
  readonly share: number | undefined;
  readonly isComing: boolean;
}

const own = (text: string, { dir, lang }: Words): TemplateResult =>
  html`<bdi dir=${dir} lang=${lang}>${text}</bdi>`;

/** What the reader can have done about it, at a button that stays when that changes. */
export interface ArrivalAction {
  readonly name: string;
  readonly press: () => void;
}

/** How much of a large story is there: with a bar while more is to come. It is seen, not said. */
export const arrivalBar = (
  { count, share, isComing }: Arrived,
  words: Words,
  action: ArrivalAction | undefined,
): TemplateResult =>
  html`<div part="message" class="arrival" lang=${words.lang}>
    ${isComing ? html`<progress max="1" value=${share ?? nothing} aria-label=${words.loading}></progress>` : nothing}
    <span class="so-far">${own(isComing ? words.soFar(count) : words.incomplete(count), words)}</span>
    ${action ? html`<button type="button" class="tool" @click=${action.press}>${action.name}</button>` : nothing}
  </div>`;
