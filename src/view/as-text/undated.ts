import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { plainItem } from '../chart/item.js';

/** So many are shown; the list has all. */
const most = 50;

/** The events without a date that can be read: below the drawing, in the order given, the same button and popover. */
export const undated = (context: Context): TemplateResult | typeof nothing => {
  const { story, words, callbacks } = context;
  const more = story.undated.length - most;
  return story.undated.length === 0
    ? nothing
    : html`<div part="undated" class="undated">
        <p class="caption" id="undated" lang=${words.lang}>${words.undated}</p>
        <ol role="list" aria-labelledby="undated">
          ${story.undated.slice(0, most).map((event, i) => plainItem(context, event, story.events.length + i, false))}
        </ol>
        ${
          more > 0
            ? html`<button
                type="button"
                class="tool"
                @click=${() => callbacks.listFrom(story.events.length + most)}
              >
                ${words.laterEvents(more)}
              </button>`
            : nothing
        }
      </div>`;
};
