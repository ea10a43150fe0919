import type { Frame } from './frame.js';
import type { Scene } from './scene.js';

/** Below this width the vertical form always, up to the next one where too few labels find room; in pixels. */
const narrow = 640;
const middling = 960;
const mostEvents = 40;
const leastShare = 0.6;

/** Whether time runs downward whatever the story is. */
export function isNarrow({ orientation, width }: Frame): boolean {
  return orientation === 'vertical' || (orientation === 'auto' && width < narrow);
}

/** Whether the story's labels decide, at a width between the two. */
export function isMiddling({ orientation, width }: Frame, count: number): boolean {
  return orientation === 'auto' && width < middling && count <= mostEvents;
}

/** Whether a scene shows so few of its events with a label of their own that time had better run downward. */
export function isCrowded(scene: Scene, count: number): boolean {
  const shown = scene.items.filter(({ kind, label }) => kind === 'mark' && label);
  return shown.length < leastShare * count;
}
