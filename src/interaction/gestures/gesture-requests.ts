/** A movement along the axis since its gesture began: so many times as close, what was at one place now at another. */
export interface Move {
  readonly factor: number;
  readonly from: number;
  readonly to: number;
}

/** What gestures ask of the view; places are pixels along the axis, in the direction of time. */
export interface GestureRequests {
  /** Pixels along the axis of a point of the chart, which is given in pixels of the screen from its corner. */
  along(point: readonly [x: number, y: number]): number;
  /** Whether less than the whole story is seen, so that there is somewhere to pan. */
  canPan(): boolean;
  /** Whether one finger that moves along the axis is ours: where time runs down, it scrolls the page. */
  canPanByFinger(): boolean;
  /** A hand is on the chart; where it only presses, no `move` follows. */
  begin(): void;
  move(move: Move): void;
  /** The hand is off; `velocity` in pixels per millisecond along the axis where a finger was quick. */
  end(velocity: number): void;
  /** A double click on empty ground. */
  dive(at: number): void;
}
