/** The scales there are; each is a file of this folder and a row of its index. */
export const scaleNames = ['chronological', 'broken', 'sequential'] as const;
export type ScaleName = (typeof scaleNames)[number];

/** A piece of the axis: a stretch of time, and where it lies in pixels along the axis. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Time to position along the axis and back: continuous, strictly increasing inside its domain. Of a whole story all lies
 * from 0 to `length`; in a view the story goes on before 0 and after `length`.
 */
export interface Scale {
  readonly name: ScaleName;
  /** Length of the axis in pixels. */
  readonly length: number;
  /** Pixels along the axis; what lies outside the story's time stands at its ends. */
  position(time: number): number;
  time(position: number): number;
  /** Where time is proportional to position: what zooming makes longer. Breaks lie between. */
  readonly pieces: readonly Piece[];
  /** Pieces that touch are one episode. */
  readonly episodes: readonly Piece[];
  readonly breaks: readonly Piece[];
}
