/** The events of one lane. */
export interface LaneEvents {
  /** Index in the story's groups, -1 for those without one. */
  readonly group: number;
  /** Rows of the story's columns, ascending. */
  readonly indices: Uint32Array;
}
