import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { icon } from '../icon.js';
import { offersPlay } from './offers-play.js';

/** The button that brings up the player, and takes it away; nothing where there is only one event. */
export const playButton = ({
  story,
  play,
  words,
  callbacks,
}: Pick<Context, 'story' | 'play' | 'words' | 'callbacks'>): TemplateResult | typeof nothing =>
  offersPlay(story)
    ? html`<button
        type="button"
        class="tool zoom play-button"
        aria-label=${words.play}
        title=${words.play}
        aria-expanded=${play !== undefined}
        @click=${callbacks.togglePlayer}
      >
        ${icon('M4.5 2.8V13.2L13 8Z')}
      </button>`
    : nothing;
