import { type Fit, type View, viewOf, viewOfEvent } from '../../geometry/index.js';
import { type Story, type StoryScene, positionOf } from '../../story/index.js';

/** Pixels beside the stretch of time of a scene. */
const pad = 24;

/** What is seen in a scene: its stretch of time, else its event with the ones before and after it, else the whole. */
export function viewOfScene(story: Story, fit: Fit, { interval, event }: StoryScene): View | undefined {
  if (interval) return viewOf(fit, { start: interval.earliest, end: interval.latest + 1 }, pad);
  const row = event === undefined ? -1 : positionOf(story, event);
  const { place, length } = story.events;
  if (row < 0 || row >= length) return undefined;
  const start = place[Math.max(0, row - 1)] as number;
  const end = place[Math.min(length - 1, row + 1)] as number;
  const view = start < end ? viewOf(fit, { start, end }, pad) : undefined;
  return viewOfEvent(fit, view, row);
}
