import type { Frame } from './frame.js';

/** Lengths in pixels that follow from the host's font size and the pitch of buttons. */
export interface Sizes {
  /** Length of a break along the axis. */
  readonly break: number;
  /** Padding at the ends of an episode. */
  readonly pad: number;
  /** Least length of an episode. */
  readonly episode: number;
  /** Length of what fades out toward an unknown side. */
  readonly fade: number;
  /** Diameter of a dot. */
  readonly dot: number;
  /** Thickness of a bar on the axis, and of one in a row beside it. */
  readonly bar: number;
  readonly thinBar: number;
  /** Least width of a bar; what is narrower is a dot. */
  readonly leastBar: number;
  /** Between ink or ticks and the nearest labels beside a level axis. */
  readonly air: number;
  readonly pitch: number;
}

/** The lengths that a frame asks for. */
export function sizesOf({ em, pitch }: Pick<Frame, 'em' | 'pitch'>): Sizes {
  return {
    break: 3.25 * em,
    pad: Math.max(16, pitch / 2), // half a button, so that none is moved inward
    episode: 3.25 * em,
    fade: 2.5 * em,
    dot: 0.75 * em,
    bar: 0.875 * em,
    thinBar: 0.5 * em,
    leastBar: 8,
    air: 0.75 * em,
    pitch,
  };
}
