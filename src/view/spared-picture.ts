import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Words } from '../locales/index.js';
import type { StoryMedia } from '../story/index.js';

/** What the reader has asked to see on this page: it has been loaded, and need not be asked for again. */
const asked = new Set<string>();

/** Whether the reader, or the browser for them, asks pages to load as little as they can. */
export const isSparing = (): boolean => {
  const { connection }: { connection?: { saveData?: boolean } } = navigator as object;
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
};

/** A picture; where data is to be spared a button in its place that loads it, until it has been pressed. */
class SparedPicture extends AsyncDirective {
  override render(media: StoryMedia, words: Words, tabIndex: number): TemplateResult {
    const { url, alt } = media;
    if (asked.has(url) || !isSparing())
      return html`<img
        src=${url}
        alt=${alt ?? ''}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`;
    const show = ({ currentTarget }: Event): void => {
      asked.add(url);
      // The button goes: the focus goes on to what the picture stands in, not to the page.
      (currentTarget as Element).closest<HTMLElement>('.media')?.focus();
      this.setValue(this.render(media, words, tabIndex));
    };
    return html`<button type="button" class="tool spared" tabindex=${tabIndex} @click=${show}>
      ${words.showPicture}${alt ? html`<bdi class="alt">${alt}</bdi>` : nothing}
    </button>`;
  }
}

export const sparedPicture = directive(SparedPicture);
