import { isOwnShape } from '../../read/is-own-shape.js';
import { firstTimeZone } from '../../story/civil-clock.js';
import type { CheckOptions, Problem } from '../../story/index.js';
import { type GatheredEvents, Gathering } from '../../story/many/index.js';
import { ProblemLog } from '../../story/problem-log.js';
import type { LineRuns } from './line-runs.js';
import { LineSplitter } from './line-splitter.js';
import { ListSplitter } from './list-splitter.js';
import { EntryPacker, type PackedPiece } from './packed-entries.js';

/** What is read: a story in JSON with a list of events, or JSON Lines. */
export type LargeFormat = 'list' | 'lines';

/** How it is read. It can be posted to another thread, as all that follows. */
export interface LargeTask {
  readonly format: LargeFormat;
  readonly options: CheckOptions;
}

/** What was read, of the beginning of a story or of all of it. */
export interface ReadSoFar {
  /** All of the loose story but its events. */
  readonly common: object;
  readonly gathered: GatheredEvents;
  readonly problems: readonly Problem[];
  /** The line of each entry, where that is its place. */
  readonly lines?: LineRuns;
}

/** What it comes to. */
export type ReadAll =
  | ({ readonly kind: 'story' } & ReadSoFar)
  /** Another tool's: all of its entries are to be read again. `common` is undefined where they are a list at the top. */
  | { readonly kind: 'foreign'; readonly common: object | undefined; readonly problems: readonly Problem[] }
  /** Without a list of events that could be split. */
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'nothing'; readonly problems: readonly Problem[] };

/** Milliseconds from one picture of a story that is on its way to the next, at least. */
const BETWEEN_PICTURES = 250;

/** Reads a large story from its bytes, entry by entry: checks each, and keeps columns and packed entries. */
export class LargeReading {
  readonly #splitter: ListSplitter | LineSplitter;
  readonly #options: CheckOptions;
  readonly #packer = new EntryPacker();
  #gathering: Gathering | undefined;
  #count = 0;
  /** The first entry that is an object, and whether that is an event of ours. */
  #first: unknown;
  #isForeign = false;
  /** How many entries the last picture has. When the next is due: with so many, at that time. */
  #lastCount = 0;
  #nextCount = 1;
  #nextTime = 0;

  constructor({ format, options }: LargeTask) {
    this.#splitter = format === 'list' ? new ListSplitter() : new LineSplitter();
    this.#options = options;
  }

  /** How many entries were taken. */
  get count(): number {
    return this.#count;
  }

  /** Whether there is enough more than in the last picture for another: twice as much each time. */
  get isDue(): boolean {
    return !this.#isForeign && this.#count >= this.#nextCount && performance.now() >= this.#nextTime;
  }

  /** Whether there is anything more than in the last picture. */
  get isMore(): boolean {
    return !this.#isForeign && this.#count > this.#lastCount;
  }

  push(bytes: Uint8Array): void {
    this.#splitter.push(bytes);
  }

  /** Takes what is there, until that is all or `isOver`; whether it was all. */
  take(isOver: () => boolean = never): boolean {
    for (let taken = 1; ; taken += 1) {
      const entry = this.#splitter.next();
      if (!entry) return true;
      this.#take(entry.value);
      this.#packer.add(entry.bytes);
      if (taken % 8 === 0 && isOver()) return false;
    }
  }

  /** No more bytes come; what is left is still to be taken. */
  end(cut: boolean): void {
    this.#splitter.end(cut);
  }

  /** The entries since it was last asked. */
  piece(): PackedPiece {
    return this.#packer.take();
  }

  /** What was read so far, in steps, between which no more may be taken. */
  *soFar(): Generator<unknown, ReadSoFar> {
    const { events: _, ...common } = (this.#splitter.common() ?? {}) as { readonly events?: unknown };
    const lines = this.#splitter instanceof LineSplitter ? this.#splitter.lines : undefined;
    const gathered = yield* this.#events.gatheredInSteps();
    this.#lastCount = this.#count;
    this.#nextCount = 2 * this.#count;
    this.#nextTime = performance.now() + BETWEEN_PICTURES;
    return { common, gathered, problems: this.#splitter.problems, ...(lines && { lines }) };
  }

  /** What all of it comes to, once all has been taken; in steps. */
  *all(): Generator<unknown, ReadAll> {
    const bytes = this.#splitter.whole();
    if (bytes) return { kind: 'whole', bytes };
    const { problems } = this.#splitter;
    if (this.#count === 0 && problems.length > 0) return { kind: 'nothing', problems: refusal(problems) };
    const isForeign = this.#isForeign || !this.#isOwn();
    if (isForeign) return { kind: 'foreign', common: this.#splitter.common(), problems };
    return { kind: 'story', ...(yield* this.soFar()) };
  }

  #take(value: unknown): void {
    this.#count += 1;
    if (this.#first === undefined && typeof value === 'object' && value !== null) {
      this.#first = value;
      this.#isForeign = !this.#isOwn();
    }
    if (!this.#isForeign) this.#events.take(value);
  }

  /** Whether the story is one of ours, as far as it is there. */
  #isOwn(): boolean {
    if (this.#splitter instanceof LineSplitter) return true;
    const events = this.#first === undefined ? [] : [this.#first];
    const common = this.#splitter.common();
    return isOwnShape(common ? { ...common, events } : events);
  }

  /** Once an event is there, so that what stands before it is known: the story's time zone most of all. */
  get #events(): Gathering {
    return (this.#gathering ??= new Gathering({ ...this.#options, ...this.#timeZone() }));
  }

  #timeZone(): { readonly timeZone?: string } {
    const { timeZone } = (this.#splitter.common() ?? {}) as { readonly timeZone?: unknown };
    const written = typeof timeZone === 'string' ? timeZone.trim() : undefined;
    const zone = firstTimeZone([this.#options.timeZone, written], new ProblemLog());
    return zone === undefined ? {} : { timeZone: zone };
  }
}

const never = (): boolean => false;

/** Where nothing could be read there is no story, and one thing to say of it. */
const refusal = ([first]: readonly Problem[]): readonly Problem[] =>
  first ? [{ ...first, severity: 'error', done: 'refused' }] : [];
