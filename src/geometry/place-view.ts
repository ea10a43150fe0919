import type { Fit } from './fit-story.js';
import { followLabels } from './labels/follow-labels.js';
import { placeAtRest } from './place-at-rest.js';
import type { Scene } from './scene.js';
import type { View } from './view.js';

/** Places what a view shows of a story; labels that follow a scene stand where it has them beside their marks. */
export function placeView(fit: Fit, view: View | undefined, before?: Scene): Scene {
  if (!view || !before || before.orientation === 'vertical') return placeAtRest(fit, view);
  return followLabels(fit.form.inView(view, false), before);
}
