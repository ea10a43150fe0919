import type { Break, Lane, Point, Scene, Tick } from '../geometry/index.js';
import { drawBreak } from './draw-break.js';
import { drawLine } from './draw-line.js';

const tickLength = 5;
const cornerRadius = 4;

/** A point of the axis of one lane: along it as given, across it where the lane's axis stands. */
const onLane = ({ orientation }: Scene, { x, y }: Point, axis: number): Point =>
  orientation === 'horizontal' ? { x, y: axis } : { x: axis, y };

/** The straight pieces of the axis, from episode to episode, in each lane. */
export const axisLines = (scene: Scene): string[] =>
  scene.lanes.flatMap(({ axis }) =>
    scene.episodes.map(({ from, to }) =>
      drawLine([from, to].map((along) => onLane(scene, { x: along, y: along }, axis))),
    ),
  );

/** A break of the axis, in each lane. */
export const breakLines = (scene: Scene, { from, to, across }: Break): string[] =>
  across.map((axis) => drawBreak(onLane(scene, from, axis), onLane(scene, to, axis)));

/** A tick, from the axis to the side of its words. */
export const tickLine = ({ orientation, rtl }: Scene, { at }: Tick): string => {
  const outward = rtl ? tickLength : -tickLength;
  return drawLine([
    at,
    orientation === 'horizontal' ? { x: at.x, y: at.y + tickLength } : { x: at.x + outward, y: at.y },
  ]);
};

/** The edge at which a lane begins. */
export const laneLine = ({ orientation }: Scene, { box: { x, y, width, height } }: Lane): string =>
  drawLine([{ x, y }, orientation === 'horizontal' ? { x: x + width, y } : { x, y: y + height }]);

/** From the ink of a mark to its label. */
export const leaderLine = (leader: readonly Point[]): string => drawLine(leader, cornerRadius);
