/** Events as those give them who have columns already. None of the arrays is written to or detached. */
export interface LooseColumns {
  readonly length: number;
  /** First instant of each, milliseconds of civil time since 1970; NaN for an undated event, -Infinity where it is open or unknown. */
  readonly earliest: Float64Array;
  /** Last instant of each; absent where all are moments. */
  readonly latest?: Float64Array;
  /** Index in the story's groups; none where there is no such group (-1, 255). */
  readonly group?: Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;
  /** NaN where there is none. */
  readonly importance?: Float32Array | Float64Array;
  /** First instant at which each was known; NaN where that is not said. */
  readonly reported?: Float64Array;
  /** The event at a place, loose: its words, quotes and all but what the columns say; asked for when it is drawn. */
  at?(index: number): unknown;
}
