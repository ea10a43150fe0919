import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import type { Interval } from '../../time/index.js';
import type { Callbacks, NewsKind } from '../context.js';
import { iconButton } from '../icon.js';
import { newsWord } from '../event/news-word.js';

/** What came about of an event. */
export interface Came {
  readonly kind: NewsKind;
  readonly title: string | undefined;
}

/** What the slider over the story's own telling is drawn with. */
export interface AsOfRow {
  readonly words: Words;
  readonly callbacks: Callbacks;
  /** The moments at which something became known; where the reader is among them, after the last for now. */
  readonly stops: Float64Array;
  readonly stop: number;
  /** Undefined for now. */
  readonly date: Interval | undefined;
  /** How many events were known, of how many. */
  readonly known: number;
  readonly all: number;
  /** What came with this stop: one more than are named where there is more. */
  readonly came: readonly Came[];
}

/** So many of the events that came are named. */
const mostNamed = 3;

const cameText = ({ came, words }: AsOfRow): TemplateResult[] =>
  came.slice(0, mostNamed).map(
    ({ kind, title }) =>
      html`<li>
        <b lang=${words.lang}>${newsWord(kind, words)}</b><span class="hidden">: </span>
        <bdi>${title ?? words.untitled}</bdi>
      </li>`,
  );

/** Slider, the steps on both sides of it, and what was known then. Escape takes them away. */
export const asOfRow = (row: AsOfRow): TemplateResult => {
  const { words, callbacks, stops, stop, date, known, all, came } = row;
  const isNow = stop >= stops.length;
  const said = isNow ? words.now : date ? words.date(date) : '';
  const go = (to: number): void => callbacks.goAsOf(stops[to] ?? Infinity);
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    callbacks.toggleAsOf();
  };
  return html`<div class="as-of" role="group" aria-label=${words.asOf} @keydown=${keydown}>
    <div class="moments" lang=${words.lang}>
      <div class="ways">
        ${iconButton('icon step', words.previousChange, 'M10 3 5 8 10 13', stop > 0, () => go(stop - 1))}
        <input
          type="range"
          min="0"
          max=${stops.length}
          step="1"
          .value=${String(stop)}
          aria-label=${words.asOf}
          aria-valuetext=${said}
          @input=${({ target }: Event) => go(Number((target as HTMLInputElement).value))}
        />
        ${iconButton('icon step', words.nextChange, 'M6 3 11 8 6 13', !isNow, () => go(stop + 1))}
      </div>
      <p class="moment">
        <bdi class="printed" dir=${words.dir}>${words.asOf}</bdi>
        <bdi class="said" dir=${words.dir}>${said}</bdi>
        <bdi class="tally" dir=${words.dir}>${words.known(known, all)}</bdi>
      </p>
      <button
        type="button"
        class="tool"
        aria-disabled=${isNow ? 'true' : 'false'}
        @click=${() => !isNow && go(stops.length)}
      >
        ${words.now}
      </button>
    </div>
    <ul class="came" role="list">
      ${cameText(row)}${came.length > mostNamed ? html`<li aria-hidden="true">${words.ellipsis}</li>` : nothing}
    </ul>
    <div class="hidden" role="status" lang=${words.lang}>
      ${said}, ${words.known(known, all)}
      <ul>
        ${cameText(row)}
      </ul>
    </div>
  </div>`;
};
