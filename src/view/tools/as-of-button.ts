import { html, nothing, type TemplateResult } from 'lit';
// Not through the index, so that the first drawing does not load it.
import { hasToldDates } from '../../story/has-told-dates.js';
import type { DrawnStory } from '../drawn-story.js';

/** The button that brings up the slider over the story's own telling; nothing where the story says nothing of that. */
export const asOfButton = ({
  story,
  isAsOf,
  words,
  callbacks,
}: Pick<DrawnStory, 'story' | 'isAsOf' | 'words' | 'callbacks'>): TemplateResult | typeof nothing =>
  isAsOf || hasToldDates(story)
    ? html`<button
        type="button"
        class="tool as-of-button"
        aria-expanded=${isAsOf}
        @click=${callbacks.toggleAsOf}
      >
        ${words.asOf}
      </button>`
    : nothing;
