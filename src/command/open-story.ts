import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { Readable } from 'node:stream';
import { readers, readStoryStream } from '../read/index.js';
import type { ReadOptions, ReadStory } from '../read/index.js';
import { bytesReader } from '../read/bytes-reader.js';
import { Body } from '../source/body.js';
import { readBytes } from '../source/read-bytes.js';
import { TextOfBody } from '../source/text-of-body.js';
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

async function readChunks(chunks: AsyncIterable<Uint8Array>, told: ReadOptions): Promise<ReadStory> {
  const stream = Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>;
  const body = new Body(new Response(stream), Infinity);
  await body.isShort(8, 1000);
  const reader = bytesReader(body.head(), told);
  if (reader) return readBytes(reader, await body.all(), told);
  const text = new TextOfBody(body);
  const { story, problems } = await readStoryStream(text, told);
  return { ...(story && { story }), problems: [...problems, ...text.problems] };
}

const namesOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(', ');
