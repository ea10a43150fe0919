import { countEvents, eventAt, type Story } from '../../story/index.js';
import { plainText } from './plain-text.js';

/** Titles between two rests: well under a millisecond. */
const slice = 256;

/** The words that are looked for, as they are compared; of one that is part of another only the longer. */
export function wordsOf(text: string): string[] {
  const words = [...new Set(plainText(text).split(/\s+/u).filter(Boolean))];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/** Whether whatever has some words has others too, so that it is to be found among what has those. */
export const narrows = (words: readonly string[], before: readonly string[]): boolean =>
  before.length > 0 && before.every((word) => words.some((longer) => longer.includes(word)));

/**
 * Looks for the events whose titles have all of some words, in all of the story or `among` some positions of its reading
 * order. Yields now and then how many it has looked at; `found` hears of each position, in ascending order.
 */
export function* searchTitles(
  story: Story,
  words: readonly string[],
  found: (position: number) => void,
  among?: Uint32Array,
): Generator<number, void> {
  const count = words.length === 0 ? 0 : (among?.length ?? countEvents(story));
  for (let i = 0; i < count; i += 1) {
    const position = among ? (among[i] as number) : i;
    const title = titleAt(story, position);
    if (title !== undefined && hasAll(plainText(title), words)) found(position);
    if ((i + 1) % slice === 0) yield i + 1;
  }
}

const hasAll = (title: string, words: readonly string[]): boolean =>
  words.every((word) => title.includes(word));

const titleAt = (story: Story, position: number): string | undefined =>
  position < story.events.length ? story.events.titleAt(position) : eventAt(story, position)?.title;
