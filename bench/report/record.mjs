import { figures } from './figures.mjs';

const rounded = (value) => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null);

/** A cell as it is kept: each figure's values, one of each run; null where a run has none. */
export const recordOf = ({ library, count, missing, faults, runs }) => ({
  library,
  count,
  runs: runs.length,
  ...(missing && { missing }),
  ...(faults.length > 0 && { faults }),
  values: Object.fromEntries(
    Object.entries(figures).map(([name, { of }]) => [name, runs.map((run) => rounded(of(run, count)))]),
  ),
});
