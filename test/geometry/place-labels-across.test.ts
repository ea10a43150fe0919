import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LabelShape } from '../../src/geometry/labels/label-shapes.js';
import type { LabelItem, LabelRoom, PlacedLabel } from '../../src/geometry/labels/label-room.js';
import { placeLabelsAcross } from '../../src/geometry/labels/place-labels-across.js';
import type { Box } from '../../src/geometry/scene.js';

type Placed = readonly (PlacedLabel | undefined)[];

function shape(width: number, lines: number): LabelShape {
  return { width, height: 17 + 19 * lines, lines, title: 'Title', shortened: false };
}

function item(at: number, more: Partial<LabelItem> = {}): LabelItem {
  return { at, above: 10, below: 44, shapes: [shape(200, 1), shape(120, 2)], importance: 0, ...more };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The ground that a leader covers, as a box without width. */
function leaderBox({ leader }: PlacedLabel): Box {
  const ys = leader.map(({ y }) => y);
  return { x: leader[0]!.x, y: Math.min(...ys), width: 0, height: Math.max(...ys) - Math.min(...ys) };
}

/** What no placement may do, one sentence each. */
function faults(placed: Placed, items: readonly LabelItem[], room: LabelRoom): string[] {
  const labels = placed.flatMap((label, index) => (label ? [{ label, index }] : []));
  return labels.flatMap(({ label, index }) => {
    const { box, side, leader } = label;
    const outward = side === 'above' ? -box.y : box.y + box.height;
    const near = side === 'above' ? -box.y - box.height : box.y;
    const said = (wrong: boolean, words: string) => (wrong ? [`${index} ${words}`] : []);
    return [
      ...said(
        ![box.x, box.y, ...leader.flatMap(({ x, y }) => [x, y])].every(Number.isFinite),
        'is not a number',
      ),
      ...said(box.x < 0 || box.x + box.width > room.width || outward > room[side], 'leaves the room'),
      ...said(near < items[index]![side], 'covers its own ink'),
      ...said(
        leader.some(({ x }) => Math.abs(x - items[index]!.at) > 4),
        'has a leader from elsewhere',
      ),
      ...said(
        (room.obstacles ?? []).some((obstacle) => overlap(box, obstacle)),
        'covers an obstacle',
      ),
      ...labels.flatMap(({ label: other, index: otherIndex }) => [
        ...said(index < otherIndex && overlap(box, other.box), `overlaps ${otherIndex}`),
        ...said(
          index !== otherIndex && overlap(leaderBox(other), box),
          `has the leader of ${otherIndex} through it`,
        ),
      ]),
    ];
  });
}

const room: LabelRoom = { width: 1232, above: 280, below: 280, air: 8 };

const anyShapes = fc.array(fc.tuple(fc.integer({ min: 40, max: 440 }), fc.integer({ min: 1, max: 5 })), {
  minLength: 1,
  maxLength: 4,
});
const anyItem = fc.record({
  at: fc.double({ min: 0, max: 1600, noNaN: true }),
  above: fc.integer({ min: 6, max: 60 }),
  below: fc.integer({ min: 20, max: 120 }),
  shapes: anyShapes.map((all) => all.map(([width, lines]) => shape(width, lines))),
  importance: fc.constantFrom(0, 1, 2, 3),
});
const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 1600 }),
  y: fc.integer({ min: -200, max: 200 }),
  width: fc.integer({ min: 10, max: 100 }),
  height: fc.integer({ min: 10, max: 30 }),
});
const anyRoom = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  above: fc.integer({ min: 0, max: 320 }),
  below: fc.integer({ min: 0, max: 320 }),
  air: fc.integer({ min: 4, max: 24 }),
  obstacles: fc.array(anyBox, { maxLength: 12 }),
});
const anyPasses = fc.constantFrom('quick' as const, 'full' as const);

/** A story crowded into a width, in one of many ways; no two calls with one seed differ. */
function crowd(count: number, seed: number): LabelItem[] {
  const part = (index: number, step: number) => ((index + seed) * step) % 1;
  return Array.from({ length: count }, (_, index) => {
    const wide = 120 + 90 * part(index, 0.618034);
    return item(16 + 1200 * part(index, 0.754878), {
      shapes: [shape(wide, 2), shape(wide * 0.7, 3), shape(wide * 0.55, 4)],
    });
  }).toSorted((a, b) => a.at - b.at);
}

