import type { AxisPlan } from './axis-plan.js';
import { broken } from './broken.js';
import { chronological } from './chronological.js';
import type { Scale, ScaleName } from './scale.js';
import { sequential } from './sequential.js';

export { type Piece, type Scale, type ScaleName, scaleNames } from './scale.js';
export type { AxisPlan } from './axis-plan.js';

/** How time becomes position, by name. */
export const scales: Readonly<Record<ScaleName, (plan: AxisPlan) => Scale>> = {
  chronological,
  broken,
  sequential,
};
