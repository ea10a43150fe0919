import { countEvents, type Story } from '../../story/index.js';
import { facetTests, quotedTest } from './facet-tests.js';
import { groupsNamed } from './groups-named.js';
import { MetValues, type MetValue } from './met-values.js';
import { plainText } from './plain-text.js';
import type { Query } from './query.js';

/** So many events are looked at between two looks at the clock. */
const step = 256;
/** So many values are listed, and so many are counted: what is met after those are is left out. */
const mostListed = 1000;
const mostCounted = 2 ** 16;

/** What may be chosen, and how many events it would leave. */
export interface Choice {
  /** As a query names it: a group by its id. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Whether the query names it already. */
  readonly isChosen: boolean;
}

/**
 * What may be chosen beside a query. Of each list a value is counted among the events that pass all but the choices of that
 * list, so that a count says what comes of adding it there.
 */
export interface Choices {
  /** All, in the order of the story. */
  readonly groups: readonly Choice[];
  /** The most frequent first, then by name; what is chosen is there also where nothing has it. */
  readonly tags: readonly Choice[];
  readonly speakers: readonly Choice[];
  /** How many more there are than are listed. */
  readonly moreTags: number;
  readonly moreSpeakers: number;
  /** How many events with quotations would be left. */
  readonly quoted: number;
  /** How many positions of the reading order have been looked at. */
  readonly looked: number;
  readonly done: boolean;
}

/**
 * Counts what may be chosen beside a query, and says again and again what it has counted so far. Lists are made of the counts
 * when they are first asked for: ask before the next step, or not at all.
 */
export function* countChoices(story: Story, query: Query): Generator<Choices, Choices> {
  const count = countEvents(story);
  const counting = new Counting(story, query);
  for (let position = 0; position < count; position += 1) {
    counting.look(position);
    if (position % step === step - 1 && position + 1 < count) yield counting.choices(position + 1);
  }
  return counting.choices(count);
}

class Counting {
  readonly #story: Story;
  readonly #met: MetValues;
  readonly #look: (position: number) => void;
  readonly #chosenGroups: ReadonlySet<number>;
  readonly #inGroups: Uint32Array;
  readonly #indexOfGroup: ReadonlyMap<string, number>;
  readonly #tags: ValueCounts;
  readonly #speakers: ValueCounts;
  #quoted = 0;

  constructor(story: Story, query: Query) {
    this.#story = story;
    this.#met = MetValues.of(story);
    this.#chosenGroups = groupsNamed(story.groups, query.groups);
    this.#inGroups = new Uint32Array(story.groups.length);
    this.#indexOfGroup = new Map(story.groups.map(({ id }, index) => [id, index]));
    this.#tags = new ValueCounts(query.tags);
    this.#speakers = new ValueCounts(query.speakers);
    this.#look = this.#looker(query);
  }

  look(position: number): void {
    this.#look(position);
  }

  choices(looked: number): Choices {
    const groups = this.#story.groups.map(({ id, title }, index) => ({
      value: id,
      label: title,
      count: this.#inGroups[index] as number,
      isChosen: this.#chosenGroups.has(index),
    }));
    const done = looked === countEvents(this.#story);
    return new Counted({ groups, quoted: this.#quoted, looked, done }, this.#tags, this.#speakers);
  }

  /** An event that one list alone keeps out is counted in that list, one that nothing keeps out in all. */
  #looker(query: Query): (position: number) => void {
    const { time, words, groups, quoted, speakers, tags } = facetTests(this.#story, query);
    const hasQuotes = quotedTest(this.#story);
    return (at) => {
      if (time?.(at) === false) return;
      const inGroups = groups?.(at) ?? true;
      const isQuoted = quoted?.(at) ?? true;
      if (!inGroups && !isQuoted) return;
      if (words?.(at) === false) return;
      const bySpeaker = speakers?.(at) ?? true;
      if (!bySpeaker && !(inGroups && isQuoted)) return;
      const byTag = tags?.(at) ?? true;
      const kept = Number(!inGroups) + Number(!isQuoted) + Number(!bySpeaker) + Number(!byTag);
      if (kept > 1) return;
      if (kept === 0 || !inGroups) this.#countGroup(at);
      if ((kept === 0 || !isQuoted) && hasQuotes(at)) this.#quoted += 1;
      if (kept === 0 || !bySpeaker) this.#speakers.add(this.#met.at(at, 'speakers'));
      if (kept === 0 || !byTag) this.#tags.add(this.#met.at(at, 'tags'));
    };
  }

  #countGroup(position: number): void {
    const { events, undated } = this.#story;
    const group =
      position < events.length
        ? events.group[position]
        : this.#indexOfGroup.get(undated[position - events.length]?.group ?? '');
    if (group !== undefined && group >= 0) this.#inGroups[group]! += 1;
  }
}

/** A choice while it is counted. */
type Counter = { -readonly [Key in keyof Choice]: Choice[Key] };

/** Counts of one list. */
class ValueCounts {
  readonly #counters: Map<string, Counter>;

  constructor(chosen: readonly string[]) {
    this.#counters = new Map(
      chosen.map((value) => [plainText(value), { value, label: value, count: 0, isChosen: true }]),
    );
  }

  add(values: readonly MetValue[]): void {
    for (const { plain, written } of values) {
      const known = this.#counters.get(plain);
      if (known?.count === 0) known.label = written; // as the story has it, which may differ in case
      if (known) known.count += 1;
      else if (this.#counters.size < mostCounted)
        this.#counters.set(plain, { value: written, label: written, count: 1, isChosen: false });
    }
  }

  /** Those that are listed, and how many are not. */
  list(): { readonly listed: readonly Choice[]; readonly more: number } {
    const all = [...this.#counters].toSorted(
      ([one, first], [other, second]) => second.count - first.count || (one < other ? -1 : 1),
    );
    const listed = all.filter(([, { isChosen }], index) => index < mostListed || isChosen);
    return { listed: listed.map(([, counter]) => ({ ...counter })), more: all.length - listed.length };
  }
}

type Plain = Pick<Choices, 'groups' | 'quoted' | 'looked' | 'done'>;

/** To list many values costs more than to look at some hundreds of events: it is done when it is asked for. */
class Counted implements Choices {
  readonly groups: readonly Choice[];
  readonly quoted: number;
  readonly looked: number;
  readonly done: boolean;
  readonly #counts: readonly [tags: ValueCounts, speakers: ValueCounts];
  #tags: ReturnType<ValueCounts['list']> | undefined;
  #speakers: ReturnType<ValueCounts['list']> | undefined;

  constructor({ groups, quoted, looked, done }: Plain, tags: ValueCounts, speakers: ValueCounts) {
    this.groups = groups;
    this.quoted = quoted;
    this.looked = looked;
    this.done = done;
    this.#counts = [tags, speakers];
  }

  get tags(): readonly Choice[] {
    return (this.#tags ??= this.#counts[0].list()).listed;
  }

  get moreTags(): number {
    return (this.#tags ??= this.#counts[0].list()).more;
  }

  get speakers(): readonly Choice[] {
    return (this.#speakers ??= this.#counts[1].list()).listed;
  }

  get moreSpeakers(): number {
    return (this.#speakers ??= this.#counts[1].list()).more;
  }
}
