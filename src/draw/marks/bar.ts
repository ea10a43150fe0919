import { pathRound as path } from 'd3-path';
import type { Ink, Point } from '../../geometry/index.js';
import { filled, ground, outlined, type Shape } from '../shape.js';
import { band, fade } from './band.js';

const fadeLength = 36;
const softLength = 8;
/** Corners, where both ends are cut at their dates. */
const cornerRadius = 2;

const towards = (a: Point, b: Point, length: number): Point => {
  const share = length / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
};

/** The head of an arrow whose tip is `tip`, seen from `back`. */
const arrow = (back: Point, tip: Point, size: number): string => {
  const base = towards(tip, back, size * 0.75);
  const [nx, ny] = [((tip.y - base.y) / (size * 0.75)) * size, ((base.x - tip.x) / (size * 0.75)) * size];
  const pen = path();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(base.x + nx * 0.75, base.y + ny * 0.75);
  pen.lineTo(base.x - nx * 0.75, base.y - ny * 0.75);
  pen.closePath();
  return pen.toString();
};

/** A bar of its true width: an arrow where it goes on, a fade where nobody knows, a soft end where it is approximate. */
export const bar = (ink: Ink): Shape[] => {
  const [from, to] = ink.points;
  if (!from || !to) return [];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  /** Pixels that an end takes from the solid part. */
  const taken = (end: Ink['end']): number => {
    const wanted =
      end === 'unknown' ? fadeLength : end === 'open' ? ink.size * 0.75 : ink.soft ? softLength : 0;
    return Math.min(wanted, length / 2);
  };
  const [solidFrom, solidTo] = [towards(from, to, taken(ink.start)), towards(to, from, taken(ink.end))];
  const ending = (end: Ink['end'], solid: Point, tip: Point): Shape[] => {
    if (end === 'open') return [filled(arrow(solid, tip, ink.size))];
    if (end === 'unknown' || ink.soft)
      return fade(solid, tip, ink.size).map(({ d, opacity }) => filled(d, opacity));
    return [];
  };
  const radius = taken(ink.start) + taken(ink.end) > 0 ? 0 : cornerRadius;
  const body = band(solidFrom, solidTo, ink.size, radius);
  const solid = ink.dashed
    ? [ground(body), filled(body, 0.35), outlined(band(solidFrom, solidTo, ink.size - 2, radius), true)]
    : [filled(body)];
  return [...solid, ...ending(ink.start, solidFrom, from), ...ending(ink.end, solidTo, to)];
};
