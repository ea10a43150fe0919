import { svg, html, nothing, type TemplateResult } from 'lit';
import { groupColour, groupGlyph } from '../draw/index.js';

/** The class that gives an element its group's colour; of none, the neutral one. */
export const groupClass = (group: number): string => (group < 0 ? 'group-0' : `group-${groupColour(group)}`);

/** The small figure that says a group where colour does not. */
export const glyph = (group: number): TemplateResult | typeof nothing =>
  group < 0
    ? nothing
    : html`<svg class="glyph ${groupClass(group)}" viewBox="-5 -5 10 10" aria-hidden="true">
        ${svg`<path d=${groupGlyph(group)}></path>`}
      </svg>`;
