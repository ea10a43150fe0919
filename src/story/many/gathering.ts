import { offsetsOf, onClock, placeOf, precisions } from '../../time/index.js';
import type { Clock, Interval } from '../../time/index.js';
import { checkEvent } from '../check-event.js';
import type { EventDraft } from '../check-event.js';
import type { CheckOptions } from '../check-story-by.js';
import type { Check } from '../check.js';
import { certaintyOf } from '../columns.js';
import { fullCheck } from '../full-check.js';
import { most } from '../loose-list.js';
import { longest, looseText } from '../loose-text.js';
import { ProblemLog } from '../problem-log.js';
import { certainty, dateKinds } from '../story.js';
import { DraftColumns } from './draft-columns.js';
import type { DraftNumbers } from './draft-columns.js';
import { finished } from './finished.js';
import type { GatheredEvents } from './gathered-events.js';
import { GatheredIds } from './gathered-ids.js';
import { PlainEvent } from './plain-event.js';

const dateKind = dateKinds.indexOf('date');
const spanKind = dateKinds.indexOf('span');

/** What is known of a story before some of its events are taken. */
export interface Part {
  /** Place in the story's list of the first that is taken. */
  readonly first: number;
  /** The clock that its times are on; without one that of the first time with an offset. */
  readonly clock: Clock | undefined;
}

