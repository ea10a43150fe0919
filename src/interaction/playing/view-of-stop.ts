import { type Fit, type View, viewOfEvent } from '../../geometry/index.js';
import type { Story } from '../../story/index.js';
import type { Stop } from './stops-of.js';
import { viewOfScene } from '../viewport/view-of-scene.js';

/**
 * What is to be seen at a stop: that of its scene; else the view stays where its event is seen in it, or is the widest that
 * shows it. Undefined is the whole.
 */
export function viewOfStop(
  fit: Fit,
  story: Story,
  { scene, position }: Stop,
  now: View | undefined,
): View | undefined {
  if (scene) return viewOfScene(story, fit, scene);
  if (position === undefined || position >= story.events.length) return now;
  return viewOfEvent(fit, now, position) === now ? now : viewOfEvent(fit, undefined, position);
}
