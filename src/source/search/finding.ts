import { eventAt, type Story } from '../../story/index.js';

/** What has been found so far: positions in the reading order, ascending, and how many are in each of the story's groups. */
export interface Found {
  readonly positions: Uint32Array;
  readonly groups: Uint32Array;
}

/** Gathers what is found. */
export class Finding {
  readonly #story: Story;
  #positions = new Uint32Array(64);
  #count = 0;
  readonly #groups: Uint32Array;

  constructor(story: Story) {
    this.#story = story;
    this.#groups = new Uint32Array(story.groups.length);
  }

  get count(): number {
    return this.#count;
  }

  /** One more, after all before it. */
  add(position: number): void {
    if (this.#count === this.#positions.length) {
      const longer = new Uint32Array(2 * this.#count);
      longer.set(this.#positions);
      this.#positions = longer;
    }
    this.#positions[this.#count] = position;
    this.#count += 1;
    const group = this.#groupAt(position);
    if (group >= 0) this.#groups[group] = (this.#groups[group] as number) + 1;
  }

  found(): Found {
    return { positions: this.#positions.slice(0, this.#count), groups: this.#groups.slice() };
  }

  #groupAt(position: number): number {
    const { events, groups } = this.#story;
    if (position < events.length) return events.group[position] ?? -1;
    const id = eventAt(this.#story, position)?.group;
    return id === undefined ? -1 : groups.findIndex((group) => group.id === id);
  }
}
