import { html, nothing, type TemplateResult } from 'lit';
import { eventAt, positionOf } from '../../story/index.js';
import { idOf, popoverId, type Telling } from '../context.js';
import { eventContent } from '../event/event-content.js';
import { listeners } from '../chart/item.js';
import { eventName, popover } from './popover.js';

/** What an event tells, beside the passage of the article that leads to it, and the way to its mark. */
const besidePassage = (telling: Telling): TemplateResult | typeof nothing => {
  const { story, words, open, callbacks } = telling;
  if (!open?.beside) return nothing;
  const position = positionOf(story, idOf(open.target));
  const event = position < 0 ? undefined : eventAt(story, position);
  if (!event) return nothing;
  const on = listeners(open.target, callbacks);
  return html`<div
    class="beside"
    @pointerenter=${on.enter}
    @pointerleave=${on.leave}
    @focusin=${on.focusIn}
    @focusout=${on.focusOut}
  >
    ${popover(telling, eventName(event, words), (tabIndex) => ({
      body: eventContent(telling, event, position, tabIndex),
      foot: html`<div class="steps" lang=${words.lang}>
        <button
          class="locate"
          type="button"
          tabindex=${tabIndex}
          @click=${() => callbacks.locate(open.target)}
        >
          <bdi dir=${words.dir}>${words.showInTimeline}</bdi>
        </button>
      </div>`,
    }))}
  </div>`;
};

/** The way back from the passage that the reader has gone to. */
const wayBack = ({ words, reading, callbacks }: Telling): TemplateResult | typeof nothing =>
  reading
    ? html`<div
        part="popover"
        id=${popoverId}
        class="popover back"
        popover="manual"
        role="group"
        lang=${words.lang}
        aria-label=${words.backToTimeline}
      >
        <button type="button" @click=${callbacks.leaveArticle}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M9 4 5 8 9 12M5 8H13"></path></svg>
          <bdi dir=${words.dir}>${words.backToTimeline}</bdi>
        </button>
      </div>`
    : nothing;

/** What stands over the article while the reader is at one of its passages; `.passage` lies over the passage itself. */
export const articleLayer = (telling: Telling): TemplateResult | typeof nothing =>
  telling.open?.beside || telling.reading
    ? html`<div class="article-layer">
        <span class="passage"></span>${telling.reading ? wayBack(telling) : besidePassage(telling)}
      </div>`
    : nothing;
