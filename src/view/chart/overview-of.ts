import { nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { wholeView } from '../../geometry/index.js';
import type { DrawnStory } from '../drawn-story.js';
import { litInParts } from './lit.js';
import { overview } from './overview.js';

/** Where today stands in the whole story, as a share of its axis. */
const shareOf = ({ fit, today }: DrawnStory): number | undefined => {
  if (!fit || !today) return undefined;
  const time = (today.earliest + today.latest + 1) / 2;
  const { start, end } = wholeView(fit);
  return time < start || time > end ? undefined : fit.scale.position(time) / fit.scale.length;
};

/** The strip of the whole story with its window, as a story is drawn. */
export const overviewOf = (drawn: DrawnStory): TemplateResult | typeof nothing => {
  const { fit, view, overview: whole, words, canGoBack, callbacks, moving, brushing } = drawn;
  if (!fit || !whole) return nothing;
  const { scale } = fit;
  const { start, end } = view ?? wholeView(fit);
  const last = Math.max(start, end - 1); // what ends with May does not show June
  // Unless it is its window that the reader moves, that is heard once the view rests, and need not be put into words before.
  const said = (from: number, to: number): unknown =>
    guard(moving && !brushing ? [words] : [words, from, to], () => words.stretch(from, to));
  return overview({
    overview: whole,
    found: litInParts(drawn, whole),
    today: shareOf(drawn),
    window: { from: scale.position(start) / scale.length, to: scale.position(end) / scale.length },
    rtl: fit.form.whole.rtl,
    words,
    dates: {
      window: said(start, last),
      start: said(start, start),
      end: said(last, last),
    },
    canGoBack,
    callbacks,
  });
};
