import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { glyph, groupClass } from './glyph.js';

/** What the colours and glyphs mean. Nothing where there is one group or none. */
export const legend = ({ story, words }: Context): TemplateResult | typeof nothing =>
  story.groups.length < 2
    ? nothing
    : html`<ul class="legend" role="list" aria-label=${words.legend}>
        ${story.groups.map(
          ({ title }, i) => html`<li class=${groupClass(i)}>${glyph(i)}<bdi>${title}</bdi></li>`,
        )}
      </ul>`;
