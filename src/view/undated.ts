import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { plainItem } from './item.js';

/** The events without a date that can be read: below the drawing, in the order given, the same button and popover. */
export const undated = (context: Context): TemplateResult | typeof nothing => {
  const events = context.story.undated;
  return events.length === 0
    ? nothing
    : html`<div part="undated" class="undated">
        <p class="caption" id="undated" lang=${context.words.lang}>${context.words.undated}</p>
        <ol role="list" aria-labelledby="undated">
          ${events.map((event) => plainItem(context, event, false))}
        </ol>
      </div>`;
};
