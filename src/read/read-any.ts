import { checkAnyReading, notLoaded } from './check-reading.js';
import type { ReadOptions, ReadStory } from './check-reading.js';
import { isOwnShape } from './is-own-shape.js';
import { parseJson } from './parse-json.js';

/** As `readStory`: a story of ours in JSON at once; for all else what reads it is loaded first. */
export async function readAny(text: string, options: ReadOptions): Promise<ReadStory> {
  const mayBeOurs = !options.cut && /^(?:json)?$/.test(options.type ?? '');
  const loose = mayBeOurs ? parseJson(text.replace(/^\uFEFF/, '')) : undefined;
  if (loose !== undefined && isOwnShape(loose)) return checkAnyReading({ loose, problems: [] }, options);
  const readers = await import('./index.js').catch(() => undefined);
  return readers ? readers.readStory(text, options) : checkAnyReading(notLoaded(), options);
}
