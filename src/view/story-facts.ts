import type { Words } from '../locales/index.js';
import { countEvents, type Story } from '../story/index.js';

/** "8 events, 1996 to 4 July 2025. 9 quotations." */
export const storyFacts = (story: Story, words: Words): string => {
  const { earliest, latest, quotes, length } = story.events;
  let [from, to, quoted] = [Infinity, -Infinity, 0];
  for (let i = 0; i < length; i += 1) {
    for (const time of [earliest[i] ?? NaN, latest[i] ?? NaN]) {
      if (!Number.isFinite(time)) continue;
      from = Math.min(from, time);
      to = Math.max(to, time);
    }
    quoted += quotes[i] ?? 0;
  }
  for (const event of story.undated) quoted += event.quotes.length;
  return words.storySummary(countEvents(story), quoted, from <= to ? words.range(from, to) : '');
};
