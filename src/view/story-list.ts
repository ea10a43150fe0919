import { html, nothing, type TemplateResult } from 'lit';
import { countEvents, eventAt } from '../story/index.js';
import { classNames } from './class-names.js';
import type { Telling } from './context.js';
import { eventContent } from './event-content.js';
import { groupClass } from './glyph.js';
import { foundAt } from './hits.js';

/** So many events are listed at once. */
const mostListed = 200;

/**
 * The story as text: every event with all that it tells, in order; of many some at a time, from the one at `listed` on. Not to
 * scale, and it says so.
 */
export const storyList = (telling: Telling & { readonly listed: number }): TemplateResult => {
  const { story, words, callbacks, listed } = telling;
  const count = countEvents(story);
  const from = count <= mostListed ? 0 : Math.min(listed, count - 1);
  const until = Math.min(from + mostListed, count);
  const others = (name: string, at: number): TemplateResult =>
    html`<button type="button" class="tool others" @click=${() => callbacks.listFrom(at)}>${name}</button>`;
  return html`<div part="list" class="story-list" tabindex="-1">
    <p class="caption">${words.notToScale}</p>
    ${from > 0 ? others(words.earlierEvents(from), Math.max(0, from - mostListed)) : nothing}
    <ol role="list">
      ${Array.from({ length: until - from }, (_, i) => {
        const position = from + i;
        const event = eventAt(story, position);
        const found = foundAt(telling, position);
        const group = story.groups.findIndex(({ id }) => id === event?.group);
        return event
          ? html`<li class=${classNames(groupClass(group), found?.name)} data-id=${event.id}>
              ${eventContent(telling, event, position)}${found?.said}
            </li>`
          : '';
      })}
    </ol>
    ${until < count ? others(words.laterEvents(count - until), until) : nothing}
  </div>`;
};
