import {
  type Fit,
  fitStory,
  type Frame,
  type LaidStory,
  placeAtRest,
  type Scene,
  type View,
} from '../geometry/index.js';
import type { Problem } from '../story/index.js';

/** What has been placed; or, where that has failed, what to tell the story's author, and what was thrown. */
export interface Placed {
  readonly fit?: Fit;
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

/** A mistake of ours in geometry must not cost the page its story, so what is thrown becomes a problem. */
const safely = (place: () => Placed): Placed => {
  try {
    return place();
  } catch (error) {
    return { problem: notDrawn, error };
  }
};

/** Lays a story out. */
export const fitSafely = (story: LaidStory, frame: Frame): Placed =>
  safely(() => ({ fit: fitStory(story, frame) }));

/** Places a view of a story that is laid out; while a movement goes on `place` has labels follow those of `before`. */
export const placeSafely = (
  fit: Fit,
  view: View | undefined,
  before: Scene | undefined,
  place: (fit: Fit, view: View | undefined, before: Scene | undefined) => Scene = placeAtRest,
): Placed => safely(() => ({ fit, scene: place(fit, view, before) }));
