import type { Fit } from './fit-story.js';
import { holds } from './holds.js';
import { zoomOf } from './scales/zoom-scale.js';
import type { View } from './view.js';
import { isClosest, viewAt } from './views.js';

/** How much closer each try is. */
const closer = 2;

/**
 * The view nearest to one in which an event has a mark of its own, or is counted in a cluster that no zoom parts; the closest
 * there is where it never has.
 */
export function viewOfEvent(fit: Fit, view: View | undefined, index: number): View | undefined {
  const shows = (at: View | undefined): boolean =>
    (at ? fit.form.inView(at, false) : fit.form.whole).items.some((item) => {
      if (item.outside) return false;
      return item.kind === 'mark' ? item.index === index : !item.opens && holds(item.members, index);
    });
  if (shows(view)) return view;
  const { length } = fit.scale;
  const time = fit.form.timeOf(index);
  let zoom = view ? zoomOf(fit.scale, view) : closer;
  for (;;) {
    const there = viewAt(fit, time, length / 2, zoom);
    if (!there || shows(there) || isClosest(fit, there)) return there;
    zoom *= closer;
  }
}
