import type { LitElement, ReactiveController } from 'lit';
import { type CheckedStory, checkStory } from '../../story/index.js';
import { GrowingStory } from '../../story/many/index.js';
import { describeProblems } from './describe-problems.js';
import { optionsOf } from './given-controller.js';
import { holdHeight } from './hold-height.js';

/** The story that events are added to. */
export interface Base {
  readonly checked: CheckedStory;
  /** The same as long as one story is more of the other, or the same read again. */
  readonly origin: unknown;
  /** What the page has given for a story, or where it lies. */
  readonly source: unknown;
  /** Whether more of it is on its way. */
  readonly isComing: boolean;
  readonly timeZone: string | null;
  /** What relative addresses in the events resolve against. */
  readonly base: string | undefined;
}

/** The most events that are taken at once: a few milliseconds. */
const most = 4096;

/** So many times as long as it took to draw the last events, the page has for itself before the next are drawn. */
const pause = 3;

/**
 * Adds events to whatever story is shown, in batches: what comes while one is drawn waits for the next. Events that come before
 * their story wait for it; those of a story that is replaced go with it.
 */
export class AppendController implements ReactiveController {
  readonly holdHeight = holdHeight;
  readonly #host: LitElement;
  #base: Base | undefined;
  #growing: GrowingStory | undefined;
  #grown: CheckedStory | undefined;
  /** What was added to the story, and what is still to be. */
  #added: unknown[] = [];
  #waiting: unknown[] = [];
  /** The source of the story that they are to be added to. */
  #source: unknown;
  #isAtWork = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#work();
  }

  /** Adds loose events to the story of a source, at the end of the list of what was added before. */
  append(events: readonly unknown[], source: unknown): void {
    this.#turnTo(source);
    for (const event of events) this.#waiting.push(event);
    this.#host.requestUpdate();
  }

  /** The story with what was added to it. */
  follow(base: Base): CheckedStory {
    const before = this.#base;
    this.#base = base;
    this.#turnTo(base.source);
    if (before?.checked !== base.checked) {
      // The same story that is read again, as on another clock, has them still.
      if (before?.origin === base.origin) this.#waiting = this.#added.concat(this.#waiting);
      this.#added = [];
      this.#growing = this.#grown = undefined;
    }
    if (this.#isReady) queueMicrotask(() => void this.#work());
    return this.#grown ?? base.checked;
  }

  /** What waits for the story of another source has come too late. */
  #turnTo(source: unknown): void {
    if (source !== this.#source) this.#waiting = [];
    this.#source = source;
  }

  get #isReady(): boolean {
    const { checked, isComing } = this.#base ?? {};
    const isThere = checked?.story !== undefined || checked?.problems.length === 0;
    return this.#host.isConnected && this.#waiting.length > 0 && isThere && !isComing;
  }

  /** Adds all that waits, a batch after the other. */
  async #work(): Promise<void> {
    if (this.#isAtWork || !this.#isReady) return;
    this.#isAtWork = true;
    try {
      while (this.#isReady && this.#base) await this.#addBatch(this.#base);
    } finally {
      this.#isAtWork = false;
    }
  }

  /** Adds a batch, has it drawn, and leaves the page to itself for a while. */
  async #addBatch(base: Base): Promise<void> {
    const begun = performance.now();
    const { checked } = base;
    const options = optionsOf(base);
    this.#growing ??= new GrowingStory(checked.story ? checked : checkStory([], options), options);
    this.#add(this.#growing);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const rest = pause * (performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }

  #add(growing: GrowingStory): void {
    const known = (this.#grown ?? this.#base?.checked)?.problems.length;
    const events = this.#waiting.splice(0, most);
    for (const event of events) this.#added.push(event);
    this.#grown = growing.append(events);
    const found = this.#grown.problems.slice(known);
    if (found.length > 0) console.warn('<story-timeline> %s', describeProblems(found), this.#host, found);
  }
}
