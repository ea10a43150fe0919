import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

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

/**
 * Where it leads: no tab stop but while it has the focus. Without that Chromium goes on from it to the first tab stop of
 * the element, back to where the reader wanted to get away from.
 */
export const skipEnd = (context: Context): TemplateResult | typeof nothing =>
  isLong(context)
    ? html`<span class="skip-end" tabindex="-1" @focus=${stopHere(0)} @blur=${stopHere(-1)}></span>`
    : nothing;

const stopHere =
  (tabIndex: 0 | -1) =>
  (event: FocusEvent): void => {
    (event.currentTarget as HTMLElement).tabIndex = tabIndex;
  };
