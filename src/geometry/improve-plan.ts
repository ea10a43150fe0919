import type { Candidate, Plan } from './label-plan.js';

/** Returns a plan at least as good. */
export function improvePlan(plan: Plan, _candidates: readonly Candidate[]): Plan {
  return plan;
}
