import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { Callbacks } from './context.js';

/** What the toolbar offers: a switch of scale where there is something to switch, and the story as a list. */
export interface Tools {
  /** Undefined where the story could not be drawn, so that the list is all there is. */
  readonly list: boolean | undefined;
  /** Undefined where proportional time is what is drawn anyway. */
  readonly trueScale: boolean | undefined;
}

const button = (text: string, press: () => void): TemplateResult =>
  html`<button type="button" class="tool" @click=${press}>${text}</button>`;

export const toolbar = (words: Words, { list, trueScale }: Tools, callbacks: Callbacks): TemplateResult =>
  html`<div part="toolbar" class="toolbar" lang=${words.lang}>
    ${
      list || trueScale === undefined
        ? nothing
        : button(trueScale ? words.foldedScale : words.trueScale, callbacks.toggleScale)
    }
    ${list === undefined ? nothing : button(list ? words.asTimeline : words.asList, callbacks.toggleList)}
  </div>`;
