import {
  type Fit,
  fitStory,
  type Frame,
  type LaidStory,
  placeView,
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

/** Places a view of a story that is laid out; labels follow those of `before` where a movement goes on. */
export const placeSafely = (fit: Fit, view: View | undefined, before: Scene | undefined): Placed =>
  safely(() => ({ fit, scene: placeView(fit, view, before) }));
