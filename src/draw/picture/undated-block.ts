import { type Block, stack } from './block.js';
import { type Entry, rowBlock } from './row-block.js';
import type { Sheet } from './setting.js';
import { textBlock } from './text-block.js';

/** Events without a date that can be read. */
export interface UndatedWords {
  readonly caption: string;
  readonly events: readonly { readonly date: string; readonly title: string }[];
}

/** Width of an entry, and the gap to the next, in em. */
const widest = 16;
const gap = 1.5;

/** The undated events, below the drawing: what they are called, with the words of their dates. */
export function undatedBlock(sheet: Sheet, { caption, events }: UndatedWords, width: number): Block {
  const { em } = sheet;
  const entries = events.map(({ date, title }): Entry => {
    const room = Math.min(widest * em, width);
    const block = stack([
      [0, textBlock(sheet, date, 'date', room, 'muted')],
      [0, textBlock(sheet, title, 'title', room)],
    ]);
    return { ...block, width: room };
  });
  return stack([
    [0, textBlock(sheet, caption, 'note', width, 'muted')],
    [0.35 * em, rowBlock(sheet, entries, width, gap * em)],
  ]);
}
