import type { Reading } from './reader.js';
import { tooDeep } from './too-deep.js';

/** What JSON holds, or the one problem for which it cannot be read; the same words in every engine. */
export async function readJson(source: string): Promise<Reading> {
  const text = source.replace(/^\uFEFF/, '');
  const loose = parseJson(text);
  if (loose !== undefined) return { loose, problems: [] };
  const { whyNotJson } = await import('./otherwise.js');
  return { problems: [whyNotJson(text)] };
}

/** What a text holds as JSON that is no deeper than others' stacks can bear; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return tooDeep(text) === undefined ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined; // the engine's own message differs from engine to engine
  }
}
