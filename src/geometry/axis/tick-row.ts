import type { Words } from '../../locales/index.js';
import type { Room } from './free-place.js';
import type { TickStep } from './tick-steps.js';

/** What ticks need to know of their orientation. */
export interface TickRow {
  readonly words: Words;
  /** Room that words take along the axis, in pixels; Infinity where they have none across it. */
  extent(text: string): number;
  /** Least distance of two ticks. */
  least(step: TickStep): number;
  /** Distance between the words of two ticks. */
  readonly gap: number;
  /** How far along the axis the second line of words stands from the first. */
  readonly below: number;
  /** What stands already in the line of the ticks' words, and in that of what these leave out: the words of breaks. */
  readonly taken: readonly Room[];
  readonly takenBelow: readonly Room[];
}
