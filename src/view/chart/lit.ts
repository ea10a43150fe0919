import { html, nothing, type TemplateResult } from 'lit';
import type { Fit, Overview } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load it.
import { placeFound } from '../../geometry/place-found.js';
import type { Words } from '../../locales/index.js';
import { countAmong, datedRows, isFound } from '../../source/search/index.js';
import { classNames } from '../class-names.js';
import type { Context, Voice } from '../context.js';
import { foundAt, type FoundHere, foundIn, foundInParts, foundOf, type Sought } from './hits.js';

/** A story, and what of it the reader looks for or follows. */
export type Followed = Sought & Pick<Context, 'voice'>;

/** The voice that is followed through the story that is shown; undefined where there is none. */
const voiceOf = ({ story, voice }: Followed): Voice | undefined =>
  voice?.story === story ? voice : undefined;

/** Who speaks here: a number for each of two, for the eye; their names for the ear. */
const spoken = ({ sides }: Voice, here: readonly number[], words: Words): TemplateResult =>
  html`${
    sides.length > 1
      ? html`<span class="signs" aria-hidden="true"
          >${here.map((side) => html`<span class=${classNames('sign', side > 0 && 'second')}><bdi dir=${words.dir}>${words.number(side + 1)}</bdi></span>`)}</span
        >`
      : nothing
  }${here.map(
    (side) =>
      html`<span class="hidden" lang=${words.lang}>, ${words.quotation(sides[side]?.speaker.name)}</span>`,
  )}`;

/** The sides of a voice of which something holds. */
const sidesWhere = (voice: Voice, holds: (found: Voice['found']) => boolean): readonly number[] =>
  voice.sides.flatMap(({ found }, side) => (holds(found) ? [side] : []));

/**
 * How what is said somewhere shows beside what was found: it is lit like that, but where the reader looks for something, only
 * that is.
 */
const lit = (
  followed: Followed,
  found: FoundHere | undefined,
  said: readonly number[],
  count: number,
  isHere: boolean,
): FoundHere | undefined => {
  const voice = voiceOf(followed);
  if (!voice || said.length === 0) return found;
  const isSought = foundOf(followed) !== undefined;
  return {
    name: classNames('said', !isSought && 'found', found?.name, isHere && 'at'),
    said: html`${found?.said ?? nothing}${spoken(voice, said, followed.words)}`,
    count: isSought ? (found?.count ?? 0) : count,
  };
};

/** How an event, by its position in the reading order, shows that it was found, or who is quoted there. */
export const litAt = (followed: Followed, position: number): FoundHere | undefined => {
  const voice = voiceOf(followed);
  const said = voice ? sidesWhere(voice, (found) => isFound(found, position)) : [];
  const isHere = voice?.at !== undefined && voice.sayings[voice.at]?.position === position;
  return lit(followed, foundAt(followed, position), said, 1, isHere);
};

/** The same of a cluster, by the rows of its events. */
export const litIn = (followed: Followed, members: Uint32Array): FoundHere | undefined => {
  const voice = voiceOf(followed);
  const said = voice ? sidesWhere(voice, (found) => countAmong(found, members) > 0) : [];
  const count = said.length > 0 && voice ? countAmong(voice.found, members) : 0;
  return lit(followed, foundIn(followed, members), said, count, false);
};

/** The same of each part of the overview: how high it stands there. */
export const litInParts = (
  followed: Followed & { readonly fit: Fit | undefined },
  overview: Overview,
): readonly number[] | undefined => {
  const voice = voiceOf(followed);
  const { fit, story } = followed;
  if (foundOf(followed) || !voice || !fit) return foundInParts(followed, overview);
  const known = placed.get(overview);
  if (known?.voice === voice) return known.parts;
  const parts = placeFound(fit.scale, story.events, datedRows(voice.found), overview.counts);
  placed.set(overview, { voice, parts });
  return parts;
};

/** What was placed last in each overview: asked for by every frame. */
const placed = new WeakMap<Overview, { readonly voice: Voice; readonly parts: readonly number[] }>();
