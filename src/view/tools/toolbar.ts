import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { Callbacks, Form } from '../context.js';
import { icon, iconButton } from '../icon.js';

/** What the toolbar offers: zoom, a switch of scale where there is something to switch, the order of the article, the story as text. */
export interface Tools {
  /** The button that brings up the field to look for words in. */
  readonly find: TemplateResult | typeof nothing | undefined;
  /** The button that brings up the player. */
  readonly play: TemplateResult | typeof nothing | undefined;
  readonly form: Form;
  /** Whether the story could not be drawn, so that text is all there is. */
  readonly failed: boolean;
  /** Undefined where proportional time is what is drawn anyway. */
  readonly trueScale: boolean | undefined;
  /** Whether the order of the article is shown; `soon` while it is being read, undefined where it does not tell of two events. */
  readonly told: boolean | 'soon' | undefined;
  /** The button for the story as of a date. */
  readonly asOf: TemplateResult | typeof nothing | undefined;
  /** Whether it can be seen from closer, and from further away. */
  readonly closer: boolean;
  readonly wider: boolean;
  /** What the button to download has brought up; undefined where nothing is offered. */
  readonly download: TemplateResult | typeof nothing | undefined;
  readonly downloading: boolean;
}

/** How much closer one press of a zoom button is. */
const step = 2;

const button = (text: string, press: () => void): TemplateResult =>
  html`<button type="button" class="tool" @click=${press}>${text}</button>`;

const forms = ['timeline', 'list', 'table'] as const;

const formSwitch = (form: Form, words: Words, callbacks: Callbacks): TemplateResult =>
  html`<div class="joined forms" role="group" aria-label=${words.showAs}>
    ${forms.map(
      (each) =>
        html`<button
          type="button"
          class="tool"
          aria-pressed=${each === form}
          @click=${() => callbacks.showAs(each)}
        >
          ${words[each]}
        </button>`,
    )}
  </div>`;

/** The room of a button that is still on its way, so that the others stay where they are when it comes: of its words, or of a drawing. */
export const roomFor = (offered: boolean, text?: string): TemplateResult | typeof nothing => {
  if (!offered) return nothing;
  return text
    ? html`<span class="tool room">${text}</span>`
    : html`<span class="tool zoom room">${icon('')}</span>`;
};

export const toolbar = (words: Words, tools: Tools, callbacks: Callbacks): TemplateResult => {
  const { find, play, form, failed, trueScale, told, asOf, closer, wider, download, downloading } = tools;
  const isDrawn = form === 'timeline' && !failed;
  return html`<div part="toolbar" class="toolbar" lang=${words.lang}>
    ${find} ${play}
    ${
      isDrawn
        ? html`<div class="joined" role="group" aria-label=${words.zoom}>
            ${iconButton('tool zoom', words.zoomOut, 'M3 8H13', wider, () => callbacks.zoom(1 / step))}
            ${iconButton('tool zoom', words.zoomIn, 'M3 8H13M8 3V13', closer, () => callbacks.zoom(step))}
          </div>`
        : nothing
    }
    ${
      form !== 'timeline' || trueScale === undefined
        ? nothing
        : button(trueScale ? words.foldedScale : words.trueScale, callbacks.toggleScale)
    }
    ${
      told === undefined || told === 'soon'
        ? roomFor(told === 'soon', words.asTold)
        : html`<button type="button" class="tool" aria-pressed=${told} @click=${callbacks.toggleTold}>
            ${words.asTold}
          </button>`
    }
    ${asOf}
    ${
      download === undefined
        ? nothing
        : html`<div class="saves">
            <button
              type="button"
              class="tool save"
              aria-label=${words.download}
              title=${words.download}
              aria-haspopup="menu"
              aria-expanded=${downloading}
              @click=${callbacks.toggleMenu}
            >
              ${icon('M8 2V10.5M4.5 7 8 10.5 11.5 7M2.5 13.5H13.5')}</button
            >${download}
          </div>`
    }
    ${
      isDrawn
        ? html`<button
            type="button"
            class="tool help"
            aria-label=${words.keys}
            title=${words.keys}
            @click=${callbacks.help}
          >
            ?
          </button>`
        : nothing
    }
    ${failed ? nothing : formSwitch(form, words, callbacks)}
  </div>`;
};
