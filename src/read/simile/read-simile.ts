import { parseJson } from '../parse-json.js';
import type { Reading } from '../reader.js';
import { readSimileJson } from './read-simile-json.js';
import { readSimileXml } from './read-simile-xml.js';

/** SIMILE's XML or its JSON: the files carry the same names. */
export async function readSimile(source: string): Promise<Reading> {
  const text = source.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(text)) return readSimileXml(text);
  const loose = parseJson(text);
  if (loose !== undefined) return readSimileJson(loose);
  const { whyNotJson } = await import('../otherwise.js');

  return { problems: [whyNotJson(text)] };
}
