import type { Words } from '../locales/index.js';
import { countEvents, type Story } from '../story/index.js';
import { datesOf } from '../time/index.js';

/** Of so many events without an end, the latest, it is asked what their dates name. */
const mostAsked = 4096;

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
  let asked = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    const begins = place[i] ?? NaN;
    const ends = latest[i] ?? NaN;
    from = Math.min(from, begins);
    const isAsked = !Number.isFinite(ends) && asked < mostAsked;
    if (isAsked) asked += 1;
    to = Math.max(to, Number.isFinite(ends) ? ends : isAsked ? lastKnown(story, i, begins) : begins);
    quoted += quotes[i] ?? 0;
  }
  for (const event of story.undated) quoted += event.quotes.length;
  return words.storySummary(countEvents(story), quoted, from <= to ? words.range(from, to) : '');
};
