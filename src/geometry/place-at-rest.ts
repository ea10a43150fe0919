import type { Fit } from './fit-story.js';
import type { Scene } from './scene.js';
import type { View } from './view.js';

/** Places what a view shows of a story, each label in its best place. */
export const placeAtRest = ({ form }: Fit, view: View | undefined): Scene =>
  view ? form.inView(view, true) : form.whole;
