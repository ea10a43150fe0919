import { checkReading, notLoaded, placed } from '../read/check-reading.js';
import type { ReadOptions, ReadStory } from '../read/check-reading.js';
import type { BytesReader } from '../read/reader.js';
import { isLarge } from '../story/is-large.js';
import type { WholeBody } from './body.js';
import { checkOptionsOf } from './large/arriving-story.js';
import { openGiven } from './large/open-given.js';

/** The story in bytes that are no text; a large one is checked in slices, between which others may have the thread. */
export async function readBytes(
  reader: BytesReader,
  { bytes, cut }: WholeBody,
  told: ReadOptions,
): Promise<ReadStory> {
  const reading = await reader.readBytes(bytes, cut).catch(notLoaded);
  if (!isLarge(reading.loose)) return checkReading(reading, told);
  const { signal } = new AbortController(); // who does not want it any more does not look at it
  return placed(await openGiven(reading.loose, checkOptionsOf(told), signal, () => {}), reading);
}
