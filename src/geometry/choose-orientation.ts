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

/** Whether a scene of middling width shows so few of its labels that time had better run downward. */
export function isCrowded(scene: Scene, count: number, { orientation, width }: Frame): boolean {
  if (orientation !== 'auto' || width >= middling || count > mostEvents) return false;
  const shown = scene.items.filter(({ label }) => label);
  const events = shown.reduce((sum, item) => sum + (item.kind === 'mark' ? 1 : item.members.length), 0);
  return events < leastShare * count;
}
