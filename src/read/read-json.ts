import { isOwnShape } from './is-own-shape.js';
import { parseJson } from './parse-json.js';
import type { Reading } from './reader.js';

/** What JSON holds, or the one problem for which it cannot be read; the same words in every engine. */
export async function readJson(source: string): Promise<Reading> {
  const text = source.replace(/^\uFEFF/, '');
  const loose = parseJson(text);
  if (loose !== undefined) return readParsed(loose);
  const { whyNotJson } = await import('./otherwise.js');
  return { problems: [whyNotJson(text)] };
}

/** What JSON holds, as a story of ours: as it is, or translated where another tool wrote it. */
export async function readParsed(loose: unknown): Promise<Reading> {
  if (isOwnShape(loose)) return { loose, problems: [] };
  const { shapeOf } = await import('./shapes/index.js');
  return shapeOf(loose)?.read(loose) ?? { loose, problems: [] };
}
