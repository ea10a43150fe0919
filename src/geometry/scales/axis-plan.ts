import type { Setting } from '../setting.js';
import type { Stretch } from '../breaks/split-story.js';
import type { Scale } from './scale.js';

/** What a scale needs to know of an orientation: how long episodes are, and what a choice of breaks is worth. */
export interface AxisPlan extends Pick<Setting, 'spans' | 'anchors' | 'gaps' | 'split' | 'sizes'> {
  /** Length in pixels, and the one for which breaks are chosen: a step below, so that resizing changes them seldom. */
  readonly length: number;
  readonly steppedLength: number;
  /** Lengths of the episodes at the true size, or at the size for which breaks are chosen. */
  lengths(stretches: readonly Stretch[], choosing: boolean): number[];
  /** What a reader gains by this scale, in labels. */
  worth(scale: Scale): number;
  /** How dear it is to cut a gap and pass over a longer one; 1 where labels are at stake. */
  readonly passing: number;
  /** What one more break has to gain. */
  readonly price: number;
}
