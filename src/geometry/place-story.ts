import { fitStory } from './fit-story.js';
import type { Frame } from './frame.js';
import { placeView } from './place-view.js';
import type { Scene } from './scene.js';
import type { LaidStory } from './setting.js';
import type { View } from './view.js';

/** Places all that is drawn of a story in a frame. Pure: the same story, frame and view give the same scene. */
export function placeStory(story: LaidStory, frame: Frame, view?: View): Scene {
  return placeView(fitStory(story, frame), view);
}
