import type { LitElement, ReactiveController } from 'lit';
import { holdsTable } from '../../read/arrow/holds-table.js';
import { inItsPlaces, notLoaded } from '../../read/check-reading.js';
import { failure } from '../../read/failure.js';
import type { Reading } from '../../read/reader.js';
import type { CheckedStory, CheckOptions } from '../../story/index.js';
import { checkSoon } from '../../story/check-soon.js';
import { isLarge } from '../../story/is-large.js';
import type { Arrival } from './arrival.js';

/** A loose story as the page gives it, and what it is checked with. */
export interface Given {
  readonly story: unknown;
  readonly timeZone: string | null;
  readonly base: string | undefined;
}

/**
 * Checks the story that the page gives: at once, soon after where something is amiss in it, or where it is large in slices
 * between which the page lives. `result` is that of the story before until there is one of the next.
 */
export class GivenController implements ReactiveController {
  result: CheckedStory | undefined;
  /** The given story that `result` is of. */
  origin: unknown;
  loading = false;
  /** How a large story comes, or has come. */
  arrival: Arrival | undefined;
  readonly #host: LitElement;
  readonly #dress: () => void;
  #given: Given | undefined;
  #running: AbortController | undefined;

  /** `dress` is asked for when there is more to see than the styles of the first picture know. */
  constructor(host: LitElement, dress: () => void) {
    this.#host = host;
    this.#dress = dress;
    host.addController(this);
  }

  /** Follows what the page gives; undefined where it gives nothing. */
  follow(given: Given | undefined): void {
    const before = this.#given;
    const isSame =
      given?.story === before?.story && given?.timeZone === before?.timeZone && given?.base === before?.base;
    if (isSame) return;
    this.#stop();
    this.#given = given;
    if (!given) this.result = undefined;
    else if (holdsTable(given.story) || isLarge(given.story))
      void this.#open(given, (signal) => this.#read(given, signal));
    else {
      const checked = checkSoon(given.story, optionsOf(given));
      if (checked instanceof Promise) void this.#open(given, () => checked);
      else this.#take(given, checked);
    }
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  /** What was not ready is begun anew when the element is put back. */
  hostDisconnected(): void {
    if (this.loading) this.#given = undefined;
    this.#stop();
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = this.arrival = undefined;
    this.loading = false;
  }

  async #open(given: Given, read: (signal: AbortSignal) => Promise<CheckedStory>): Promise<void> {
    const running = new AbortController();
    const { signal } = running;
    this.#running = running;
    this.loading = true;
    const result = await read(signal).catch(unreadable);
    if (signal.aborted) return;
    this.loading = false;
    this.#take(given, result);
    this.#host.requestUpdate();
  }

  #take({ story }: Given, result: CheckedStory): void {
    this.result = result;
    this.origin = story;
  }

  async #read({ story, ...given }: Given, signal: AbortSignal): Promise<CheckedStory> {
    if (!holdsTable(story)) return this.#check(story, given, signal);
    const reading = await readingOf(story);
    signal.throwIfAborted();
    if (reading.loose === undefined) return reading;
    return inItsPlaces(reading, await this.#check(reading.loose, given, signal));
  }

  async #check(story: unknown, given: Omit<Given, 'story'>, signal: AbortSignal): Promise<CheckedStory> {
    if (!isLarge(story)) return checkSoon(story, optionsOf(given));
    const large = await import('./arrival.js').catch(() => undefined);
    signal.throwIfAborted();
    if (!large) return checkSoon(story, optionsOf(given)); // which takes its time, but is the same
    this.arrival = new large.Arrival(this.#host);
    this.#dress();
    return this.arrival.open(story, optionsOf(given), signal);
  }
}

/** What a table of Apache Arrow tells; what reads it is loaded for the first one. */
const readingOf = (table: unknown): Promise<Reading> =>
  import('../../read/arrow/read-table.js').then((arrow) => arrow.readTable(table), notLoaded);

/** A page can give what throws when it is read. */
const unreadable = (error: unknown): CheckedStory => ({
  problems: [failure('unread', 'The story cannot be read.', { value: String(error) })],
});

/** What a story that the page gives is checked with. */
export const optionsOf = ({ timeZone, base }: Pick<Given, 'timeZone' | 'base'>): CheckOptions => ({
  ...(timeZone && { timeZone }),
  ...(base && { base }),
});
