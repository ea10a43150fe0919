import type { Words } from '../locales/index.js';
import { countEvents, type Story } from '../story/index.js';
import { datesOf } from '../time/index.js';

/** Of an event whose end is open or not known: the last instant that its date names. */
const lastKnown = ({ events }: Story, index: number, otherwise: number): number => {
  const interval = events.at(index)?.interval;
  const named = interval ? datesOf(interval.expression).map(({ latest }) => latest) : [];
  return Math.max(otherwise, ...named);
};

/** "8 events, 1996 to 4 July 2025. 9 quotations." */
export const storyFacts = (story: Story, words: Words): string => {
  const { place, latest, quotes, length } = story.events;
  let [from, to, quoted] = [Infinity, -Infinity, 0];
  for (let i = 0; i < length; i += 1) {
    const begins = place[i] ?? NaN;
    const ends = latest[i] ?? NaN;
    from = Math.min(from, begins);
    to = Math.max(to, Number.isFinite(ends) ? ends : lastKnown(story, i, begins));
    quoted += quotes[i] ?? 0;
  }
  for (const event of story.undated) quoted += event.quotes.length;
  return words.storySummary(countEvents(story), quoted, from <= to ? words.range(from, to) : '');
};
