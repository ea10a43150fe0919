import { tooDeep } from './too-deep.js';

/** What a text holds as JSON that is no deeper than others' stacks can bear; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return tooDeep(text) === undefined ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined; // the engine's own message differs from engine to engine
  }
}
