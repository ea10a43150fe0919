import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';

/** Up to this many marks can be tabbed through. */
const few = 20;

/** A way past a timeline of many marks, seen while it has the focus. */
export const skipLink = (marks: number, words: Words, skip: () => void): TemplateResult | typeof nothing =>
  marks <= few
    ? nothing
    : html`<button type="button" class="tool skip" lang=${words.lang} @click=${skip}>${words.skip}</button>`;

/** Where it leads. */
export const skipEnd = (): TemplateResult => html`<span class="skip-end" tabindex="-1"></span>`;
