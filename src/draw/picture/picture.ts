import type { Box, Point } from '../../geometry/index.js';
import type { Font, TextKind } from './type.js';
import type { Paint } from './theme.js';

/** How a figure is painted. Colours are named: what paints knows the theme. */
interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Whether the stroke lies under the fill, as a rim of the ground round it. */
  readonly rim?: boolean;
  readonly opacity?: number;
  readonly dashed?: boolean;
}

export interface PathFigure extends Painted {
  readonly kind: 'path';
  readonly d: string;
  /** Where its (0, 0) stands, and how many times as large as it is given. */
  readonly at?: Point;
  readonly zoom?: number;
}

export interface RectFigure extends Painted {
  readonly kind: 'rect';
  readonly box: Box;
  readonly radius?: number;
}

/** One line of text. */
export interface TextFigure extends Painted {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextKind;
  readonly fill: Paint;
  /** On the baseline: the left end, the middle or the right end, as `align` says. */
  readonly at: Point;
  readonly align: 'left' | 'center' | 'right';
  readonly dir: 'ltr' | 'rtl';
  readonly italic?: boolean;
  readonly bold?: boolean;
  /** Its width where that is known, so that a font that is not there cannot make it longer. */
  readonly width?: number;
}

/** Figures that belong together, as all that is drawn of an event. */
export interface GroupFigure {
  readonly kind: 'group';
  readonly figures: readonly Figure[];
  readonly at?: Point;
  readonly zoom?: number;
  /** What of it is seen, in its own coordinates. */
  readonly clip?: Box;
  /** What it is called, for those who do not see it. */
  readonly title?: string;
  /** Id of its event, or of the first of several. */
  readonly event?: string;
}

export type Figure = PathFigure | RectFigure | TextFigure | GroupFigure;

/** All that is to be painted of a story, from the lowest to the topmost; sizes in CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** The story's language, where it is known. */
  readonly lang?: string;
  readonly fonts: Readonly<Record<TextKind, Font>>;
  readonly figures: readonly Figure[];
}
