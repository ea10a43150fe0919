import type { AxisPlan } from './axis-plan.js';
import { cutScale } from './cut-scale.js';
import type { Scale } from './scale.js';

/** Proportional time: one episode. */
export function chronological(plan: AxisPlan): Scale {
  return cutScale(plan, []);
}
