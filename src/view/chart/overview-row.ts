import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';

/**
 * The row of the overview: its room is kept while there is none, for what else there may be to see. It takes the focus, though not as a tab stop, when the
 * overview goes and had it.
 */
export const overviewRow = (
  content: TemplateResult | typeof nothing,
  words: Words,
  otherwise: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div
    class=${content === nothing && otherwise === nothing ? 'overview-row' : 'overview-row used'}
    role=${content === nothing ? nothing : 'group'}
    aria-label=${content === nothing ? nothing : words.overview}
    lang=${words.lang}
    tabindex="-1"
  >
    ${content === nothing ? otherwise : content}
  </div>`;
