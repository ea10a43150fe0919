import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';

/** How much of a large story is there, and whether more is to come. */
export interface Arrived {
  readonly count: number;
  /** Share of all that has come, 0 to 1; undefined where that is not known. */
  readonly share: number | undefined;
}

const own = (text: string, { dir, lang }: Words): TemplateResult =>
  html`<bdi dir=${dir} lang=${lang}>${text}</bdi>`;

/** A large story on its way: how much of it is there, and a way to let that be enough. It is seen, not said. */
export const arrivalBar = (
  { count, share }: Arrived,
  words: Words,
  stop: (() => void) | undefined,
): TemplateResult =>
  html`<div part="message" class="arrival" lang=${words.lang}>
    <progress max="1" value=${share ?? nothing} aria-label=${words.loading}></progress>
    <span class="so-far">${own(words.soFar(count), words)}</span>
    ${stop ? html`<button type="button" class="tool" @click=${stop}>${words.stop}</button>` : nothing}
  </div>`;

/** A story of which not all has come: how much has, and a way to the rest. */
export const restOffer = (count: number, words: Words, readOn: () => void): TemplateResult =>
  html`<div part="message" class="arrival" lang=${words.lang}>
    <span class="so-far">${own(words.incomplete(count), words)}</span>
    <button type="button" class="tool" @click=${readOn}>${words.readRest}</button>
  </div>`;
