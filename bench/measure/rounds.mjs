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

/** What has been measured of one library at one size: its runs, and why others do not count. */
class Cell {
  runs = [];
  faults = [];
  #spent = 0;
  #ended = false;

  constructor(library, count) {
    this.library = library;
    this.count = count;
  }

  /** Why there are no runs; undefined where there are. */
  get missing() {
    return this.runs.length === 0 ? this.faults[0] : undefined;
  }

  /** Leaves it out. */
  end(reason) {
    this.faults.push(reason);
    this.#ended = true;
  }

  /** Whether another run is worth its time: most are repeated while they are quick. */
  wants(round, { budget, first }) {
    if (this.#ended) return false;
    const { role, always } = libraries[this.library];
    if (role === 'blank') return first;
    return always || round === 0 || this.#spent < budget;
  }

  /** Milliseconds that it took. */
  async measure(browser, address, { cap, shape }) {
    const begun = performance.now();
    try {
      const result = await withCap(run(browser, address, this.library, { count: this.count, shape }), cap);
      if (result.faults.length > 0) this.faults.push(result.faults.join('; '));
      else this.runs.push(result);
    } catch (error) {
      this.end(String(error.message).split('\n')[0]);
      await browser.end();
    }
    const time = performance.now() - begun;
    this.#spent += time;
    return time;
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
      if (gaveUp.has(cell.library)) cell.end(`not at ${gaveUp.get(cell.library).toLocaleString('en')}`);
    for (let round = 0; round < rounds; round += 1)
      for (const cell of row) {
        if (!cell.wants(round, { budget, first: count === sizes[0] })) continue;
        const time = await cell.measure(browser, address, options);
        tell(cell, round, time);
      }
    for (const { library, missing } of row) if (missing && !gaveUp.has(library)) gaveUp.set(library, count);
  }
  return cells;
};
