import type { ScaleName } from './index.js';

/** A piece of the axis: a stretch of time, and where it lies in pixels along the axis. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Time to position along the axis and back: continuous, strictly increasing inside its domain. */
export interface Scale {
  readonly name: ScaleName;
  /** Length of the axis in pixels. */
  readonly length: number;
  /** Pixels along the axis, from 0 to `length`; what lies outside the story's time stands at its ends. */
  position(time: number): number;
  time(position: number): number;
  readonly episodes: readonly Piece[];
  readonly breaks: readonly Piece[];
}
