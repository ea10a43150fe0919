import { html, nothing, type TemplateResult } from 'lit';
import { eventAt, positionOf } from '../../story/index.js';
import type { QuoteRef, Telling } from '../context.js';
import { date } from '../event/date.js';
import { titleLang } from '../chart/item.js';
import { icon, iconButton } from '../icon.js';
import { link } from '../event/link.js';

/** What the card may ask for. */
export interface CardCallbacks {
  /** To the quotation of the story before or after this one. */
  go(by: 1 | -1): void;
  leave(): void;
  /** The whole screen, and back; undefined where there is no such thing. */
  readonly fill: (() => void) | undefined;
}

/** The quotation that is shown large, and whether there are others before and after it. */
export interface CardPlace {
  readonly ref: QuoteRef;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

const corners = 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10';

/** Arrows go on as they do on the line; in a page that runs from right to left the other way round. */
const keydown = (event: KeyboardEvent, go: CardCallbacks['go']): void => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const isTurned = event.currentTarget instanceof Element && event.currentTarget.matches(':dir(rtl)');
  const by = { ArrowLeft: isTurned ? 1 : -1, ArrowRight: isTurned ? -1 : 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  event.stopPropagation();
  go(by < 0 ? -1 : 1);
};

/** A quotation in a dialog as large as the window, to be read across a room. Its size is measured: see the controller. */
export const quoteCard = (telling: Telling, place: CardPlace, callbacks: CardCallbacks): TemplateResult => {
  const { story, words } = telling;
  const { ref, hasBefore, hasAfter } = place;
  const event = eventAt(story, positionOf(story, ref.id));
  const said = event?.quotes[ref.quote];
  if (!event || !said) return html``;
  const { speaker, role, via } = said;
  const leave = (happened: Event): void => {
    happened.preventDefault();
    callbacks.leave();
  };
  return html`<dialog
    class="quote-card"
    lang=${words.lang}
    aria-label=${words.quotation(speaker)}
    @cancel=${leave}
    @close=${callbacks.leave}
    @keydown=${(key: KeyboardEvent) => keydown(key, callbacks.go)}
  >
    <div class="sheet">
      <div class="quote-card-bar">
        ${iconButton('icon step', words.previousQuote, 'M10 3 5 8 10 13', hasBefore, () => callbacks.go(-1))}
        ${iconButton('icon step', words.nextQuote, 'M6 3 11 8 6 13', hasAfter, () => callbacks.go(1))}
        ${
          callbacks.fill
            ? html`<button
                type="button"
                class="icon fill"
                aria-label=${words.fullScreen}
                title=${words.fullScreen}
                @click=${callbacks.fill}
              >
                ${icon(corners)}
              </button>`
            : nothing
        }
        ${iconButton('icon leave', words.close, 'M3 3 13 13M13 3 3 13', true, callbacks.leave)}
      </div>
      <figure aria-live="polite" lang=${event.lang ?? story.lang ?? nothing}>
        <blockquote tabindex="0" cite=${said.cite ?? nothing} lang=${said.lang ?? nothing} dir="auto">
          <p class="words">${`${words.openQuote}${said.text}${words.closeQuote}`}</p>
        </blockquote>
        <figcaption>
          ${speaker ? html`<p class="who"><bdi>${speaker}</bdi></p>` : nothing}
          ${role || via ? html`<p>${[role, via].filter(Boolean).map((part, i) => html`${i > 0 ? words.comma : ''}<bdi>${part}</bdi>`)}</p>` : nothing}
          <p class="about">
            <span lang=${words.lang}>${date(event, words)}</span>${words.comma}<bdi
              lang=${titleLang(story, event, words)}
              >${event.title ?? words.untitled}</bdi
            >
          </p>
          ${said.cite ? html`<p lang=${words.lang}>${link({ title: words.source, url: said.cite }, words)}</p>` : nothing}
        </figcaption>
      </figure>
    </div>
  </dialog>`;
};
