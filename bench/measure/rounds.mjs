import { libraries } from '../libraries/index.mjs';
import { run } from './run.mjs';

/** A run that takes longer is ended. */
const withCap = async (promise, cap) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`more than ${cap / 1000} s`)), cap);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
};

/** What has been measured of one library at one size: its runs, or why there are none. */
class Cell {
  runs = [];
  missing;
  #spent = 0;

  constructor(library, count) {
    this.library = library;
    this.count = count;
  }

  /** Whether another run is worth its time: most are repeated while they are quick. */
  wants(round, { budget, first }) {
    if (this.missing) return false;
    const { role, always } = libraries[this.library];
    if (role === 'blank') return first;
    return always || round === 0 || this.#spent < budget;
  }

  async measure(browser, address, { cap, shape }) {
    const begun = performance.now();
    try {
      const result = await withCap(run(browser, address, this.library, { count: this.count, shape }), cap);
      if (result.faults.length > 0) this.missing = result.faults.join('; ');
      this.runs.push(result);
    } catch (error) {
      this.missing = String(error.message).split('\n')[0];
      await browser.end();
    }
    this.#spent += performance.now() - begun;
    return performance.now() - begun;
  }
}

/**
 * Measures libraries at sizes, turn by turn, so that what else the machine does falls on all of them. One that does not
 * manage a size is not given a larger one. `tell` hears of each run.
 */
export const measureInTurns = async (
  browser,
  address,
  { names, sizes, rounds, budget, ...options },
  tell,
) => {
  const cells = [];
  const gaveUp = new Map();
  for (const count of sizes) {
    const row = names.map((name) => new Cell(name, count));
    cells.push(...row);
    for (const cell of row)
      if (gaveUp.has(cell.library)) cell.missing = `not at ${gaveUp.get(cell.library).toLocaleString('en')}`;
    for (let round = 0; round < rounds; round += 1)
      for (const cell of row) {
        if (!cell.wants(round, { budget, first: count === sizes[0] })) continue;
        const time = await cell.measure(browser, address, options);
        tell(cell, round, time);
        if (cell.missing && cell.runs.length === 0 && !gaveUp.has(cell.library))
          gaveUp.set(cell.library, count);
      }
  }
  return cells;
};
