import { type CSSResult, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/index.js';
import { learnAllWords } from '../../locales/all-words.js';
import type { ReadStory } from '../../read/index.js';
import type { Arriving } from '../../source/large/arriving-story.js';
import { loadLarge } from '../../source/large/load-large.js';
import type { LargeAnswer } from '../../source/load-story.js';
import { type CheckedStory, type CheckOptions, countEvents, type Story } from '../../story/index.js';
import { openInSlices } from '../../story/many/index.js';
import { arrivalBar } from '../../view/arrival.js';
import { holdHeight } from './hold-height.js';
import { arrival as arrivalStyles } from '../../view/styles/arrival.styles.js';

/** What is there at once needs no bar: milliseconds. */
const SOON = 333;

/** A bar that is drawn more often is not read better: milliseconds. */
const BETWEEN = 100;

/** What is asked for while an answer comes. */
export interface ArrivalRequests {
  /** The story that is seen. */
  shown(): Story | undefined;
  /** There is a picture of what has come so far. */
  show(read: ReadStory): void;
  /** The reader wants the rest of what was stopped. */
  readOn(): void;
}

/**
 * A large story on its way, out of an answer or of memory, with a bar that says how much has come. Of an answer what has come
 * is shown, and the reader can let it be enough, or want the rest.
 */
export class Arrival {
  readonly styles: readonly CSSResult[] = [arrivalStyles];
  readonly holdHeight = holdHeight;
  readonly #host: LitElement;
  readonly #enough = new AbortController();
  #requests: ArrivalRequests | undefined;
  #count = 0;
  /** Share of all that has come; undefined where that is not known. */
  #share: number | undefined;
  #state: 'soon' | 'arriving' | 'stopped' | 'done' = 'soon';
  /** Whether the reader has seen that it takes its time, and may want to hear that it is done. */
  #wasSeen = false;
  #drawn = 0;

  constructor(host: LitElement) {
    this.#host = host;
    learnAllWords();
  }

  /** Reads an answer; undefined where it is not of a kind that can be shown before it is all there. */
  async read(answer: LargeAnswer, requests: ArrivalRequests): Promise<ReadStory | undefined> {
    this.#requests = requests;
    const timer = this.#begin();
    try {
      const read = await loadLarge(answer, {
        enough: this.#enough.signal,
        arriving: (arriving) => this.#follow(arriving, requests),
      });
      this.#become(read?.hasRest ? 'stopped' : 'done');
      const shown = requests.shown();
      // What was read on for, and broke off earlier than before, shows no less than was there.
      return read?.hasRest && shown && !isLarger(read.story, shown) ? { ...read, story: shown } : read;
    } catch (error) {
      this.#become('soon'); // nothing of it is there to be told of
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The story of a list or of columns in memory: at once where that takes no time. Rejects once `signal` is aborted. */
  open(loose: unknown, options: CheckOptions, signal: AbortSignal): CheckedStory | Promise<CheckedStory> {
    const all = lengthOf(loose);
    const opened = openInSlices(loose, options, signal, (count) => this.#tell(count, count / all));
    if (!(opened instanceof Promise)) return opened;
    const timer = this.#begin();
    return opened.finally(() => {
      clearTimeout(timer);
      this.#become('done');
    });
  }

  /** The bar while there is more to come; the offer to read the rest where that was stopped. */
  bar(words: Words): TemplateResult | typeof nothing {
    const requests = this.#requests;
    const isComing = this.#state === 'arriving';
    if (!isComing && (this.#state !== 'stopped' || !requests)) return nothing;
    const press = isComing ? () => this.#enough.abort() : () => requests?.readOn();
    const action = requests && { name: isComing ? words.stop : words.readRest, press };
    return arrivalBar({ count: this.#count, share: this.#share, isComing }, words, action);
  }

  /** What is said aloud, once, when no more is to come; undefined while there is no saying whether it takes its time. */
  said(words: Words): TemplateResult | typeof nothing | undefined {
    if (this.#state === 'soon') return undefined;
    if (!this.#wasSeen || this.#state === 'arriving') return nothing;
    const text = this.#state === 'stopped' ? words.incomplete(this.#count) : words.arrived(this.#count);
    return html`<p class="hidden">${text}</p>`;
  }

  #become(state: 'soon' | 'arriving' | 'stopped' | 'done'): void {
    this.#wasSeen ||= state === 'arriving' || state === 'stopped';
    this.#state = state;
    this.#host.requestUpdate();
  }

  #begin(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#become('arriving'), SOON);
  }

  #follow({ count, bytes, total, read }: Arriving, requests: ArrivalRequests): void {
    const isMore = read !== undefined && isLarger(read.story, requests.shown());
    if (isMore) requests.show(read);
    this.#tell(count, total === undefined || bytes > total ? undefined : bytes / total);
  }

  #tell(count: number, share: number | undefined): void {
    this.#count = count;
    this.#share = share;
    const now = performance.now();
    if (this.#state !== 'arriving' || now < this.#drawn + BETWEEN) return;
    this.#drawn = now;
    this.#host.requestUpdate();
  }
}

/** Whether a picture shows more than what is seen. */
const isLarger = (story: Story | undefined, shown: Story | undefined): boolean =>
  story !== undefined && (!shown || countEvents(story) > countEvents(shown));

/** How many events are given, in a list or in columns. */
function lengthOf(loose: unknown): number {
  const { events = loose } = loose as { readonly events?: unknown };
  return Number((events as { readonly length?: unknown }).length);
}