describe('placeLabelsAcross', () => {
  it('has no labels for no items', () => {
    expect(placeLabelsAcross([], room, 'full')).to.deep.equal([]);
  });

  it('hangs a label beside its leader, above the ink', () => {
    const [label] = placeLabelsAcross([item(100)], room, 'full');
    expect(label).to.deep.include({ side: 'above', align: 'left' });
    expect(label!.box).to.deep.equal({ x: 104, y: -54, width: 200, height: 36 });
    expect(label!.leader).to.deep.equal([
      { x: 100, y: 0 },
      { x: 100, y: -54 },
    ]);
  });

  it('sets a label at the right edge to the left of its leader', () => {
    const [label] = placeLabelsAcross([item(1225)], room, 'full');
    expect(label).to.deep.include({ align: 'right' });
    expect(label!.box.x + label!.box.width).to.equal(1221);
  });

  it('gives ties a mast of their own', () => {
    const placed = placeLabelsAcross([item(600), item(600), item(602)], room, 'full');
    expect(new Set(placed.map((label) => label?.leader[0]!.x))).to.deep.equal(new Set([601]));
  });

  it('uses one side only where the other has no room', () => {
    const placed = placeLabelsAcross(crowd(12, 1), { ...room, below: 0 }, 'full');
    expect(placed.every((label) => !label || label.side === 'above')).to.equal(true);
  });

  it('keeps a label to the only side that its item allows', () => {
    const placed = placeLabelsAcross([item(300, { only: 'below' })], room, 'full');
    expect(placed[0]!.side).to.equal('below');
  });

  it('sets labels level that stand apart', () => {
    const items = [item(100, { above: 10 }), item(400, { above: 16 }), item(700, { above: 10 })];
    const bottoms = placeLabelsAcross(items, room, 'full').map((label) => label!.box.y + label!.box.height);
    expect(bottoms).to.deep.equal([-24, -24, -24]);
  });

  it('keeps the most important label where only one has room', () => {
    const narrow = { width: 230, above: 64, below: 0, air: 8 };
    const placed = placeLabelsAcross([item(110), item(112, { importance: 2 }), item(118)], narrow, 'full');
    expect(placed.map((label) => label !== undefined)).to.deep.equal([false, true, false]);
  });

  it('labels the sixty most important of many', () => {
    const items = crowd(300, 2).map((mark, index) => ({ ...mark, importance: index % 5 === 0 ? 1 : 0 }));
    const placed = placeLabelsAcross(items, room, 'quick');
    placed.forEach((label, index) => expect(!label || index % 5 === 0, `${index}`).to.equal(true));
  });

  it('keeps clear of the ink of marks that compete for no label', () => {
    const many = Array.from({ length: 60 }, () => item(100, { importance: 1 }));
    const placed = placeLabelsAcross([item(180, { above: 60 }), ...many], room, 'quick');
    expect(placed[0]).to.equal(undefined);
    const over = placed.filter(
      (label) => label && label.side === 'above' && label.box.x + label.box.width > 180,
    );
    expect(over.length).to.be.greaterThan(0);
    for (const label of over) expect(label!.box.y + label!.box.height).to.be.at.most(-60);
  });

  it('bears any importance that is a number', () => {
    const items = [item(100, { importance: -1e308 }), item(500, { importance: 1e308 }), item(900)];
    expect(placeLabelsAcross(items, room, 'full').every((label) => label)).to.equal(true);
  });

  it('places all but a few of twenty-five labels in a crowd', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const placed = placeLabelsAcross(crowd(25, seed), room, 'full');
      expect(placed.filter((label) => label).length, `seed ${seed}`).to.be.at.least(24);
    }
  });

  it('is never worse when it searches fully', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const count = (passes: 'quick' | 'full') =>
        placeLabelsAcross(crowd(45, seed), room, passes).filter((label) => label).length;
      expect(count('full')).to.be.at.least(count('quick'));
    }
  });

  it('lets no label meet another, an obstacle, ink or a leader, or leave the room', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 40 }), anyRoom, anyPasses, (unsorted, anywhere, passes) => {
        const items = unsorted.filter(({ at }) => at <= anywhere.width).toSorted((a, b) => a.at - b.at);
        expect(faults(placeLabelsAcross(items, anywhere, passes), items, anywhere)).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it('places the same items in the same way', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), (items) => {
        expect(placeLabelsAcross(items, room, 'full')).to.deep.equal(placeLabelsAcross(items, room, 'full'));
      }),
      { numRuns: 20 },
    );
  });
});
