import { html, type TemplateResult } from 'lit';
import type { Telling } from '../context.js';
import { icon } from '../icon.js';

/** Drawn by hand on 16 units: two sheets; two links of a chain; arrows to the corners. */
const shapes = {
  copyQuote: 'M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6',
  copyLink:
    'M6.4 9.6 9.6 6.4M7.3 4.6 9 2.9a2.9 2.9 0 0 1 4.1 4.1L11.4 8.7M8.7 11.4 7 13.1A2.9 2.9 0 0 1 2.9 9L4.6 7.3',
  showLarge: 'M9.5 2.5h4v4M13.5 2.5 9.5 6.5M6.5 13.5h-4v-4M2.5 13.5 6.5 9.5',
} as const;

const classes = { copyQuote: 'copy-quote', copyLink: 'copy-link', showLarge: 'show-large' } as const;

/** A small button with a picture, named by what it does. */
export const actionButton = (
  { words }: Telling,
  what: keyof typeof shapes,
  tabIndex: number,
  act: () => void,
): TemplateResult =>
  html`<button
    class="icon action ${classes[what]}"
    type="button"
    tabindex=${tabIndex}
    aria-label=${words[what]}
    title=${words[what]}
    @click=${act}
  >
    ${icon(shapes[what])}
  </button>`;

/** Whether what was just copied of an event, or of one of its quotations, is on the clipboard: for the eye, in its place. */
export const copiedStatus = ({ words, copied }: Telling, id: string, quote?: number): TemplateResult => {
  const said = copied?.id === id && copied.quote === quote ? copied : undefined;
  return html`<span class="copied ${said && !said.done ? 'failed' : ''}"
    >${said ? html`<span dir=${words.dir}>${said.done ? words.copied : words.notCopied}</span>` : ''}</span
  >`;
};
