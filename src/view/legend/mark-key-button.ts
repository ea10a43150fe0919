import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { hasMeanings } from './has-meanings.js';

/** The end of the legend: the button that brings up what the marks mean, and that. The browser opens it, and closes it. */
export const markKeyButton = (context: Context): TemplateResult | typeof nothing => {
  const { words, callbacks, markKey } = context;
  if (!hasMeanings(context)) return nothing;
  // What is not there yet must not be opened by us and then closed again by the same press.
  const press = (event: Event): void => {
    if (markKey) return;
    event.preventDefault();
    callbacks.explainMarks();
  };
  return html`<li class="meaning" lang=${words.lang}>
    <button type="button" class="mark-key-button" popovertarget="mark-key" @click=${press}>
      <bdi dir=${words.dir}>${words.marksMean}</bdi>
    </button>
    ${markKey?.(context) ?? nothing}
  </li>`;
};
