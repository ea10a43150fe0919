import { cleanText } from './clean-text.js';
import type { Problem } from './problem.js';

/** How many problems of one story are kept; the rest is counted. */
const limit = 1000;
const longestValue = 80;

export type Finding = Omit<Problem, 'value'> & { readonly value?: unknown };

/** What a log holds, as plain data: the first problems, and how many came after them. */
export interface Found {
  readonly kept: readonly Problem[];
  readonly more: number;
  readonly moreErrors: number;
}

/** The problems of one story, bounded in number and size. */
export class ProblemLog {
  readonly #kept: Problem[] = [];
  #more = 0;
  #moreErrors = 0;

  add({ value, ...problem }: Finding): void {
    this.#take(problem, value);
  }

  /** What another log has found, as if it were found here. */
  addFound({ kept, more, moreErrors }: Found): void {
    for (const problem of kept) this.#take(problem);
    this.#more += more;
    this.#moreErrors += moreErrors;
  }

  found(): Found {
    return { kept: [...this.#kept], more: this.#more, moreErrors: this.#moreErrors };
  }

  #take(problem: Problem, value?: unknown): void {
    if (this.#kept.length < limit) {
      const message = cleanText(problem.message); // it may have words of the story
      this.#kept.push({ ...problem, message, ...(value !== undefined && { value: describe(value) }) });
      return;
    }
    this.#more += 1;
    if (problem.severity === 'error') this.#moreErrors += 1;
  }

  /** What was found, in the order found; a last problem counts what was not kept. */
  list(): Problem[] {
    if (this.#more === 0) return [...this.#kept];
    return [
      ...this.#kept,
      {
        code: 'more-problems',
        severity: this.#moreErrors > 0 ? 'error' : 'warning',
        path: '',
        value: String(this.#more),
        message: `There are ${this.#more} more problems, of which ${this.#moreErrors} are errors; the first ${limit} are listed.`,
        done: 'shortened',
      },
    ];
  }
}

/** A value in a few words; of an object only that it is one, since its `toString` is not ours to call. */
function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > longestValue ? `${cleanText(value.slice(0, longestValue))}…` : cleanText(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : 'an object or list';
    default:
      return `a ${typeof value}`;
  }
}
