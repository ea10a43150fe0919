import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { StoryMedia } from '../../story/index.js';

const dialogBeside = ({ currentTarget }: Event): HTMLDialogElement | null | undefined =>
  (currentTarget as Element).closest('.media')?.querySelector('dialog');

/** Brings a picture up large. */
export const enlarge = (event: Event): void => dialogBeside(event)?.showModal();

/**
 * A picture as large as the window lets it be, with what is said of it, in a dialog over the page: Escape, its button and a
 * click anywhere lead back. Its picture is lazy: what is not displayed is not asked for.
 */
export const enlarged = (media: StoryMedia, words: Words): TemplateResult => {
  const { url, alt, caption, credit } = media;
  const leave = (event: Event): void => dialogBeside(event)?.close();
  return html`<dialog class="enlarged" aria-label=${alt ?? caption ?? words.image} @click=${leave}>
    <button
      part="close"
      type="button"
      class="icon close"
      lang=${words.lang}
      aria-label=${words.close}
      @click=${leave}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13"></path></svg>
    </button>
    <img src=${url} alt=${alt ?? ''} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
    ${
      caption || credit
        ? html`<p class="under">
            ${caption ? html`<bdi>${caption}</bdi>` : nothing}
            ${credit ? html`<bdi class="credit">${words.credit(credit)}</bdi>` : nothing}
          </p>`
        : nothing
    }
  </dialog>`;
};
