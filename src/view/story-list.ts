import { html, type TemplateResult } from 'lit';
import { countEvents, eventAt } from '../story/index.js';
import type { Telling } from './context.js';
import { eventContent } from './event-content.js';
import { groupClass } from './glyph.js';

/** The story as text: every event with all that it tells, in order. Not to scale, and it says so. */
export const storyList = (telling: Telling): TemplateResult => {
  const { story, words } = telling;
  return html`<div part="list" class="story-list">
    <p class="caption">${words.notToScale}</p>
    <ol role="list">
      ${Array.from({ length: countEvents(story) }, (_, position) => {
        const event = eventAt(story, position);
        const group = story.groups.findIndex(({ id }) => id === event?.group);
        return event
          ? html`<li class=${groupClass(group)} data-id=${event.id}>
              ${eventContent(telling, event, position)}
            </li>`
          : '';
      })}
    </ol>
  </div>`;
};
