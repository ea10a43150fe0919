import type { LayoutName } from './layouts/index.js';
import type { ScaleName } from './scales/scale.js';
import type { View } from './view.js';

// All coordinates are CSS pixels from the top left corner of the chart, also in right-to-left scenes.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the end of a bar looks: cut (known), with an arrow (it goes on), fading out (nobody knows). */
export type End = 'closed' | 'open' | 'unknown';

/** What is drawn for one event. `draw/marks/` has a file for each shape. */
export interface Ink {
  readonly shape: 'dot' | 'bar' | 'whisker' | 'dots';
  /** dot: its centre. bar: from, to. whisker: the hollow dot, the tip. dots: each centre, in time order. */
  readonly points: readonly Point[];
  /** Diameter of a dot, thickness of a bar. */
  readonly size: number;
  /** bar only */
  readonly start: End;
  readonly end: End;
  /** Not filled: one of several days, which is not known. */
  readonly hollow: boolean;
  /** Approximate. */
  readonly soft: boolean;
  /** Uncertain or with unspecified digits. */
  readonly dashed: boolean;
}

export interface Label {
  readonly box: Box;
  /** Where its text is set. */
  readonly align: 'left' | 'right' | 'center';
  /** The date in words. */
  readonly date: string;
  /** The title, shortened at a word where it needs more lines than a label has. */
  readonly title: string;
  readonly shortened: boolean;
  /** Which side of the axis: decides where the popover opens. */
  readonly side: 'above' | 'below' | 'after';
}

interface Item {
  /** Its button: at least `pitch` wide and high, unless dodged marks share the room. */
  readonly target: Box;
  readonly lane: number;
  /** Whence its leader rises. */
  readonly anchor: Point;
  /** In the list, but not in the view. */
  readonly outside: boolean;
  readonly label?: Label;
  /** From the ink to the label. */
  readonly leader?: readonly Point[];
}

/** One event. */
export interface Mark extends Item {
  readonly kind: 'mark';
  /** Row of the story's columns. */
  readonly index: number;
  readonly ink: Ink;
}

/** One button for many events. */
export interface Cluster extends Item {
  readonly kind: 'cluster';
  /** Rows of the story's columns, ascending. */
  readonly members: Uint32Array;
  /** What is drawn: a pill along the axis. */
  readonly pill: Box;
  /** The view in which its events stand apart; undefined where no zoom parts them. */
  readonly opens: View | undefined;
}

export interface Tick {
  /** Milliseconds of civil time, or for sequential scales the rank. */
  readonly time: number;
  readonly at: Point;
  /** Empty where the tick has a line and no words. */
  readonly text: string;
  /** The middle of the first line of its words: in horizontal scenes its centre, in vertical ones its end. */
  readonly textAt: Point;
  /** Second line: the year of a month, the month of a day. */
  readonly context: string;
}

/** A stretch of empty time that is left out, and says how long it is. */
export interface Break {
  /** Where the axis stops and where it goes on. */
  readonly from: Point;
  readonly to: Point;
  readonly start: number;
  readonly end: number;
  /** "19 years", in one or two lines. */
  readonly lines: readonly string[];
  /** As a tick's. */
  readonly textAt: Point;
  /** Across the lanes: the y of each axis that it cuts (horizontal) or the x (vertical). */
  readonly across: readonly number[];
}

export interface Episode {
  readonly start: number;
  readonly end: number;
  /** Along the axis, as all coordinates: x in horizontal scenes, y in vertical ones; from < to, also in right-to-left. */
  readonly from: number;
  readonly to: number;
}

/** Events that are not among a scene's items: how many, and the row of the one nearest to the view, -1 where there is none. */
export interface LeftOut {
  readonly count: number;
  readonly next: number;
}

export interface PeriodBand {
  /** Row of the story's periods. */
  readonly index: number;
  readonly title: string;
  /** Of those that share their time each has a row, and begins further in. */
  readonly row: number;
  /** A thin bar along its box, whose ends say how it begins and ends. */
  readonly cap: Ink;
  readonly box: Box;
  /** Its title as far as there is room. */
  readonly text?: string;
  /** Where that begins, in the middle of the line; undefined where not a word fits. */
  readonly titleAt?: Point;
}

export interface Lane {
  /** Index in the story's groups, -1 for those without one; in the unified layout one lane with -1. */
  readonly group: number;
  readonly title: string;
  readonly box: Box;
  /** Position of its axis across: y in horizontal scenes, x in vertical ones. */
  readonly axis: number;
}

/** Where today stands. */
export interface TodayLine {
  /** Its word; empty where that has no room. */
  readonly text: string;
  /** As a tick's. */
  readonly textAt: Point;
  /** The line in pieces, none of which runs through words; none where it would stand in a break. */
  readonly lines: readonly (readonly Point[])[];
}

/** All that is placed of a story in a view, as plain data. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'horizontal' | 'vertical';
  readonly scale: ScaleName;
  readonly layout: LayoutName;
  readonly rtl: boolean;
  /** What the axis shows from its beginning to its end. */
  readonly view: View;
  /** Whether that is the whole story. */
  readonly whole: boolean;
  /**
   * Marks and clusters in the order of the list. Own marks plus members of clusters are all dated events; of a story with
   * many, in a view, those in it and beside it.
   */
  readonly items: readonly (Mark | Cluster)[];
  /** What those leave out, before the view and after it. */
  readonly before: LeftOut;
  readonly after: LeftOut;
  readonly lanes: readonly Lane[];
  readonly episodes: readonly Episode[];
  readonly breaks: readonly Break[];
  readonly ticks: readonly Tick[];
  readonly periods: readonly PeriodBand[];
  /** Undefined where nobody asks for it, or where it is not in view. */
  readonly today?: TodayLine;
}