/** Takes a story's events one by one, checks each as checkStory does, and keeps only what columns and index need. */
export class Gathering {
  readonly #log = new ProblemLog();
  readonly #check: Check;
  readonly #part: Part | undefined;
  #clock: Clock;
  readonly #plain: PlainEvent;
  readonly #drafts: DraftColumns;
  /** What an event that is plain comes to, anew for each. */
  readonly #numbers: DraftNumbers = {
    earliest: NaN,
    latest: NaN,
    place: NaN,
    kind: 0,
    precision: 0,
    certainty: 0,
    group: -1,
    importance: NaN,
    reported: NaN,
    quotes: 0,
    media: 0,
    hasOffset: false,
    entry: 0,
  };
  readonly #ids: GatheredIds;
  readonly #undated: number[] = [];
  readonly #groups = new Map<string, number>();
  readonly #groupEntries: number[] = [];
  /** Groups by what stands for them, as it was written. */
  readonly #knownGroups = new Map<string | number, number>();
  readonly #offsets: { entries: number[]; names: string[] } = { entries: [], names: [] };
  #firstOffset: number | undefined;
  #tellsMore = false;
  #count = 0;

  /**
   * `options.timeZone` is the zone whose clock the story's times are on, where that is known already: it saves a second
   * look at them. `part` says of a part of a story what the parts before it have come to, `room` how many entries are
   * likely to come.
   */
  constructor({ base, timeZone }: CheckOptions = {}, part?: Part, room = 1024) {
    this.#drafts = new DraftColumns(Math.max(1, room));
    this.#ids = new GatheredIds(room);
    this.#check = fullCheck(this.#log, base);
    this.#part = part;
    this.#clock = part?.clock ?? timeZone ?? 'written';
    this.#plain = new PlainEvent(base);
  }

  /** How many entries were taken. */
  get count(): number {
    return this.#count;
  }

  /** The next entry of the list. */
  take(value: unknown): void {
    const entry = this.#count;
    const index = entry + (this.#part?.first ?? 0);
    this.#count += 1;
    if (index >= most.events) return;
    if (this.#plain.read(value) && this.#isOnClock()) {
      this.#addPlain(entry);
      return;
    }
    const draft = checkEvent({ value, path: `events[${index}]`, index }, this.#check);
    if (draft) this.#add(draft, entry);
  }

  /** All that was taken so far, sorted and indexed; may be asked for again and again while more is taken. */
  gathered(): GatheredEvents {
    return finished(this.gatheredInSteps());
  }

  /** The same in steps, between which others may have the thread; nothing may be taken until all are done. */
  *gatheredInSteps(): Generator<void, GatheredEvents> {
    const columns = yield* this.#drafts.sorted();
    yield;
    const ids = yield* this.#ids.indexed();
    return {
      count: this.#count,
      ...columns,
      ...(this.#tellsMore && { tellsMore: true }),
      undated: Uint32Array.from(this.#undated),
      groups: { entries: [...this.#groupEntries], names: [...this.#groups.keys()] },
      ...ids,
      clock: this.#clock,
      offsets: { entries: [...this.#offsets.entries], names: [...this.#offsets.names] },
      found: this.#log.found(),
    };
  }

  /** Whether the dates of the plain event are the same on the story's clock as on the one that they were written with. */
  #isOnClock(): boolean {
    const { offset } = this.#plain.date;
    const { offset: told } = this.#plain.reported;
    if (!Number.isNaN(told) && told !== this.#clock) return false;
    if (Number.isNaN(offset)) return true;
    // The first time of each offset is looked at in full, since it may say which clock is the story's.
    return this.#clock === offset || (this.#clock === 'written' && offset === this.#firstOffset);
  }

  #addPlain(entry: number): void {
    const { date, reported, id, group, importance, quotes, media } = this.#plain;
    this.#ids.add(textOf(id), entry);
    const numbers = this.#numbers;
    numbers.earliest = date.earliest;
    numbers.latest = date.latest;
    numbers.place = date.place;
    numbers.kind = date.isSpan ? spanKind : dateKind;
    numbers.precision = date.precision;
    numbers.certainty =
      (date.approximate ? certainty.approximate : 0) | (date.uncertain ? certainty.uncertain : 0);
    numbers.group = group === undefined ? -1 : this.#knownGroup(group, entry);
    numbers.importance = importance;
    numbers.reported = reported.earliest;
    numbers.quotes = quotes;
    numbers.media = media;
    numbers.hasOffset = date.offset === date.offset; // not NaN
    numbers.entry = entry;
    this.#drafts.add(numbers);
  }

  #add({ id, event }: EventDraft, entry: number): void {
    this.#ids.add(id, entry);
    const group = this.#groupIndex(event.group, entry);
    if (event.updated || event.corrected.length > 0 || (event.reported && !event.interval))
      this.#tellsMore = true;
    if (!event.interval) {
      this.#undated.push(entry);
      return;
    }
    const hasOffset = this.#noteOffsets(event.interval, entry);
    const interval = hasOffset ? onClock(event.interval, this.#clock) : event.interval;
    const reported = event.reported?.interval;
    this.#drafts.add({
      earliest: interval.earliest,
      latest: interval.latest,
      place: placeOf(interval),
      kind: dateKinds.indexOf(interval.expression.kind),
      precision: precisions.indexOf(interval.precision),
      certainty: certaintyOf(interval),
      group,
      importance: event.importance ?? NaN,
      reported: reported ? onClock(reported, this.#clock).earliest : NaN,
      quotes: Math.min(event.quotes.length, 255),
      media: event.media ? 1 : 0,
      hasOffset: hasOffset || (reported !== undefined && offsetsOf(reported).length > 0),
      entry,
    });
  }

  #knownGroup(written: string | number, entry: number): number {
    let group = this.#knownGroups.get(written);
    if (group === undefined) {
      group = this.#groupIndex(textOf(written), entry);
      this.#knownGroups.set(written, group);
    }
    return group;
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
    if (this.#part && this.#clock === 'written') this.#clock = offsets[0] as number;
    const isOther = offsets.some((offset) => offset !== this.#firstOffset);
    if (isFirst || (isOther && this.#offsets.names.length < 2)) {
      this.#offsets.entries.push(entry);
      this.#offsets.names.push(interval.edtf);
    }
    return true;
  }
}

const silent = fullCheck(new ProblemLog());

/** Clean text of what a plain event has as an identifier. */
function textOf(written: string | number | undefined): string | undefined {
  if (written === undefined) return undefined;
  const text = String(written);
  return isSimple(text) ? text : looseText(text, '', silent, longest.line);
}

/** Whether a text is one of visible ASCII: such is clean. */
function isSimple(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return text.length > 0;
}
