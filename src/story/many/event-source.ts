import { madeId } from '../assign-ids.js';
import { checkEvent } from '../check-event.js';
import { eventOnClock } from '../check-story.js';
import { longest, looseText } from '../loose-text.js';
import { ProblemLog } from '../problem-log.js';
import type { StoryEvent } from '../story.js';
import type { Entries } from './entries.js';
import type { GatheredEvents } from './gathered-events.js';
import { findInChain } from './id-chains.js';

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
const silent = { log: new ProblemLog() };

/** Reads and checks an entry anew when its event is asked for, and keeps the last few. */
export class GatheredSource implements EventSource {
  readonly #entries: Entries;
  readonly #gathered: Pick<GatheredEvents, 'heads' | 'links'>;
  readonly #clock: string;
  readonly #base: string | undefined;
  readonly #names: ReadonlyMap<number, string>;
  readonly #renamed: ReadonlyMap<string, number>;
  readonly #kept = new Map<number, StoryEvent>();

  constructor(entries: Entries, gathered: GatheredEvents, clock: string, base: string | undefined) {
    this.#entries = entries;
    this.#gathered = gathered;
    this.#clock = clock;
    this.#base = base;
    const { entries: places, names } = gathered.renamed;
    this.#names = new Map(places.map((entry, i) => [entry, names[i] as string]));
    this.#renamed = new Map(names.map((name, i) => [name, places[i] as number]));
  }

  event(entry: number): StoryEvent | undefined {
    const kept = this.#kept.get(entry);
    if (kept) return kept;
    const value = this.#entries.at(entry);
    const check = { log: new ProblemLog(), base: this.#base };
    const draft = checkEvent({ value, path: '', index: entry }, check);
    if (!draft) return undefined;
    const id = this.#names.get(entry) ?? draft.id ?? madeId(draft.position);
    const event = eventOnClock(id, draft.event, this.#clock);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(entry, event);
    return event;
  }

  title(entry: number): string | undefined {
    return this.#text(entry, 'title');
  }

  find(id: string): number {
    const renamed = this.#renamed.get(id);
    if (renamed !== undefined) return renamed;
    const entry = findInChain(this.#gathered, id, (place) => this.#id(place) === id);
    if (entry >= 0) return entry;
    const place = entryOfMadeId(id);
    return place >= 0 && this.#id(place) === id ? place : -1;
  }

  #id(entry: number): string {
    return this.#names.get(entry) ?? this.#text(entry, 'id') ?? madeId(entry + 1);
  }

  /** Text under a key of an entry, without a look at all else. */
  #text(entry: number, key: 'id' | 'title'): string | undefined {
    const value = this.#entries.at(entry);
    try {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      return looseText((value as Readonly<Record<string, unknown>>)[key], '', silent, longest.line);
    } catch {
      return undefined; // a getter or a Proxy that throws
    }
  }
}
