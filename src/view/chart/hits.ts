import { html, nothing, type TemplateResult } from 'lit';
import type { Fit, Overview } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load it.
import { placeFound } from '../../geometry/place-found.js';
import type { Words } from '../../locales/index.js';
import { countAmong, datedRows, type Found, isFound } from '../../source/search/index.js';
import type { Context } from '../context.js';

/** A story, and what the reader looks for in it. */
export type Sought = Pick<Context, 'story' | 'all' | 'words' | 'find'>;

/** How an event or a cluster shows what was found: its class, and what is said of it after its name. */
export interface FoundHere {
  readonly name: string;
  readonly said: TemplateResult;
  readonly count: number;
}

/** What has been found of the story that is shown; undefined while nothing is looked for. */
export const foundOf = ({ story, find }: Pick<Sought, 'story' | 'find'>): Found | undefined =>
  find?.found?.story === story ? find.found : undefined;

const here = (name: string, words: Words, said: string, count = 1): FoundHere => ({
  name,
  said: html`<span class="hidden" lang=${words.lang}>, ${said}</span>`,
  count,
});

/** How an event, by its position in the reading order, shows that it was found; undefined where it was not. */
export const foundAt = (sought: Sought, position: number): FoundHere | undefined => {
  const found = foundOf(sought);
  if (!found) return undefined;
  const { find, words } = sought;
  return isFound(found, position)
    ? here(find?.at === position ? 'found at' : 'found', words, words.isFound)
    : undefined;
};

/** How a cluster shows how many of its events were found; undefined where none was. */
export const foundIn = (sought: Sought, members: Uint32Array): FoundHere | undefined => {
  const found = foundOf(sought);
  const count = found ? countAmong(found, members) : 0;
  const { words } = sought;
  return count > 0 ? here('found', words, words.countFound(count), count) : undefined;
};

/** How many events of a group were found, or would be if it were chosen too. */
export const foundInGroup = (sought: Sought, group: number): TemplateResult | typeof nothing => {
  const { words, find, all } = sought;
  if (!find || (!find.found && !find.choices)) return nothing;
  const choice = find.choices?.groups[group];
  const found = find.found?.story === all ? find.found.inGroups[group] : undefined;
  const count = choice?.count ?? found;
  return count === undefined
    ? nothing
    : html`<span class="hidden">, </span
        ><span class="tally" lang=${words.lang}><bdi dir=${words.dir}>${words.number(count)}</bdi></span>`;
};

/** What was found last, of each overview: asked for by every frame. */
const placed = new WeakMap<Overview, { readonly found: Found; readonly parts: readonly number[] }>();

/** How high what was found stands in each part of the overview; undefined where nothing is looked for. */
export const foundInParts = (
  { fit, ...sought }: Sought & { readonly fit: Fit | undefined },
  overview: Overview,
): readonly number[] | undefined => {
  const found = foundOf(sought);
  if (!found || !fit) return undefined;
  const known = placed.get(overview);
  if (known?.found === found) return known.parts;
  const parts = placeFound(fit.scale, found.story.events, datedRows(found), overview.counts);
  placed.set(overview, { found, parts });
  return parts;
};
