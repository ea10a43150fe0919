import type { Box, Point, Scene } from '../../src/geometry/index.js';

/** How far two things may share ground before it counts: what rounding can do. */
const tolerance = 0.01;

type Item = Scene['items'][number];

/** Returns a sentence for each way in which a scene is not drawable; none for a good one. */
export function checkScene(scene: Scene, pitch = 24): string[] {
  const frame = { x: 0, y: 0, width: scene.width, height: scene.height };
  const named = scene.items.map((item) => ({ item, name: nameOf(item) }));
  const labelled = named.filter(({ item }) => item.label);
  return [
    ...notNumbers(scene, 'scene'),
    ...labelled
      .filter(({ item }) => !inside(item.label!.box, frame))
      .map(({ name }) => `label of ${name} leaves the frame`),
    ...pairs(labelled)
      .filter(([a, b]) => overlap(a.item.label!.box, b.item.label!.box))
      .map(([a, b]) => `labels of ${a.name} and ${b.name} overlap`),
    ...named.flatMap(({ item, name }) =>
      labelled
        .filter((other) => other.item !== item && passes(item.leader ?? [], other.item.label!.box))
        .map((other) => `leader of ${name} passes through the label of ${other.name}`),
    ),
    ...labelled
      .filter(({ item }) => scene.today?.lines.some((line) => passes(line, item.label!.box)))
      .map(({ name }) => `the line of today passes through the label of ${name}`),
    ...scene.periods
      .filter(({ box }) => scene.whole && !inside(box, frame))
      .map(({ title }) => `the period ${title} leaves the frame`),
    ...pairs(scene.periods)
      .filter(([a, b]) => a.row === b.row && a.titleAt && b.titleAt && overlap(a.box, b.box))
      .map(([a, b]) => `the periods ${a.title} and ${b.title} overlap in one row`),
    ...pairs(named)
      .filter(([a, b]) => cross(a.item.leader ?? [], b.item.leader ?? []))
      .map(([a, b]) => `leaders of ${a.name} and ${b.name} cross`),
    ...pairs(named)
      .filter(
        ([a, b]) =>
          (a.item.lane === b.item.lane || scene.orientation === 'vertical') &&
          distance(a.item.target, b.item.target) < pitch - tolerance,
      )
      .map(([a, b]) => `targets of ${a.name} and ${b.name} are nearer than ${pitch} px`),
  ];
}

function nameOf(item: Item): string {
  return item.kind === 'mark' ? `mark ${item.index}` : `cluster ${item.members.join('+')}`;
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** Whether two boxes share ground. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.x + tolerance < b.x + b.width &&
    b.x + tolerance < a.x + a.width &&
    a.y + tolerance < b.y + b.height &&
    b.y + tolerance < a.y + a.height
  );
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x - tolerance &&
    box.y >= frame.y - tolerance &&
    box.x + box.width <= frame.x + frame.width + tolerance &&
    box.y + box.height <= frame.y + frame.height + tolerance
  );
}

/** Between the middles of two buttons. */
function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

function segments(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).map((to, index): [Point, Point] => [line[index]!, to]);
}

/** Whether a line goes through the inside of a box: Liang and Barsky's clipping leaves some of it. */
function passes(line: readonly Point[], box: Box): boolean {
  return segments(line).some(([from, to]) => {
    let enters = 0;
    let leaves = 1;
    const clip = (start: number, step: number, least: number, most: number): void => {
      if (step === 0) {
        if (start <= least || start >= most) leaves = -1;
        return;
      }
      const ends = [(least - start) / step, (most - start) / step];
      enters = Math.max(enters, Math.min(...ends));
      leaves = Math.min(leaves, Math.max(...ends));
    };
    clip(from.x, to.x - from.x, box.x + tolerance, box.x + box.width - tolerance);
    clip(from.y, to.y - from.y, box.y + tolerance, box.y + box.height - tolerance);
    return enters < leaves;
  });
}

/** Whether two lines cross in a point that is inside both; lines that touch, or share a mast, do not cross. */
function cross(a: readonly Point[], b: readonly Point[]): boolean {
  return segments(a).some(([from, to]) =>
    segments(b).some(
      ([start, end]) =>
        turn(from, to, start) * turn(from, to, end) < -tolerance &&
        turn(start, end, from) * turn(start, end, to) < -tolerance,
    ),
  );
}

/** Twice the area of a triangle, with the sign of its turn. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function notNumbers(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notNumbers(part, `${path}.${key}`));
}
