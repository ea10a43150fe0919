import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** Up to this many events can be tabbed through. */
const few = 20;

const isLong = ({ story: { events, undated } }: Context): boolean => events.length + undated.length > few;

/** A way past a timeline of many events, seen while it has the focus. */
export const skipLink = (context: Context): TemplateResult | typeof nothing => {
  if (!isLong(context)) return nothing;
  const { words, callbacks } = context;
  return html`<button type="button" class="tool skip" lang=${words.lang} @click=${callbacks.skip}>
    ${words.skip}
  </button>`;
};

/** Where it leads. */
export const skipEnd = (context: Context): TemplateResult | typeof nothing =>
  isLong(context) ? html`<span class="skip-end" tabindex="-1"></span>` : nothing;
