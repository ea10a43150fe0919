import { broken } from './broken.js';
import { chronological } from './chronological.js';
import { sequential } from './sequential.js';

export type ScaleName = 'chronological' | 'broken' | 'sequential';
export type { Piece, Scale } from './scale.js';
export type { AxisPlan } from './axis-plan.js';

/** How time becomes position, by name. */
export const scales = { chronological, broken, sequential };
export const scaleNames = Object.keys(scales) as ScaleName[];
