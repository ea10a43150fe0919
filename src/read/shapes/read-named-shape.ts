import { parseJson, readJson } from '../read-json.js';
import type { Reading } from '../reader.js';
import { shapeNamed } from './index.js';

/** A text as the JSON of a tool that its author named, or why it is no JSON. */
export async function readNamedShape(source: string, name: string): Promise<Reading> {
  const loose = parseJson(source.replace(/^\uFEFF/, ''));
  if (loose === undefined) return readJson(source);
  return shapeNamed(name)?.read(loose) ?? { loose, problems: [] };
}
