import type { Scene } from './scene.js';
import type { View } from './view.js';

/** A story laid along an axis: its whole scene, and what a view shows of it. */
export interface Form {
  readonly whole: Scene;
  /** The scene of a view; without labels where those are to follow from another. */
  inView(view: View, labelled: boolean): Scene;
  /** Where an event stands on the axis. */
  timeOf(index: number): number;
}
