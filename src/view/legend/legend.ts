import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { glyph, groupClass } from '../glyph.js';
import { legendPeriods } from './legend-periods.js';

const groups = (context: Context): TemplateResult[] =>
  context.story.groups.length < 2
    ? []
    : context.story.groups.map(
        ({ id, title }, i) =>
          html`<li class=${groupClass(i)}>
            <button
              type="button"
              class="key"
              aria-pressed=${context.find?.chosen.groups.includes(id) ?? false}
              @click=${() => context.callbacks.choose('groups', id)}
            >
              ${glyph(i)}<bdi>${title}</bdi>${context.details?.foundInGroup(context, i)}
            </button>
          </li>`,
      );

/** What the colours and glyphs mean, and the grey behind the marks; then, once it is there, what says what the marks mean. */
export const legend = (context: Context): TemplateResult =>
  html`<ul class="legend" role="list" aria-label=${context.words.legend}>
    ${groups(context)}${legendPeriods(context)}${context.details?.markKeyButton(context)}
  </ul>`;
