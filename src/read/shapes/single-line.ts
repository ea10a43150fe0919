import type { Reading } from '../reader.js';
import type { Shape } from './shape.js';

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStoryLine = (loose: Loose): boolean => Object.keys(loose).length === 1 && isObject(loose['story']);

const isEvent = (loose: Loose): boolean =>
  !('events' in loose) && 'title' in loose && ('date' in loose || 'start' in loose);

/** JSON Lines of one line, which are JSON too: what is common to a story without events, or one event. */
export const singleLine: Shape = {
  name: 'single-line',
  fits: (loose) => isObject(loose) && (isStoryLine(loose) || isEvent(loose)),
  read: (loose): Reading => ({
    loose: isObject(loose) && isStoryLine(loose) ? loose['story'] : [loose],
    problems: [],
  }),
};
