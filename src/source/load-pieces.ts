import { readStoryStream } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { TextOfBody } from './text-of-body.js';
import { tooLarge } from './too-large.js';

/**
 * A story from an answer that is read as it comes, so that it may be larger than a text can be. Rejects as the stream does.
 * Of more than `maxBytes` what came before is kept.
 */
export async function loadPieces(
  response: Response,
  maxBytes: number,
  told: ReadOptions,
): Promise<ReadStory> {
  const body = new TextOfBody(response, maxBytes);
  const { story, problems } = await readStoryStream(body, { ...told, isCut: () => body.cut });
  const size = body.cut ? [tooLarge(maxBytes, story !== undefined)] : [];
  return { ...(story && { story }), problems: [...size, ...problems, ...body.problems] };
}
