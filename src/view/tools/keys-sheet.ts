import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';

/** Arrows the other way round. */
const turned: Readonly<Record<string, string>> = { '←': '→', '→': '←' };

/**
 * What the keys do, in a dialog over the page; the browser gives the focus back where it came from. That may draw the
 * element again before it says that the dialog is closed: so it is said before. Words have arrows as time runs in their own
 * direction; in a page that runs the other way they are turned.
 */
export const keysSheet = (words: Words, rtl: boolean | undefined, closed: () => void): TemplateResult => {
  const isTurned = rtl !== undefined && rtl !== (words.dir === 'rtl');
  const shown = (key: string): string =>
    isTurned ? key.replace(/[←→]/, (arrow) => turned[arrow] ?? arrow) : key;
  const leave = (event: Event): void => {
    event.preventDefault();
    closed();
    (event.currentTarget as HTMLElement).closest('dialog')?.close();
  };
  return html`<dialog
    class="keys"
    lang=${words.lang}
    dir=${words.dir}
    aria-labelledby="keys-title"
    @cancel=${leave}
    @close=${closed}
  >
    <form method="dialog" @submit=${leave}>
      <p class="what" id="keys-title">${words.keys}</p>
      <button part="close" class="icon close" aria-label=${words.close}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3 13 13M13 3 3 13"></path></svg>
      </button>
    </form>
    <dl>
      ${words.keyList.map(
        ({ keys, what }) =>
          html`<div>
            <dt>${keys.map((key) => html`<kbd>${shown(key)}</kbd> `)}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
  </dialog>`;
};
