import { readStory } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { readStoryBytes } from '../read/read-story-bytes.js';
import { decodeText } from './decode-text.js';
import type { WholeBody } from './body.js';

/** The story in bytes that are not valid UTF-8: in a format that is no text, in another encoding, or with faults. */
export async function readOther({ bytes, cut }: WholeBody, told: ReadOptions): Promise<ReadStory> {
  const read = readStoryBytes(bytes, { ...told, cut });
  if (read) return read;
  const decoded = decodeText(bytes, told.mediaType, cut);
  const { story, problems } = await readStory(decoded.text, { ...told, cut });
  return { ...(story && { story }), problems: [...problems, ...decoded.problems] };
}
