import { html, nothing, type TemplateResult } from 'lit';
import { type Fit, holds, type Overview } from '../geometry/index.js';
// Not through the index, so that the first drawing does not load them.
import { countFound } from '../geometry/count-found.js';
import { placeFound } from '../geometry/place-found.js';
import type { Words } from '../locales/index.js';
import { countEvents, type Story } from '../story/index.js';
import { classNames } from './class-names.js';
import type { Callbacks, Context, Find } from './context.js';

/** What the field reads. */
export interface Finder {
  readonly story: Story;
  readonly find: Find | undefined;
  readonly words: Words;
  readonly callbacks: Callbacks;
}

/** How an event or a cluster shows what was found: its class, and what is said of it after its name. */
export interface FoundHere {
  readonly name: string;
  readonly said: TemplateResult;
  readonly count: number;
}

/** Stories of fewer events are seen through at a glance. */
const fewToSearch = 12;

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

const stepButton = (name: string, path: string, enabled: boolean, press: () => void): TemplateResult =>
  html`<button
    type="button"
    class="tool zoom"
    aria-label=${name}
    title=${name}
    aria-disabled=${enabled ? 'false' : 'true'}
    @click=${() => enabled && press()}
  >
    ${icon(path)}
  </button>`;

/** How many were found, or which of them the reader is at. */
const told = ({ find, words }: Finder): string => {
  if (!find?.positions) return '';
  const { length } = find.positions;
  return find.at >= 0 && length > 0 ? words.place(find.at + 1, length) : words.events(length);
};

const field = (finder: Finder, find: Find): TemplateResult => {
  const { story, words, callbacks } = finder;
  const count = find.positions?.length ?? 0;
  const keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') callbacks.goFound(event.shiftKey ? -1 : 1);
    else if (event.key !== 'Escape') return;
    else if (find.text === '') callbacks.toggleFind();
    else callbacks.look('');
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<input
      type="search"
      class="find-field"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${words.findInTitles}
      placeholder=${words.findInTitles}
      .value=${find.text}
      @input=${({ target }: Event) => callbacks.look((target as HTMLInputElement).value)}
      @keydown=${keydown}
    /><span class="find-count" aria-hidden="true">${told(finder)}</span
    ><span class="hidden" role="status"
      >${find.done && find.positions ? words.found(count, countEvents(story)) : ''}</span
    >
    <div class="zooms">
      ${stepButton(words.previousFound, 'M3 10.5 8 5.5 13 10.5', count > 0, () => callbacks.goFound(-1))}
      ${stepButton(words.nextFound, 'M3 5.5 8 10.5 13 5.5', count > 0, () => callbacks.goFound(1))}
    </div>`;
};

/** The button that brings up the field, and the field. */
export const finder = (content: Finder): TemplateResult | typeof nothing => {
  const { story, find, words, callbacks } = content;
  if (countEvents(story) <= fewToSearch && !find) return nothing;
  return html`<div part="find" class=${classNames('find', find && 'open')} role="search">
    <button
      type="button"
      class="tool zoom find-button"
      aria-label=${find ? words.close : words.find}
      title=${find ? words.close : words.find}
      aria-expanded=${find !== undefined}
      @click=${callbacks.toggleFind}
    >
      ${icon(find ? 'M3 3 13 13M13 3 3 13' : 'M7 2.5A4.5 4.5 0 1 1 7 11.5 4.5 4.5 0 0 1 7 2.5M10.2 10.2 14 14')}</button
    >${find ? field(content, find) : nothing}
  </div>`;
};

const here = (name: string, words: Words, said: string, count = 1): FoundHere => ({
  name,
  said: html`<span class="hidden" lang=${words.lang}>, ${said}</span>`,
  count,
});

/** How an event shows that it was found; undefined where it was not. */
export const foundAt = (
  { find, words }: Context,
  position: number | (() => number),
): FoundHere | undefined => {
  if (!find?.positions) return undefined;
  const at = typeof position === 'number' ? position : position();
  if (!holds(find.positions, at)) return undefined;
  return here(find.positions[find.at] === at ? 'found at' : 'found', words, words.isFound);
};

/** How a cluster shows how many of its events were found; undefined where none was. */
export const foundIn = ({ find, words }: Context, members: Uint32Array): FoundHere | undefined => {
  const count = find?.positions ? countFound(find.positions, members) : 0;
  return count > 0 ? here('found', words, words.countFound(count), count) : undefined;
};

/** How many events of a group were found. */
export const foundInGroup = (
  find: Find | undefined,
  group: number,
  words: Words,
): TemplateResult | typeof nothing =>
  find?.positions
    ? html`<span class="find-count" lang=${words.lang}
        ><span aria-hidden="true">${(find.groups[group] ?? 0).toLocaleString(words.lang)}</span
        ><span class="hidden">, ${words.countFound(find.groups[group] ?? 0)}</span></span
      >`
    : nothing;

/** What was found last, of each overview: asked for by every frame. */
const placed = new WeakMap<
  Overview,
  { readonly positions: Uint32Array; readonly parts: readonly number[] }
>();

/** How high what was found stands in each part of the overview; undefined where nothing is looked for. */
export const foundInParts = (
  { story, find, fit }: Finder & { readonly fit: Fit | undefined },
  overview: Overview,
): readonly number[] | undefined => {
  if (!find?.positions || !fit) return undefined;
  const { positions } = find;
  const known = placed.get(overview);
  if (known?.positions === positions) return known.parts;
  const parts = placeFound(fit.scale, story.events, positions, overview.counts);
  placed.set(overview, { positions, parts });
  return parts;
};
