import type { Clock } from '../../time/index.js';
import { madeId } from '../assign-ids.js';
import { checkEvent } from '../check-event.js';
import { eventOnClock } from '../check-story-by.js';
import { fullCheck } from '../full-check.js';
import { longest, looseText } from '../loose-text.js';
import { ProblemLog } from '../problem-log.js';
import type { StoryEvent } from '../story.js';
import type { Entries } from './entries.js';
import { findInChain } from './id-chains.js';
import type { IdChains } from './id-chains.js';

/** Gives the events of a story by their place in its list. */
export interface EventSource {
  /** Undefined where there is none, or while it is still on its way. */
  event(entry: number): StoryEvent | undefined;
  /** Its title alone, which costs less. */
  title(entry: number): string | undefined;
  /** The place in the list of the event with an id, -1 where there is none. */
  find(id: string): number;
}

/** How many events are kept that were asked for last: more than a page shows. */
const mostKept = 512;
const made = /^event-([1-9]\d*)$/;

/** The place in the list of the event whose id was made of it, -1 where an id is not so made. */
export const entryOfMadeId = (id: string): number => Number(made.exec(id)?.[1] ?? 0) - 1;

/** What is wrong with events was told when they were gathered. */
const silent = fullCheck(new ProblemLog());
const cleanLine = (value: unknown): string | undefined => looseText(value, '', silent, longest.line);

/** How entries become events; whoever adds to them keeps it up to date. */
export interface EntryReading {
  /** Entries by the ids that are written. */
  readonly chains: IdChains;
  /** Ids of events that have neither their own nor the one that is made of their place, and the entries of those. */
  readonly names: ReadonlyMap<number, string>;
  readonly named: ReadonlyMap<string, number>;
  readonly clock: Clock;
  /** Address that relative links are resolved against. */
  readonly base: string | undefined;
  /** Place in the story's list of the first of the entries. */
  readonly first: number;
}

/** Reads and checks an entry anew when its event is asked for, and keeps the last few. */
export class EntrySource implements EventSource {
  readonly #entries: Entries;
  readonly #reading: EntryReading;
  readonly #kept = new Map<number, StoryEvent>();

  constructor(entries: Entries, reading: EntryReading) {
    this.#entries = entries;
    this.#reading = reading;
  }

  event(entry: number): StoryEvent | undefined {
    const kept = this.#kept.get(entry);
    if (kept) return kept;
    const value = this.#entries.at(entry);
    const check = fullCheck(new ProblemLog(), this.#reading.base);
    const draft = checkEvent({ value, path: '', index: entry }, check);
    if (!draft) return undefined;
    const id = this.#reading.names.get(entry) ?? draft.id ?? this.#madeId(entry);
    const event = eventOnClock(id, draft.event, this.#reading.clock);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(entry, event);
    return event;
  }

  title(entry: number): string | undefined {
    const written = this.#entries.textAt?.(entry, 'title');
    return written === undefined ? this.#text(entry, 'title') : cleanLine(written);
  }

  find(id: string): number {
    const renamed = this.#reading.named.get(id);
    if (renamed !== undefined) return renamed;
    const entry = findInChain(this.#reading.chains, id, (place) => this.#id(place) === id);
    if (entry >= 0) return entry;
    const place = entryOfMadeId(id) - this.#reading.first;
    return place >= 0 && place < this.#entries.length && this.#id(place) === id ? place : -1;
  }

  /** The id that is written in an entry. */
  writtenId(entry: number): string | undefined {
    return this.#text(entry, 'id');
  }

  #id(entry: number): string {
    return this.#reading.names.get(entry) ?? this.writtenId(entry) ?? this.#madeId(entry);
  }

  #madeId(entry: number): string {
    return madeId(this.#reading.first + entry + 1);
  }

  /** Text under a key of an entry, without a look at all else. */
  #text(entry: number, key: 'id' | 'title'): string | undefined {
    const value = this.#entries.at(entry);
    try {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      return cleanLine((value as Readonly<Record<string, unknown>>)[key]);
    } catch {
      return undefined; // a getter or a Proxy that throws
    }
  }
}
