import type { Figure } from './picture.js';

/** Figures that stand one block under another: from its own top, so many pixels high. */
export interface Block {
  readonly height: number;
  readonly figures: readonly Figure[];
}

export const nothing: Block = { height: 0, figures: [] };

/** Blocks one under another, with a gap between those that are not empty. */
export function stack(blocks: readonly (readonly [gap: number, block: Block])[]): Block {
  const figures: Figure[] = [];
  let height = 0;
  for (const [gap, block] of blocks) {
    if (block.height === 0) continue;
    const top = height === 0 ? 0 : height + gap;
    figures.push({ kind: 'group', at: { x: 0, y: top }, figures: block.figures });
    height = top + block.height;
  }
  return { height, figures };
}
