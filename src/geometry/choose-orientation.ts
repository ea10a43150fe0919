import type { Frame } from './frame.js';
import type { Scene } from './scene.js';

/** Below this width the vertical form always, up to the next one where too few labels find room; in em, as text is. */
const narrow = 40;
const middling = 60;
/** Between two such steps the answer stays the same. */
const step = 10;
const mostEvents = 40;
const leastShare = 0.6;

/** Whether time runs downward whatever the story is. */
export function isNarrow({ orientation, width, em }: Frame): boolean {
  return orientation === 'vertical' || (orientation === 'auto' && width < narrow * em);
}

/** Whether the story's labels decide, at a width between the two. */
export function isMiddling({ orientation, width, em }: Frame, count: number): boolean {
  return orientation === 'auto' && width < middling * em && count <= mostEvents;
}

/** A frame as wide as the step at or below its width: the one for which its labels decide. */
export function stepped(frame: Frame): Frame {
  const length = step * frame.em;
  return { ...frame, width: Math.floor(frame.width / length) * length };
}

/** Whether a scene shows so few of its events with a label of their own that time had better run downward. */
export function isCrowded(scene: Scene, count: number): boolean {
  const shown = scene.items.filter(({ kind, label }) => kind === 'mark' && label);
  return shown.length < leastShare * count;
}
