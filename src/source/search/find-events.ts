import { countEvents, type Story } from '../../story/index.js';
import type { Found } from './found.js';

/** So many events are looked at between two looks at the clock. */
const step = 256;
const leastRoom = 64;

/** Whether the event at a position of the reading order is one that is looked for. */
export type EventTest = (position: number) => boolean;

/**
 * Looks through a story for what passes a test, and says again and again what it has found so far. Where a wider search of
 * the same story has been, only what that has found is looked at again, and what it had not come to.
 */
export function* findEvents(story: Story, test: EventTest, wider?: Found): Generator<Found, Found> {
  const count = countEvents(story);
  const known = wider?.positions ?? new Uint32Array();
  const behind = (wider?.looked ?? 0) - known.length;
  const hits = new Hits(story, known.length);
  for (let i = 0; i < count - behind; i += 1) {
    const position = i < known.length ? known[i]! : i + behind;
    if (test(position)) hits.add(position);
    if (i % step === step - 1) yield hits.found(position + 1);
  }
  return hits.found(count);
}

/** Gathers what is found. */
class Hits {
  readonly #story: Story;
  readonly #inGroups: number[];
  readonly #indexOfGroup: ReadonlyMap<string | undefined, number>;
  #positions: Uint32Array;
  #count = 0;

  constructor(story: Story, room: number) {
    this.#story = story;
    this.#inGroups = story.groups.map(() => 0);
    this.#indexOfGroup = new Map(story.groups.map(({ id }, index) => [id, index]));
    this.#positions = new Uint32Array(Math.max(leastRoom, room));
  }

  add(position: number): void {
    if (this.#count === this.#positions.length) {
      const room = new Uint32Array(2 * this.#count);
      room.set(this.#positions);
      this.#positions = room;
    }
    this.#positions[this.#count] = position;
    this.#count += 1;
    const group = this.#groupOf(position);
    if (group >= 0) this.#inGroups[group] = (this.#inGroups[group] ?? 0) + 1;
  }

  /** What has been found before a position. What is found later stands behind it in the same memory. */
  found(looked: number): Found {
    const done = looked === countEvents(this.#story);
    const positions = this.#positions.subarray(0, this.#count);
    return {
      story: this.#story,
      positions: done ? positions.slice() : positions,
      inGroups: [...this.#inGroups],
      looked,
      done,
    };
  }

  #groupOf(position: number): number {
    const { events, undated } = this.#story;
    if (position < events.length) return events.group[position] ?? -1;
    return this.#indexOfGroup.get(undated[position - events.length]?.group) ?? -1;
  }
}
