import { bisectLeft, bisectRight } from 'd3-array';
import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { Fit, Frame } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load it.
import { fitOfRows } from '../../geometry/fit-of-rows.js';
import type { Words } from '../../locales/index.js';
import { learnAllWords } from '../../locales/all-words.js';
import { type AsOf, storyAsOf } from '../../source/as-of.js';
import { dateOfStop } from '../../source/date-of-stop.js';
import { type WhatChanged, whatChanged } from '../../source/what-changed.js';
import { countEvents, titleAt, type Problem, type Story } from '../../story/index.js';
import { storyChanges } from '../../story/story-changes.js';
import { type Interval, parseEdtf } from '../../time/index.js';
import { asOfRow, type Came } from '../../view/tools/as-of.js';
import type { Callbacks, News } from '../../view/index.js';
import { newsLine } from '../../view/tools/news-line.js';
import { asOf as asOfStyles } from '../../view/styles/as-of.styles.js';
import { icon as iconStyles } from '../../view/styles/icon.styles.js';
import { ways as waysStyles } from '../../view/styles/ways.styles.js';
import { remember } from '../remember.js';

/** What the page and the reader want to know of the telling of a story. */
export interface Wanted {
  readonly story: Story;
  readonly words: Words;
  /** The attributes. */
  readonly asOf: string | null;
  readonly since: string | null;
  /** The moment that the reader has chosen, Infinity for now; null for none, undefined while that is the author's. */
  readonly chosen: number | null | undefined;
}

/** A story as it is to be told. */
export interface Known {
  readonly story: Story;
  /** Whether the reader has the slider before the eyes. */
  readonly isAsOf: boolean;
  readonly news: News | undefined;
  readonly problems: readonly Problem[];
  /** What stands before the date of a label. */
  readonly sign: Frame['sign'];
  /** The whole story laid out, with what of it was known. */
  fit(laid: Fit): Fit;
  /** The slider, and what is new. */
  controls(callbacks: Callbacks): TemplateResult;
}

/** A date that an attribute gives, or why it gives none. */
interface Given {
  readonly interval?: Interval | undefined;
  readonly problem?: Problem;
}

const readDate = (path: string, written: string | null): Given => {
  const text = String(written ?? '').trim();
  if (text === '') return {};
  const { interval, problem } = parseEdtf(text);
  if (!problem) return { interval };
  const { message } = problem;
  return {
    problem: {
      code: 'bad-date',
      severity: 'warning',
      path,
      value: text.slice(0, 80),
      message: `The attribute ${path} names no date: ${message}`,
      done: 'left-out',
    },
  };
};

/** Tells what was known of a story and what is new in it. Remembers each step by what it was given. */
export class Knowledge {
  readonly styles: readonly CSSResult[] = [iconStyles, waysStyles, asOfStyles];
  readonly #asOf = remember((written: string | null) => readDate('as-of', written));
  readonly #since = remember((written: string | null) => readDate('since', written));
  readonly #fit = remember((fit: Fit, { story, positions }: AsOf, words: Words) =>
    fitOfRows(fit, positions.subarray(0, story.events.length), story, { words }),
  );
  readonly #known = remember(
    (story: Story, words: Words, asOf: Given, since: Given, chosen: number | null | undefined) =>
      this.#tell(story, words, asOf, since, chosen),
  );
  readonly #sign = remember((story: Story, words: Words, since: number) => {
    const changed = whatChanged(story, (_, until) => until > since);
    const after = words.dir === 'rtl' ? words.comma : ' · ';
    const names = { new: words.isNew, updated: words.isUpdated, corrected: words.isCorrected };
    const sign = (row: number): string => {
      const kind = changed.at(row);
      return kind ? names[kind] + after : '';
    };
    return { changed, sign };
  });

  constructor() {
    learnAllWords();
  }

  of({ story, words, asOf, since, chosen }: Wanted): Known {
    return this.#known(story, words, this.#asOf(asOf), this.#since(since), chosen);
  }

  #tell(
    story: Story,
    words: Words,
    { interval: author, problem: badAsOf }: Given,
    { interval: since, problem: badSince }: Given,
    chosen: number | null | undefined,
  ): Known {
    const problems = [badAsOf, badSince].flatMap((problem) => problem ?? []);
    const at = chosen === undefined ? author?.latest : (chosen ?? undefined);
    const past = at !== undefined && at < Infinity ? storyAsOf(story, at) : undefined;
    const recent = since && !past ? this.#sign(story, words, since.latest) : undefined;
    const { stops } = storyChanges(story);
    const stop = past ? Math.max(0, bisectRight(stops, at!) - 1) : stops.length;
    const came = past && whatChanged(story, (from) => from === stops[stop]);
    const changed = came ?? recent?.changed;
    return {
      story: past?.story ?? story,
      isAsOf: at !== undefined,
      problems,
      sign: recent?.sign,
      news: changed && {
        isSaid: recent !== undefined,
        positions: past ? among(past.positions, changed.positions) : changed.positions,
        at: (position) => changed.at(past ? (past.positions[position] ?? -1) : position),
      },
      fit: (laid) => (past ? this.#fit(laid, past, words) : laid),
      controls: (callbacks) => {
        const { length } = changed?.positions ?? [];
        const dateOf = (): Interval | undefined =>
          chosen === undefined ? author : dateOfStop(story, stops[stop] ?? NaN);
        return html`${
          at === undefined
            ? nothing
            : asOfRow({
                words,
                callbacks,
                stops,
                stop,
                date: past && dateOf(),
                known: countEvents(past?.story ?? story),
                all: countEvents(story),
                came: changed && past ? cameOf(story, changed) : [],
              })
        }${since && recent ? newsLine({ words, callbacks, count: length ?? 0, since }) : nothing}`;
      },
    };
  }
}

/** The places of some positions among those that are left; all of them are. */
const among = (left: Uint32Array, positions: Uint32Array): Uint32Array =>
  positions.map((position) => bisectLeft(left, position));

/** So many of the events that are new are named. */
const mostNamed = 3;

/** What is new, by its titles as far as those are few. */
const cameOf = (story: Story, { positions, at }: WhatChanged): readonly Came[] =>
  Array.from(positions.subarray(0, mostNamed + 1)).flatMap((position) => {
    const kind = at(position);
    const title = titleAt(story, position);
    return kind ? { kind, title } : [];
  });
