import type { Reading } from '../reader.js';
import { isObject } from './loose-json.js';
import type { LooseObject } from './loose-json.js';
import type { Shape } from './shape.js';

const isStoryLine = (loose: LooseObject): boolean =>
  Object.keys(loose).length === 1 && isObject(loose['story']);

const isEvent = (loose: LooseObject): boolean =>
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
