import type { EventColumns, Story } from '../story/index.js';
import type { EventSpans } from './breaks/event-spans.js';
import type { Gap } from './breaks/find-gaps.js';
import type { Frame } from './frame.js';
import type { LabelShape } from './labels/label-shapes.js';
import type { LabelText } from './labels/label-text.js';
import type { LayoutName } from './layouts/index.js';
import type { Sizes } from './sizes.js';
import type { SplitStory } from './breaks/split-story.js';

/** What is laid out of a story. */
export type LaidStory = Pick<Story, 'events' | 'groups' | 'periods'> & {
  /** Its events, and after them what else the axis is to reach. */
  readonly reach?: EventColumns;
  /** The word of the line of today, where that is to come: room is kept for it. */
  readonly todayWord?: string;
};

/** What every part of a scene is placed from. */
export interface Setting {
  readonly story: LaidStory;
  readonly spans: EventSpans;
  /** Places of all marks, ascending. */
  readonly anchors: Float64Array;
  /** The longest stretches of empty time, and the story cut at any of them. */
  readonly gaps: readonly Gap[];
  readonly split: SplitStory;
  readonly layout: LayoutName;
  readonly frame: Frame;
  readonly sizes: Sizes;
  /** The shapes of a label's words; remembers what it measured. */
  readonly shapesOf: (text: LabelText) => readonly LabelShape[];
}
