import { badLine, isStoryLine, noLine } from '../../read/json-lines.js';
import { parseJson } from '../../read/parse-json.js';
import { ProblemLog } from '../../story/problem-log.js';
import type { Problem } from '../../story/index.js';
import { EntryText } from './entry-text.js';
import { LinesOfEntries, type LineRuns } from './line-runs.js';
import { PendingBytes } from './pending-bytes.js';
import type { Entry, Splitter } from './splitter.js';

const LINE_FEED = 0x0a;

/** JSON Lines: an entry a line, as `JsonLines` of `read/` reads them. */
export class LineSplitter implements Splitter {
  readonly #log = new ProblemLog();
  readonly #text = new EntryText();
  readonly #lines = new LinesOfEntries();
  readonly #pending = new PendingBytes();
  /** Where the next line begins, and how far its end has been looked for. */
  #at = 0;
  #seen = 0;
  #line = 0;
  #ended = false;
  #cut = false;
  #count = 0;
  #common: object = {};

  get problems(): readonly Problem[] {
    const problems = this.#log.list();
    const found = this.#ended && this.#count === 0 && problems.length > 0 ? [noLine(problems)] : problems;
    return this.#text.problem ? [...found, this.#text.problem] : found;
  }

  /** The line of each entry. */
  get lines(): LineRuns {
    return this.#lines;
  }

  push(bytes: Uint8Array): void {
    this.#pending.push(bytes, this.#at);
    this.#seen -= this.#at;
    this.#at = 0;
  }

  end(cut: boolean): void {
    this.#ended = true;
    this.#cut = cut;
  }

  next(): Entry | undefined {
    for (;;) {
      const bytes = this.#nextLine();
      if (!bytes) return undefined;
      const value = this.#read(bytes);
      if (value !== undefined) return { value, bytes };
    }
  }

  common(): object {
    return this.#common;
  }

  whole(): undefined {
    return undefined;
  }

  #nextLine(): Uint8Array | undefined {
    const { bytes } = this.#pending;
    const start = this.#at;
    const found = bytes.indexOf(LINE_FEED, this.#seen);
    if (found < 0) this.#seen = bytes.length;
    if (found < 0 && (!this.#ended || this.#cut || start >= bytes.length)) return undefined;
    const end = found < 0 ? bytes.length : found;
    this.#at = this.#seen = end + 1;
    this.#line += 1;
    return bytes.subarray(start, end);
  }

  /** The value of an entry; undefined where the line is none. */
  #read(bytes: Uint8Array): unknown {
    const line = this.#line;
    const source = this.#text.decode(bytes, () => ({ line, column: 1 }));
    const text = line === 1 ? source.replace(/^\uFEFF/, '') : source;
    if (text.trim() === '') return undefined;
    const value = parseJson(text);
    if (value === undefined) this.#log.add(badLine(text, line));
    else if (line === 1 && isStoryLine(value)) this.#common = value.story;
    else {
      this.#lines.add(line);
      this.#count += 1;
      return value;
    }
    return undefined;
  }
}
