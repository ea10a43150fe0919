import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { Callbacks, Saved } from '../context.js';
import { type OfferedFormat, offeredFormats } from './offered-formats.js';

/** What the menu of formats reads. */
export interface Download {
  /** What the author offers. */
  readonly exports: string | null;
  readonly menu: boolean;
  readonly saved: Saved | undefined;
  readonly words: Words;
  readonly callbacks: Callbacks;
}

const item = ({ name, title }: OfferedFormat, { callbacks }: Download): TemplateResult =>
  html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    data-format=${name}
    @click=${() => callbacks.save(name)}
  >
    <bdi>${title}</bdi>
  </button>`;

/** The formats that the story can be saved in. */
const menu = (download: Download): TemplateResult => {
  const { words, exports } = download;
  const { pictures, data } = offeredFormats(exports, words);
  const both = pictures.length > 0 && data.length > 0;
  return html`<div
    id="download-menu"
    class="menu"
    popover="manual"
    role="menu"
    lang=${words.lang}
    dir=${words.dir}
    aria-label=${words.download}
  >
    ${pictures.map((each) => item(each, download))}
    ${
      both
        ? html`<div role="group" aria-label=${words.data}>
            <p class="caption" aria-hidden="true">${words.data}</p>
            ${data.map((each) => item(each, download))}
          </div>`
        : data.map((each) => item(each, download))
    }
  </div>`;
};

/** What the button "Download" brings up, and what is said when something has been saved, for the eye. */
export const downloadMenu = (download: Download): TemplateResult => {
  const { saved, words } = download;
  const said = saved && (saved.done ? words.saved(saved.file) : words.notSaved);
  return html`${download.menu ? menu(download) : nothing}${
    said
      ? html`<span class="menu said" popover="manual" aria-hidden="true" dir=${words.dir}>${said}</span>`
      : nothing
  }`;
};
