import type { LabelShape } from './label-shapes.js';
import type { Box, Label, Point } from './scene.js';

/** A mark that would like a label. */
export interface LabelItem {
  /** Where its leader rises from the axis. */
  readonly at: number;
  /** Pixels on either side of the axis that its ink, ticks and the like take at that place. */
  readonly above: number;
  readonly below: number;
  readonly shapes: readonly LabelShape[];
  readonly importance: number;
}

/** The room for labels along an axis; y is 0 on the axis and negative above it. */
export interface LabelRoom {
  readonly width: number;
  /** How far labels may go from the axis; 0 where there are to be none. */
  readonly above: number;
  readonly below: number;
  /** What no label may cover: words of ticks and breaks, dodged marks, bars in rows of their own. */
  readonly obstacles?: readonly Box[];
}

export interface PlacedLabel {
  readonly box: Box;
  readonly shape: LabelShape;
  readonly side: 'above' | 'below';
  readonly align: Label['align'];
  /** From the axis to the label. */
  readonly leader: readonly Point[];
}

/** Returns a place for each label, or undefined where it has none. */
export function placeLabelsAcross(
  items: readonly LabelItem[],
  room: LabelRoom,
  passes: 'quick' | 'full',
): (PlacedLabel | undefined)[] {
  const placed: (PlacedLabel | undefined)[] = [];
  for (const item of items) {
    placed.push(passes && firstPlace(item, placed, room));
  }
  return placed;
}

function firstPlace(
  item: LabelItem,
  placed: readonly (PlacedLabel | undefined)[],
  room: LabelRoom,
): PlacedLabel | undefined {
  for (const side of ['above', 'below'] as const) {
    const deepest = side === 'above' ? room.above : room.below;
    for (const shape of item.shapes) {
      const x = Math.min(item.at + 4, room.width - shape.width);
      const near = (side === 'above' ? item.above : item.below) + 8;
      const y = side === 'above' ? -near - shape.height : near;
      const box = { x, y, width: shape.width, height: shape.height };
      const others = [...(room.obstacles ?? []), ...placed.flatMap((label) => (label ? [label.box] : []))];
      if (x < 0 || near + shape.height > deepest || others.some((other) => meet(box, other))) continue;
      return {
        box,
        shape,
        side,
        align: 'left',
        leader: [
          { x: item.at, y: 0 },
          { x: item.at, y: side === 'above' ? -near : near },
        ],
      };
    }
  }
  return undefined;
}

function meet(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + 12 &&
    b.x < a.x + a.width + 12 &&
    a.y < b.y + b.height + 8 &&
    b.y < a.y + a.height + 8
  );
}
