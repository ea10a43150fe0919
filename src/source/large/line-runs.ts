/** The lines of entries, as runs in which each entry stands a line below the one before: plain, so that it can be posted. */
export interface LineRuns {
  /** The first entry of each run, and its line. */
  readonly entries: readonly number[];
  readonly lines: readonly number[];
}

/** Notes on which line each entry stands, in little room where few lines are blank. */
export class LinesOfEntries implements LineRuns {
  readonly entries: number[] = [];
  readonly lines: number[] = [];
  #count = 0;
  #last = 0;

  /** The next entry stands on a line. */
  add(line: number): void {
    if (this.#count === 0 || line !== this.#last + 1) {
      this.entries.push(this.#count);
      this.lines.push(line);
    }
    this.#count += 1;
    this.#last = line;
  }
}

/** The line of an entry; undefined where there is none. */
export function lineOf({ entries, lines }: LineRuns, entry: number): number | undefined {
  const run = entries.findLastIndex((first) => first <= entry);
  return run < 0 ? undefined : (lines[run] as number) + entry - (entries[run] as number);
}
