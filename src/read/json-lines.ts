import { ProblemLog } from '../story/problem-log.js';
import type { Problem } from '../story/index.js';
import { eventPath } from './event-path.js';
import { failure } from './failure.js';
import { lookOf } from './look-of.js';
import { parseJson } from './parse-json.js';
import type { Pieces, Place, Reading } from './reader.js';
import { whyNotJson } from './why-not-json.js';

/**
 * JSON Lines as they come: an event a line, and in the first of them, if its only key is `story`, what is common to all.
 * A line that is not JSON costs that line. Blank lines count and say nothing.
 */
export class JsonLines implements Pieces {
  readonly #log = new ProblemLog();
  readonly #events: unknown[] = [];
  /** The line of each event. */
  readonly #lines: number[] = [];
  #common: object = {};
  #line = 0;
  #rest = '';

  push(piece: string): void {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
  }

  end(cut = false): Reading {
    if (!cut && this.#rest !== '') this.#read(this.#rest);
    this.#rest = '';
    const problems = this.#log.list();
    if (this.#events.length === 0 && problems.length > 0) return { problems: [noLine(problems)] };
    const loose = { ...this.#common, events: this.#events };
    return { loose, problems, placeOf: (path) => placeOnLine(path, (index) => this.#lines[index]) };
  }

  #read(source: string): void {
    this.#line += 1;
    const text = this.#line === 1 ? source.replace(/^\uFEFF/, '') : source;
    if (text.trim() === '') return;
    const value = parseJson(text);
    if (value === undefined) this.#log.add(badLine(text, this.#line));
    else if (this.#line === 1 && isStoryLine(value)) this.#common = value.story;
    else {
      this.#events.push(value);
      this.#lines.push(this.#line);
    }
  }
}

/** What is wrong with a line that is not JSON; it costs that line. */
export function badLine(text: string, line: number): Problem {
  const { column, value, message } = whyNotJson(text);
  return {
    code: 'not-json',
    severity: 'error',
    path: '',
    where: `line ${line}`,
    line,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value }),
    message: message.replace('at line 1, column', 'at column'),
    done: 'left-out',
  };
}

/** A text of which no line is JSON is something else. */
export function noLine([first]: readonly Problem[]): Problem {
  return failure('not-json', `No line of this is JSON. ${first?.message ?? ''}`, {
    ...first,
    done: 'refused',
  });
}

/** Where what stands at a path of the story was written, by the line of each event. */
export function placeOnLine(path: string, lineOf: (index: number) => number | undefined): Place | undefined {
  const at = eventPath(path);
  if (!at) return { where: `line 1${path && `, ${path}`}`, line: 1 };
  const line = lineOf(at.index);
  return line === undefined ? undefined : { where: `line ${line}${at.rest && `, ${at.rest}`}`, line };
}

/** JSON Lines that are all there. A story in JSON on one line, or other tools' entries a line each, are read too. */
export async function readJsonLines(text: string): Promise<Reading> {
  if (lookOf(text) === 'HTML') return { problems: [whyNotJson(text)] };
  const lines = new JsonLines();
  lines.push(text);
  return lines.end();
}

/** Whether the first line says what is common to all. */
export const isStoryLine = (value: unknown): value is { readonly story: object } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  'story' in value &&
  typeof value.story === 'object' &&
  value.story !== null &&
  !Array.isArray(value.story);
