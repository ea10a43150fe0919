import { html, nothing, type TemplateResult } from 'lit';
import { countBetween, type Found, isFound } from '../../source/search/index.js';
import { eventAt } from '../../story/index.js';
import { choiceChips, choicesPanel, type Finder } from './choices-panel.js';
import { classNames } from '../class-names.js';
import type { Callbacks, Find } from '../context.js';
import { icon, iconButton } from '../icon.js';
import { offersFind } from './offers-find.js';
import { eventName } from '../popover/popover.js';

const lens = 'M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M10.3 10.3 14 14';

/** The button that brings up the field, and takes it away; nothing where there is too little to look for. */
export const findButton = ({ all, find, words, callbacks }: Finder): TemplateResult | typeof nothing =>
  offersFind(all) || find?.field
    ? html`<button
        type="button"
        class="tool zoom find-button"
        aria-label=${words.find}
        title=${words.find}
        aria-expanded=${find?.field ?? false}
        @click=${callbacks.toggleFind}
      >
        ${icon(lens)}
      </button>`
    : nothing;

/** Where the reader is among what was found, or how many that is: "3 of 1,204", "1,204 of 1,000,000 events". */
const tally = ({ all, words, find }: Finder, found: Found): string => {
  const count = found.positions.length;
  const { at } = find ?? {};
  if (at !== undefined && isFound(found, at))
    return words.place(countBetween(found.positions, 0, at) + 1, count);
  return words.found(count, all.events.length + all.undated.length);
};

/** What is heard of a search: nothing while it runs, then what is seen of it, with the event that the reader has come to. */
const heard = (finder: Finder, found: Found | undefined): string => {
  if (!found?.done) return '';
  const at = finder.find?.at;
  const event = at !== undefined && isFound(found, at) ? eventAt(finder.all, at) : undefined;
  const said = tally(finder, found);
  return event ? `${said}: ${eventName(event, finder.words)}` : said;
};

/** Enter goes on to the next, with Shift back; Escape clears the field, and an empty one goes away. */
const keydown = (event: KeyboardEvent, { text, field }: Find, callbacks: Callbacks): void => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const inField = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (event.key === 'Enter' && inField) callbacks.goFound(event.shiftKey ? -1 : 1);
  else if (event.key !== 'Escape' || !field) return;
  else if (text) callbacks.look('');
  else callbacks.toggleFind();
  event.preventDefault();
  event.stopPropagation();
};

const field = ({ words, callbacks }: Finder, find: Find): TemplateResult =>
  html`<label>
      ${icon(lens)}
      <span class="hidden">${words.findInTitles}</span>
      <input
        type="search"
        placeholder=${words.findInTitles}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="next"
        .value=${find.text}
        @input=${({ target }: Event) => callbacks.look((target as HTMLInputElement).value)}
      /> </label
    ><button
      type="button"
      class="tool"
      aria-expanded=${find.panel}
      aria-controls=${find.panel ? 'choices' : nothing}
      @click=${callbacks.toggleChoices}
    >
      ${words.filter}
    </button>`;

/**
 * The field in which the reader says what to look for, what may be chosen beside words, and the ways through what was found.
 * What has been chosen stays in sight while it holds, also without the field.
 */
export const finder = (content: Finder): TemplateResult | typeof nothing => {
  const { all, words, callbacks, find } = content;
  if (!find) return nothing;
  const found = find.found?.story === all ? find.found : undefined;
  const some = found !== undefined && found.positions.length > 0;
  return html`<div
    class=${classNames('finder', found && !find.hides && 'finding')}
    part="find"
    role="search"
    aria-label=${words.find}
    lang=${words.lang}
    @keydown=${(event: KeyboardEvent) => keydown(event, find, callbacks)}
  >
    ${find.field ? field(content, find) : nothing}
    ${
      found
        ? html`<div class="ways">
            ${iconButton('icon step', words.previousFound, 'M10 3 5 8 10 13', some, () => callbacks.goFound(-1))}
            <bdi class="tally" dir=${words.dir} aria-hidden="true">${tally(content, found)}</bdi>
            ${iconButton('icon step', words.nextFound, 'M6 3 11 8 6 13', some, () => callbacks.goFound(1))}
          </div>`
        : nothing
    }
    ${find.field && find.panel ? choicesPanel(content, find) : nothing}
    ${found || find.unread ? choiceChips(content, find) : nothing}
    <span class="hidden" role="status">${heard(content, found)}</span>
  </div>`;
};
