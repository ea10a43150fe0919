import { bisectLeft } from 'd3-array';
import type { Words } from '../../locales/index.js';
import { countEvents, type Story, titleAt } from '../../story/index.js';
import { plainText as plain } from '../../source/search/plain-text.js';
import { addUnits, startOf } from '../../time/calendar.js';
import { toCivil } from '../../time/index.js';

/** Milliseconds after which typing begins anew. */
const pause = 800;

/** A letter or a digit in any script. */
const written = /^[\p{L}\p{N}\p{M}]$/u;

/** Gathers what is typed without pausing. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** What has been typed with this key; undefined where the key is no letter or digit. */
  add(key: string, now = performance.now()): string | undefined {
    if (!written.test(key)) return undefined;
    this.#typed = this.goesOn(now) ? this.#typed + key : key;
    this.#last = now;
    return this.#typed;
  }

  /** Whether a key that comes now belongs to what was typed before it. */
  goesOn(now = performance.now()): boolean {
    return now - this.#last <= pause;
  }

  forget(): void {
    this.#last = -Infinity;
  }
}

/** Titles are looked at in so many events after the one where the reader is: in a very long story a letter is answered at once. */
const mostLooked = 10_000;

/** The first dated event from one position to another whose year begins with some digits; goes from year to year. */
const findYear = ({ events }: Story, digits: string, from: number, to: number): number | undefined => {
  for (let i = from; i < to;) {
    const time = events.place[i]!;
    const isKnown = Number.isFinite(events.earliest[i]) || Number.isFinite(events.latest[i]);
    if (isKnown && String(Math.abs(toCivil(time).year)).startsWith(digits)) return i;
    i = Math.max(i + 1, bisectLeft(events.place, addUnits(startOf(time, 'year'), 'year', 1), i, to));
  }
  return undefined;
};

/**
 * The position of the event that is meant by some letters, after a position and round to it: whose title begins with them,
 * else a word of whose title does, else whose year does. The same letter again and again goes from one to the next.
 */
export const findEvent = (
  story: Story,
  from: number,
  typed: string,
  { untitled }: Words,
): number | undefined => {
  const wanted = plain(typed);
  const repeated = [...wanted].every((letter) => letter === wanted[0]) ? wanted.slice(0, 1) : wanted;
  const count = countEvents(story);
  // A longer word goes on looking where its first letter has led.
  const start = wanted.length > 1 && repeated === wanted ? from : from + 1;
  const find = (begins: (title: string) => boolean): number | undefined => {
    for (let i = 0; i < Math.min(count, mostLooked); i += 1) {
      const position = (start + i) % count;
      if (begins(plain(titleAt(story, position) ?? untitled))) return position;
    }
    return undefined;
  };
  const { length } = story.events;
  const ways: readonly ((text: string) => number | undefined)[] = [
    (text) => find((title) => title.startsWith(text)),
    (text) => find((title) => title.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(text))),
    (text) =>
      findYear(story, text, Math.min(start, length), length) ??
      findYear(story, text, 0, Math.min(start, length)),
  ];
  for (const way of ways) {
    const found = way(wanted) ?? (repeated === wanted ? undefined : way(repeated));
    if (found !== undefined) return found;
  }
  return undefined;
};
