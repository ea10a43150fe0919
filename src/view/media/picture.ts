import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Words } from '../../locales/index.js';
import type { StoryMedia } from '../../story/index.js';
import { enlarge, enlarged } from './enlarged.js';
import { icon } from '../icon.js';
import { isSparing } from './is-sparing.js';

/** What the reader has asked to see on this page: it has been loaded, and need not be asked for again. */
const asked = new Set<string>();

/** How large pictures are that have come to this page: the room for them is kept when they are shown again. */
const sizes = new Map<string, readonly [width: number, height: number]>();

const corners = 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9';

/** A picture to show, what keeps its event open once it is looked at, and whom to tell that it has not come. */
interface Showing {
  readonly media: StoryMedia;
  readonly words: Words;
  readonly tabIndex: number;
  readonly kept: () => void;
  readonly failed: () => void;
}

/** A picture; where data is to be spared a button in its place that loads it, until it has been pressed. */
class Picture extends AsyncDirective {
  #given: Showing | undefined;

  override render(showing: Showing): TemplateResult {
    this.#given = showing;
    const { media, words, tabIndex } = showing;
    const { url, alt } = media;
    return asked.has(url) || !isSparing()
      ? this.#shown(showing)
      : html`<button
          type="button"
          class="tool spared"
          tabindex=${tabIndex}
          @click=${({ currentTarget }: Event) => this.#ask(url, currentTarget as Element)}
        >
          ${words.showPicture}${alt ? html`<bdi class="alt">${alt}</bdi>` : nothing}
        </button>`;
  }

  #shown({ media, words, tabIndex, kept, failed }: Showing): TemplateResult {
    const { url, alt } = media;
    const size = sizes.get(url);
    const show = (event: Event): void => {
      kept();
      enlarge(event);
    };
    return html`<div class="frame ${size ? '' : 'awaited'}">
        <img
          src=${url}
          alt=${alt ?? ''}
          width=${size?.[0] ?? nothing}
          height=${size?.[1] ?? nothing}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          @load=${({ currentTarget }: Event) => this.#came(url, currentTarget as HTMLImageElement)}
          @error=${failed}
          @click=${show}
        />
        <button
          type="button"
          class="icon enlarge"
          tabindex=${tabIndex}
          lang=${words.lang}
          aria-label=${words.enlarge}
          title=${words.enlarge}
          @click=${show}
        >
          ${icon(corners)}
        </button>
      </div>
      ${enlarged(media, words)}`;
  }

  #came(url: string, { naturalWidth, naturalHeight }: HTMLImageElement): void {
    // A drawing may be of no size of its own.
    sizes.set(url, [naturalWidth || 300, naturalHeight || 150]);
    this.#again();
  }

  #ask(url: string, button: Element): void {
    asked.add(url);
    // The button goes: the focus goes on to what the picture stands in, not to the page.
    button.closest<HTMLElement>('.media')?.focus();
    this.#again();
  }

  #again(): void {
    if (this.#given && this.isConnected) this.setValue(this.render(this.#given));
  }
}

export const picture = directive(Picture);
