import { bytesReader } from '../read/bytes-reader.js';
import { readStory } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import type { WholeBody } from './body.js';
import { decodeText } from './decode-text.js';
import { readBytes } from './read-bytes.js';

/** The story in bytes that are not valid UTF-8: in a format that is no text, in another encoding, or with faults. */
export async function readOther(body: WholeBody, told: ReadOptions): Promise<ReadStory> {
  const { bytes, cut } = body;
  const reader = bytesReader(bytes, told);
  if (reader) return readBytes(reader, body, told);
  const decoded = decodeText(bytes, told.mediaType, cut);
  const { story, problems } = await readStory(decoded.text, { ...told, cut });
  return { ...(story && { story }), problems: [...problems, ...decoded.problems] };
}
