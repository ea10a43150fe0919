import { type CSSResult, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/index.js';
import type { ReadStory } from '../read/index.js';
import type { Arriving } from '../source/large/arriving-story.js';
import { loadLarge } from '../source/large/load-large.js';
import type { LargeAnswer } from '../source/load-story.js';
import { countEvents, type Story } from '../story/index.js';
import { arrivalBar, restOffer } from '../view/arrival.js';
import { arrival as arrivalStyles } from '../view/styles/arrival.styles.js';

/** What is there at once needs no bar: milliseconds. */
const SOON = 333;

/** A bar that is drawn more often is not read better: milliseconds. */
const BETWEEN = 100;

export interface ArrivalRequests {
  /** The story that is seen. */
  shown(): Story | undefined;
  /** There is a picture of what has come so far. */
  show(read: ReadStory): void;
  /** The reader wants the rest of what was stopped. */
  readOn(): void;
}

/** A large story on its way: what has come is shown, with a bar, and the reader can let it be enough, or want the rest. */
export class Arrival {
  readonly styles: readonly CSSResult[] = [arrivalStyles];
  readonly #host: LitElement;
  readonly #requests: ArrivalRequests;
  readonly #enough = new AbortController();
  #arriving: Arriving = { count: 0, bytes: 0, total: undefined };
  #state: 'soon' | 'arriving' | 'stopped' | 'done' = 'soon';
  /** Whether the reader has seen that it takes its time, and may want to hear that it is done. */
  #wasSeen = false;
  #drawn = 0;

  constructor(host: LitElement, requests: ArrivalRequests) {
    this.#host = host;
    this.#requests = requests;
  }

  /** Reads the answer; undefined where it is not of a kind that can be shown before it is all there. */
  async read(answer: LargeAnswer): Promise<ReadStory | undefined> {
    const timer = setTimeout(() => this.#become('arriving'), SOON);
    try {
      const read = await loadLarge(answer, {
        enough: this.#enough.signal,
        arriving: (arriving) => this.#follow(arriving),
      });
      this.#become(read?.hasRest ? 'stopped' : 'done');
      return read;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The bar while there is more to come; the offer to read the rest where that was stopped. */
  bar(words: Words): TemplateResult | typeof nothing {
    const { count, bytes, total } = this.#arriving;
    if (this.#state === 'arriving') {
      const share = total === undefined || bytes > total ? undefined : bytes / total;
      return arrivalBar({ count, share }, words, () => this.#enough.abort());
    }
    return this.#state === 'stopped' ? restOffer(count, words, () => this.#requests.readOn()) : nothing;
  }

  /** What is said aloud, once, when no more is to come. */
  said(words: Words): TemplateResult | typeof nothing {
    const { count } = this.#arriving;
    if (!this.#wasSeen || this.#state === 'arriving') return nothing;
    const text = this.#state === 'stopped' ? words.incomplete(count) : words.arrived(count);
    return html`<p class="hidden">${text}</p>`;
  }

  #become(state: 'arriving' | 'stopped' | 'done'): void {
    this.#wasSeen ||= state === 'arriving' || state === 'stopped';
    this.#state = state;
    this.#host.requestUpdate();
  }

  #follow(arriving: Arriving): void {
    this.#arriving = arriving;
    const now = performance.now();
    if (arriving.read && this.#isMore(arriving.read)) {
      this.#requests.show(arriving.read);
    } else if (this.#state === 'arriving' && now >= this.#drawn + BETWEEN) {
      this.#drawn = now;
      this.#host.requestUpdate();
    }
  }

  /** Whether a picture shows more than what is seen. */
  #isMore({ story }: ReadStory): boolean {
    const shown = this.#requests.shown();
    return story !== undefined && (!shown || countEvents(story) > countEvents(shown));
  }
}
