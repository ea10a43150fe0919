import { checkAnyReading, checkOptionsOf, inItsPlaces } from '../../read/check-reading.js';
import type { ReadOptions, ReadStory } from '../../read/index.js';
import { placeOnLine } from '../../read/json-lines.js';
import { readParsed } from '../../read/read-json.js';
import { storyOfGathered } from '../../story/many/index.js';
import type { WholeBody } from '../body.js';
import type { ReadAll, ReadSoFar } from './large-reading.js';
import { lineOf } from './line-runs.js';
import { PackedEntries, type PackedPiece } from './packed-entries.js';
import type { Follower } from './reader.js';
import { Slices } from '../../story/many/slices.js';

/** How much of a large story is there. */
export interface Arriving {
  /** Entries and bytes that have been read. */
  readonly count: number;
  readonly bytes: number;
  /** Bytes in all; undefined where that is not known. */
  readonly total: number | undefined;
  /** The story of that, where there is enough more for another picture. */
  readonly read?: ReadStory;
}

/** Makes stories of what a reader gathers: of its beginning, again and again, and of all. */
export class ArrivingStory implements Follower {
  /** The latest story that was made. */
  latest: ReadStory | undefined;
  readonly #told: ReadOptions;
  readonly #total: number | undefined;
  readonly #tell: (arriving: Arriving) => void;
  readonly #entries = new PackedEntries();
  #count = 0;
  #bytes = 0;

  constructor(told: ReadOptions, total: number | undefined, tell: (arriving: Arriving) => void) {
    this.#told = told;
    this.#total = total;
    this.#tell = tell;
  }

  entries(piece: PackedPiece): void {
    this.#entries.add(piece);
  }

  progress(count: number, bytes: number): void {
    this.#count = count;
    this.#bytes = bytes;
    this.#tell(this.#arriving);
  }

  soFar(read: ReadSoFar): void {
    this.latest = this.#storyOf(read);
    this.#tell({ ...this.#arriving, read: this.latest });
  }

  /** The story of all; `readWhole` reads what could not be split. */
  async all(
    read: ReadAll,
    cut: boolean,
    readWhole: (body: WholeBody) => Promise<ReadStory>,
  ): Promise<ReadStory> {
    if (read.kind === 'story') return this.#storyOf(read);
    if (read.kind === 'whole') return readWhole({ bytes: read.bytes, cut });
    if (read.kind === 'nothing') return { problems: read.problems };
    const events = await this.#allEntries();
    const reading = await readParsed(read.common ? { ...read.common, events } : events);
    return checkAnyReading({ ...reading, problems: [...read.problems, ...reading.problems] }, this.#told);
  }

  get #arriving(): Arriving {
    return { count: this.#count, bytes: this.#bytes, total: this.#total };
  }

  #storyOf({ common, gathered, problems, lines }: ReadSoFar): ReadStory {
    const checked = storyOfGathered(common, gathered, this.#entries, checkOptionsOf(this.#told));
    const placeOf = lines && ((path: string) => placeOnLine(path, (entry) => lineOf(lines, entry)));
    return inItsPlaces({ problems, ...(placeOf && { placeOf }) }, checked);
  }

  async #allEntries(): Promise<unknown[]> {
    const slices = new Slices();
    const all: unknown[] = [];
    for (let index = 0; index < this.#entries.length; index += 1) {
      all.push(this.#entries.at(index));
      if (slices.isOver) await slices.rest();
    }
    return all;
  }
}
