import { offsetsOf, onClock, placeOf, precisions } from '../../time/index.js';
import type { Interval } from '../../time/index.js';
import { assignIds, madeId } from '../assign-ids.js';
import { checkEvent } from '../check-event.js';
import type { EventDraft } from '../check-event.js';
import type { CheckOptions } from '../check-story.js';
import type { Check } from '../check.js';
import { certaintyOf } from '../columns.js';
import { most } from '../loose-list.js';
import { ProblemLog } from '../problem-log.js';
import { dateKinds } from '../story.js';
import { DraftColumns } from './draft-columns.js';
import type { GatheredEvents } from './gathered-events.js';

/** Takes a story's events one by one, checks each as checkStory does, and keeps only what columns and index need. */
export class Gathering {
  readonly #log = new ProblemLog();
  readonly #check: Check;
  readonly #clock: string;
  readonly #drafts = new DraftColumns();
  readonly #ids: (string | undefined)[] = [];
  readonly #positions: number[] = [];
  readonly #undated: number[] = [];
  readonly #groups = new Map<string, number>();
  readonly #groupEntries: number[] = [];
  readonly #offsets: { entries: number[]; names: string[] } = { entries: [], names: [] };
  #firstOffset: number | undefined;
  #count = 0;

  /** `options.timeZone` is the zone whose clock the story's times are on, where that is known already: it saves a second look at them. */
  constructor({ base, timeZone }: CheckOptions = {}) {
    this.#check = { log: this.#log, base };
    this.#clock = timeZone ?? 'written';
  }

  /** How many entries were taken. */
  get count(): number {
    return this.#count;
  }

  /** The next entry of the list. */
  take(value: unknown): void {
    const index = this.#count;
    this.#count += 1;
    if (index >= most.events) return;
    const draft = checkEvent({ value, path: `events[${index}]`, index }, this.#check);
    if (draft) this.#add(draft, index);
  }

  /** All that was taken so far, sorted and indexed; may be asked for again and again while more is taken. */
  gathered(): GatheredEvents {
    const log = new ProblemLog();
    return {
      count: this.#count,
      ...this.#drafts.sorted(),
      undated: Uint32Array.from(this.#undated),
      groups: { entries: [...this.#groupEntries], names: [...this.#groups.keys()] },
      renamed: this.#renamed(log),
      clock: this.#clock,
      offsets: { entries: [...this.#offsets.entries], names: [...this.#offsets.names] },
      found: this.#log.found(),
      foundOfIds: log.found(),
    };
  }

  #add({ id, position, event }: EventDraft, entry: number): void {
    this.#ids.push(id);
    this.#positions.push(position);
    const group = this.#groupIndex(event.group, entry);
    if (!event.interval) {
      this.#undated.push(entry);
      return;
    }
    const hasOffset = this.#noteOffsets(event.interval, entry);
    const interval = hasOffset ? onClock(event.interval, this.#clock) : event.interval;
    this.#drafts.add({
      earliest: interval.earliest,
      latest: interval.latest,
      place: placeOf(interval),
      kind: dateKinds.indexOf(interval.expression.kind),
      precision: precisions.indexOf(interval.precision),
      certainty: certaintyOf(interval),
      group,
      importance: event.importance ?? NaN,
      quotes: Math.min(event.quotes.length, 255),
      media: event.media ? 1 : 0,
      hasOffset,
      entry,
    });
  }

  #groupIndex(group: string | undefined, entry: number): number {
    if (group === undefined) return -1;
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    this.#groupEntries.push(entry);
    this.#groups.set(group, this.#groups.size);
    return this.#groups.size - 1;
  }

  /** Whether a date has offsets. Of all such dates the first is kept, and the first that has another offset. */
  #noteOffsets(interval: Interval, entry: number): boolean {
    const offsets = offsetsOf(interval);
    if (offsets.length === 0) return false;
    const isFirst = this.#firstOffset === undefined;
    this.#firstOffset ??= offsets[0];
    const isOther = offsets.some((offset) => offset !== this.#firstOffset);
    if (isFirst || (isOther && this.#offsets.names.length < 2)) {
      this.#offsets.entries.push(entry);
      this.#offsets.names.push(interval.edtf);
    }
    return true;
  }

  /** The events whose id cannot stay, or cannot be made of their place alone. */
  #renamed(log: ProblemLog): { entries: number[]; names: string[] } {
    const drafts = this.#ids.map((id, i) => {
      const position = this.#positions[i] as number;
      return { id, position, path: `events[${position - 1}]` };
    });
    const entries: number[] = [];
    const names: string[] = [];
    for (const [i, name] of assignIds(drafts, log).entries()) {
      const position = this.#positions[i] as number;
      if (name === (this.#ids[i] ?? madeId(position))) continue;
      entries.push(position - 1);
      names.push(name);
    }
    return { entries, names };
  }
}
