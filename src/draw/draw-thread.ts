import { pathRound as path } from 'd3-path';
import type { Point, Scene } from '../geometry/index.js';

/** A place that the thread comes to. */
export interface ThreadStop {
  readonly at: Point;
  /** How far what is drawn there reaches: an arrow's head stays outside. */
  readonly reach: number;
  readonly lane: number;
  /** Whether that is only where the view ends, and the thread goes on. */
  readonly beyond: boolean;
}

/** The way from one stop to the next. */
export interface ThreadArc {
  readonly line: string;
  readonly head: string;
}

/** As a curve is given: where it begins, what it is drawn to twice, where it ends. */
type Curve = readonly [Point, Point, Point, Point];

/** No arc is higher than this, however much room there is: what is far from the axis no longer belongs to it. */
const highest = 190;
/** Kept from the edges of the chart and from labels in the vertical form. */
const margin = 4;
const headLength = 7;
const headWidth = 7;
/** Of the points in which the place of a head is looked for. */
const grain = 1 / 96;

/**
 * The thread of a telling through the marks of a scene: an arc from each to the next, on one side of the axis on the way
 * on in time and on the other on the way back. Longer ways have higher arcs, all within the room that there is.
 */
export const drawThread = (scene: Scene, stops: readonly ThreadStop[]): readonly ThreadArc[] =>
  stops.slice(1).flatMap((to, i) => {
    const from = stops[i] as ThreadStop;
    if ((from.beyond && to.beyond) || (from.at.x === to.at.x && from.at.y === to.at.y)) return [];
    const curve = curveOf(scene, from, to);
    const [start, first, second, end] = curve;
    const pen = path(2);
    pen.moveTo(start.x, start.y);
    pen.bezierCurveTo(first.x, first.y, second.x, second.y, end.x, end.y);
    return { line: pen.toString(), head: headOf(curve, to.beyond ? 0 : to.reach) };
  });

/** Along time and across it, so that both forms are drawn by the same rule; back again with `pointOf`. */
interface Spot {
  readonly along: number;
  readonly across: number;
}

const spotOf = ({ orientation }: Scene, { x, y }: Point): Spot =>
  orientation === 'horizontal' ? { along: x, across: y } : { along: y, across: x };

const pointOf = ({ orientation }: Scene, { along, across }: Spot): Point =>
  orientation === 'horizontal' ? { x: along, y: across } : { x: across, y: along };

const curveOf = (scene: Scene, from: ThreadStop, to: ThreadStop): Curve => {
  const [start, end] = [spotOf(scene, from.at), spotOf(scene, to.at)];
  const way = end.along - start.along;
  const side = sideOf(scene, way);
  const room = roomOf(scene, side, from, to);
  const half = Math.abs(way) / 2;
  const height = half === 0 ? 0 : (room * half) / (half + room);
  const lift = side * height;
  // Steep at its ends, so that the arcs of one mark part at once and an arrow comes down on its mark.
  const inward = Math.sign(way) * Math.min(0.3 * Math.abs(way), 0.75 * height);
  const raised = (spot: Spot, by: number): Spot => ({ along: spot.along + by, across: spot.across + lift });
  const [a, b] = [raised(start, inward), raised(end, -inward)];
  // At the view's edge the arc is at its height, as one that goes on is.
  const curve: readonly Spot[] = to.beyond
    ? [start, a, raised(start, way / 2), raised({ ...end, across: start.across }, 0)]
    : from.beyond
      ? [raised({ ...start, across: end.across }, 0), raised(end, -way / 2), b, end]
      : [start, a, b, end];
  return curve.map((spot) => pointOf(scene, spot)) as unknown as Curve;
};

/** Level: above on the way on. Upright: on the way on before the axis, where the words of its ticks are, else toward the labels. */
const sideOf = ({ orientation, rtl }: Scene, way: number): 1 | -1 => {
  const on = orientation === 'horizontal' && rtl ? way < 0 : way > 0;
  const before = orientation === 'vertical' && rtl ? 1 : -1;
  return on === before < 0 ? -1 : 1;
};

/** From the outer of two stops to what bounds the thread on that side. */
const roomOf = (scene: Scene, side: 1 | -1, from: ThreadStop, to: ThreadStop): number => {
  const { orientation, lanes, items, width, rtl } = scene;
  const outer = (a: number, b: number): number => (side < 0 ? Math.min(a, b) : Math.max(a, b));
  const edgeOf = (lane: number): number => {
    const { y, height } = lanes[lane]?.box ?? { y: 0, height: scene.height };
    return side < 0 ? y : y + height;
  };
  const stands = outer(spotOf(scene, from.at).across, spotOf(scene, to.at).across);
  let bound: number;
  if (orientation === 'horizontal') bound = outer(edgeOf(from.lane), edgeOf(to.lane));
  // Toward the labels, up to the nearest.
  else if (side < 0 === rtl)
    bound = items.reduce(
      (least, { label }) =>
        !label ? least : rtl ? Math.max(least, label.box.x + label.box.width) : Math.min(least, label.box.x),
      rtl ? 0 : width,
    );
  else bound = rtl ? width : 0;
  return Math.min(highest, Math.max(0, (bound - stands) * side - margin));
};

const at = ([a, b, c, d]: Curve, t: number): Point => {
  const s = 1 - t;
  const mix = (key: 'x' | 'y'): number =>
    s * s * s * a[key] + 3 * s * s * t * b[key] + 3 * s * t * t * c[key] + t * t * t * d[key];
  return { x: mix('x'), y: mix('y') };
};

/** The last point of the curve, before a `t`, that is so far from another. */
const pointBefore = (curve: Curve, t: number, from: Point, distance: number): { t: number; point: Point } => {
  let point = at(curve, t);
  let share = t;
  while (share > 0 && Math.hypot(point.x - from.x, point.y - from.y) < distance) {
    share = Math.max(0, share - grain);
    point = at(curve, share);
  }
  return { t: share, point };
};

/** A small triangle along the last of the way; empty where the way is too short for one. */
const headOf = (curve: Curve, reach: number): string => {
  const tip = pointBefore(curve, 1, curve[3], reach);
  const tail = pointBefore(curve, tip.t, tip.point, headLength);
  const [dx, dy] = [tip.point.x - tail.point.x, tip.point.y - tail.point.y];
  const length = Math.hypot(dx, dy);
  if (length < headLength / 2) return '';
  const [ux, uy] = [(dx / length) * (headWidth / 2), (dy / length) * (headWidth / 2)];
  const pen = path(2);
  pen.moveTo(tip.point.x, tip.point.y);
  pen.lineTo(tail.point.x - uy, tail.point.y + ux);
  pen.lineTo(tail.point.x + uy, tail.point.y - ux);
  pen.closePath();
  return pen.toString();
};
