import { eventAt, type Story, type StoryEvent } from '../../story/index.js';
import { plainText } from './plain-text.js';

/** A tag or a speaker. */
export interface MetValue {
  /** As it is compared. */
  readonly plain: string;
  /** As the first event has it that was looked at. */
  readonly written: string;
}

/** What events have that is not in the columns of a story. */
export type Facet = 'tags' | 'speakers';

/** More different values, and lists of them, are not remembered: of stories that have more an entry is read again. */
const mostValues = 2 ** 16;
const mostLists = 2 ** 16 - 1;

const none: readonly MetValue[] = [];
const met = new WeakMap<Story, MetValues>();

/**
 * The tags and speakers of a story's events, learnt as they are asked for: to read an entry of a large story costs a
 * thousand times what it costs to look it up. Two bytes an event for each of the two.
 */
export class MetValues {
  readonly #story: Story;
  readonly #tags: Lists;
  readonly #speakers: Lists;

  private constructor(story: Story) {
    this.#story = story;
    const count = story.events.length + story.undated.length;
    this.#tags = new Lists(count);
    this.#speakers = new Lists(count);
  }

  /** The same for everyone who asks. */
  static of(story: Story): MetValues {
    const known = met.get(story) ?? new MetValues(story);
    met.set(story, known);
    return known;
  }

  /** What the event at a position has, nothing twice; nothing while the event is on its way. */
  at(position: number, facet: Facet): readonly MetValue[] {
    const { events } = this.#story;
    if (facet === 'speakers' && position < events.length && events.quotes[position] === 0) return none;
    const known = (facet === 'tags' ? this.#tags : this.#speakers).known(position);
    if (known) return known;
    const event = eventAt(this.#story, position);
    if (!event) return none;
    const tags = this.#tags.learn(position, event.tags);
    const speakers = this.#speakers.learn(position, speakersOf(event));
    return facet === 'tags' ? tags : speakers;
  }
}

function speakersOf({ quotes }: StoryEvent): readonly string[] {
  return quotes.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
}

/** A list for each event, equal ones kept once. */
class Lists {
  /** Which of the lists an event has, from 1; 0 where that is not known. */
  readonly #column: Uint16Array;
  readonly #lists: (readonly MetValue[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #values = new Map<string, MetValue>();

  constructor(count: number) {
    this.#column = new Uint16Array(count);
  }

  known(position: number): readonly MetValue[] | undefined {
    const number = this.#column[position] ?? 0;
    return number === 0 ? undefined : this.#lists[number - 1];
  }

  learn(position: number, written: readonly string[]): readonly MetValue[] {
    const values = [...new Set(written.map((text) => this.#valueOf(text)))];
    const key = JSON.stringify(values.map(({ plain }) => plain));
    let number = this.#numbers.get(key);
    if (number === undefined && this.#lists.length < mostLists) {
      number = this.#lists.push(values);
      this.#numbers.set(key, number);
    }
    if (number === undefined) return values;
    this.#column[position] = number;
    return this.#lists[number - 1] ?? values;
  }

  #valueOf(written: string): MetValue {
    const plain = plainText(written);
    const known = this.#values.get(plain);
    if (known) return known;
    const value = { plain, written };
    if (this.#values.size < mostValues) this.#values.set(plain, value);
    return value;
  }
}
