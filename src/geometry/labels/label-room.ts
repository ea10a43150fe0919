import type { Box, Label, Point } from '../scene.js';
import type { LabelShape } from './label-shapes.js';

/** A mark that would like a label. */
export interface LabelItem {
  /** Where its leader rises from the axis. */
  readonly at: number;
  /** Pixels on either side of the axis that its ink, ticks and the like take at that place. */
  readonly above: number;
  readonly below: number;
  readonly shapes: readonly LabelShape[];
  readonly importance: number;
  /** The only side on which its label may stand, where other ink lies on the other. */
  readonly only?: 'above' | 'below';
}

/** The room for labels along an axis; y is 0 on the axis and negative above it. */
export interface LabelRoom {
  readonly width: number;
  /** How far labels may go from the axis; 0 where there are to be none. */
  readonly above: number;
  readonly below: number;
  /** Between ink or ticks and the nearest labels. */
  readonly air: number;
  /** What no label may cover: words of ticks and breaks, dodged marks, bars in rows of their own. */
  readonly obstacles?: readonly Box[];
}

export interface PlacedLabel {
  readonly box: Box;
  readonly shape: LabelShape;
  readonly side: 'above' | 'below';
  readonly align: Label['align'];
  /** From the axis straight to the label; beside a flag to its far edge. */
  readonly leader: readonly Point[];
}
