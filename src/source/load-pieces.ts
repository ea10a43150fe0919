import { readStoryStream } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import type { Body } from './body.js';
import { TextOfBody } from './text-of-body.js';
import { tooLarge } from './too-large.js';

/**
 * A story from an answer that is read as it comes, so that it may be larger than a text can be. Rejects as the stream does.
 * Of more than `maxBytes` what came before is kept.
 */
export async function loadPieces(body: Body, maxBytes: number, told: ReadOptions): Promise<ReadStory> {
  const text = new TextOfBody(body, told.mediaType);
  const { story, problems } = await readStoryStream(text, { ...told, isCut: () => body.cut });
  const size = body.cut ? [tooLarge(maxBytes, story !== undefined)] : [];
  return { ...(story && { story }), problems: [...size, ...problems, ...text.problems] };
}
