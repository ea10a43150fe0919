import type { Words } from '../locales/index.js';
import { countEvents, eventAt, type Story, type StoryEvent } from '../story/index.js';
import { plainText as plain } from '../source/search/plain-text.js';
import { toCivil } from '../time/index.js';

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

const yearOf = ({ interval }: StoryEvent): string => {
  const at = [interval?.earliest, interval?.latest].find(
    (time) => time !== undefined && Number.isFinite(time),
  );
  return at === undefined ? '' : String(Math.abs(toCivil(at).year));
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
  const find = (text: string, begins: (event: StoryEvent, text: string) => boolean): number | undefined => {
    for (let i = 0; i < count; i += 1) {
      const position = (start + i) % count;
      const event = eventAt(story, position);
      if (event && begins(event, text)) return position;
    }
    return undefined;
  };
  const title = (event: StoryEvent): string => plain(event.title ?? untitled);
  const byTitle = (event: StoryEvent, text: string): boolean => title(event).startsWith(text);
  const byWord = (event: StoryEvent, text: string): boolean =>
    title(event)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(text));
  const byYear = (event: StoryEvent, text: string): boolean => yearOf(event).startsWith(text);
  const ways = [byTitle, byWord, byYear].flatMap((way) => [
    [way, wanted] as const,
    ...(repeated === wanted ? [] : [[way, repeated] as const]),
  ]);
  for (const [way, text] of ways) {
    const found = find(text, way);
    if (found !== undefined) return found;
  }
  return undefined;
};
