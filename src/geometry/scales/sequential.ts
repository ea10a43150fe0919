import type { AxisPlan } from './axis-plan.js';
import { piecewiseScale } from './piecewise-scale.js';
import type { Piece, Scale } from './scale.js';

/** Events at equal steps in their order, whatever time lies between; equal dates share a step. */
export function sequential({ spans, split, length, sizes }: AxisPlan): Scale {
  const times = [...spans.from].filter((time, i) => i === 0 || time > spans.from[i - 1]!);
  const pad = sizes.pad + sizes.dot;
  const step = Math.max(1, (length - 2 * pad) / Math.max(1, times.length));
  const first = times[0] ?? 0;
  const last = split([])[0]!.end;
  const margin = Math.max(1, last - first, Math.abs(first) * 1e-9, Math.abs(last) * 1e-9);
  const knots = [first - margin, ...times, last + margin];
  const positions = knots.map((_, i) => (i === 0 ? 0 : pad + (i - 0.5) * step));
  positions[positions.length - 1] = Math.max(length, positions.at(-2)! + 1);
  return piecewiseScale('sequential', steps(knots, positions));
}

function steps(times: readonly number[], positions: readonly number[]): Piece[] {
  return times.slice(1).map((end, i) => ({
    start: times[i]!,
    end,
    from: positions[i]!,
    to: positions[i + 1]!,
  }));
}
