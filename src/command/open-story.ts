import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { Readable } from 'node:stream';
import { readers, readStoryStream } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { bytesReader, readStoryBytes } from '../read/read-story-bytes.js';
import { Body } from '../source/body.js';
import { TextOfBody } from '../source/text-of-body.js';
import { isPacked, unpack } from '../source/unpack.js';
import { withProgress } from './progress.js';
import { UsageError } from './usage-error.js';

/** Standard input, as a path. */
export const standard = '-';

/** The story in a file, in whichever format it is written, a text read as it comes; `-` is standard input. */
export async function openStory(path: string, format: string | undefined): Promise<ReadStory> {
  if (format !== undefined && !readers.some(({ name }) => name === format))
    throw new UsageError(`there is no format "${format}" to read. There are ${namesOf(readers)}.`);
  const stream = path === standard ? stdin : createReadStream(path);
  try {
    return await readChunks(withProgress(path, stream), { type: format, url: path });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read: ${reason}`);
  }
}

/** The first chunk tells whether it is a format of bytes. */
async function readChunks(chunks: AsyncGenerator<Uint8Array>, told: ReadOptions): Promise<ReadStory> {
  const first = ((await chunks.next()).value as Uint8Array | undefined) ?? new Uint8Array();
  const stream = Readable.toWeb(Readable.from(joined(first, chunks))) as ReadableStream<Uint8Array>;
  const sent = new Body(new Response(stream), Infinity);
  const body = isPacked(first) ? unpack(sent, Infinity) : sent;
  if (bytesReader(first, told))
    return (await readStoryBytes((await body.all()).bytes, told)) ?? { problems: [] };
  const text = new TextOfBody(body);
  const { story, problems } = await readStoryStream(text, told);
  return { ...(story && { story }), problems: [...problems, ...text.problems] };
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

const namesOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(', ');
