import type { Block } from './block.js';
import type { Figure } from './picture.js';
import type { Sheet } from './setting.js';

/** Something that stands in a row with others of its kind; its figures from its own top left corner. */
export interface Entry extends Block {
  readonly width: number;
}

/** Entries side by side, in as many rows as they need, in the direction of reading. */
export function rowBlock({ rtl }: Sheet, entries: readonly Entry[], width: number, gap: number): Block {
  const figures: Figure[] = [];
  let [along, top, height] = [0, 0, 0];
  for (const entry of entries) {
    if (along > 0 && along + entry.width > width) [along, top] = [0, height + gap / 4];
    const x = rtl ? width - along - entry.width : along;
    figures.push({ kind: 'group', at: { x, y: top }, figures: entry.figures });
    along += entry.width + gap;
    height = Math.max(height, top + entry.height);
  }
  return { height, figures };
}
