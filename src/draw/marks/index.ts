import type { Ink } from '../../geometry/index.js';
import type { Shape } from '../shape.js';
import { bar } from './bar.js';
import { dot } from './dot.js';
import { dots } from './dots.js';
import { whisker } from './whisker.js';

/** Every shape that a mark can have: a file each, and a row here. */
export const marks: Readonly<Record<Ink['shape'], (ink: Ink) => readonly Shape[]>> = {
  bar,
  dot,
  dots,
  whisker,
};
