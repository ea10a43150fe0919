import { readStory } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { readStoryBytes } from '../read/read-story-bytes.js';
import { Body } from './body.js';
import type { WholeBody } from './body.js';
import { decodeText } from './decode-text.js';
import { tooLarge } from './too-large.js';
import { isPacked, unpack } from './unpack.js';

/**
 * The story in bytes that are not valid UTF-8: packed by gzip, in a format that is no text, in another encoding, or with
 * faults. Rejects where what is packed is damaged.
 */
export async function readOther(body: WholeBody, told: ReadOptions, maxBytes: number): Promise<ReadStory> {
  if (!isPacked(body.bytes)) return readPlain(body, told);
  const packed = new Response(body.bytes as Uint8Array<ArrayBuffer>);
  const whole = await unpack(new Body(packed, Infinity), maxBytes).all();
  const { story, problems } = await readPlain(whole, told);
  const size = whole.cut ? [tooLarge(maxBytes, story !== undefined)] : [];
  return { ...(story && { story }), problems: [...size, ...problems] };
}

async function readPlain({ bytes, cut }: WholeBody, told: ReadOptions): Promise<ReadStory> {
  const read = readStoryBytes(bytes, { ...told, cut });
  if (read) return read;
  const decoded = decodeText(bytes, told.mediaType, cut);
  const { story, problems } = await readStory(decoded.text, { ...told, cut });
  return { ...(story && { story }), problems: [...problems, ...decoded.problems] };
}
