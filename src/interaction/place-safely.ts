import { type Frame, placeStory, type Scene } from '../geometry/index.js';
import type { Problem, Story } from '../story/index.js';

/** A story's scene; or, where placing it has failed, what to tell its author, and what was thrown. */
export interface Placed {
  readonly scene?: Scene;
  readonly problem?: Problem;
  readonly error?: unknown;
}

const notDrawn: Problem = {
  code: 'not-drawn',
  severity: 'error',
  path: '',
  message: 'The story could not be drawn; it is shown as a list.',
  done: 'replaced',
};

/** Places a story. A mistake of ours there must not cost the page its story, so what is thrown becomes a problem. */
export const placeSafely = (story: Story, frame: Frame): Placed => {
  try {
    return { scene: placeStory(story, frame) };
  } catch (error) {
    return { problem: notDrawn, error };
  }
};
