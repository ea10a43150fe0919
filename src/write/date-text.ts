import type { Words } from '../locales/index.js';
import type { StoryEvent } from '../story/index.js';

/** What stands for an event's date: the author's words, else the date in words, else the words as written. */
export const dateText = (event: StoryEvent, words: Words): string =>
  event.display ?? (event.interval ? words.date(event.interval) : (event.date ?? words.undated));
