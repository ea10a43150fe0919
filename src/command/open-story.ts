import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { Readable } from 'node:stream';
import { readers, readStoryStream } from '../read/index.js';
import type { ReadStory } from '../read/index.js';
import { Body } from '../source/body.js';
import { TextOfBody } from '../source/text-of-body.js';
import { withProgress } from './progress.js';
import { UsageError } from './usage-error.js';

/** Standard input, as a path. */
export const standard = '-';

/** The story in a file, in whichever format it is written, read as it comes; `-` is standard input. */
export async function openStory(path: string, format: string | undefined): Promise<ReadStory> {
  if (format !== undefined && !readers.some(({ name }) => name === format))
    throw new UsageError(`there is no format "${format}" to read. There are ${namesOf(readers)}.`);
  const stream = path === standard ? stdin : createReadStream(path);
  const bytes = Readable.toWeb(Readable.from(withProgress(path, stream)));
  const text = new TextOfBody(new Body(new Response(bytes as ReadableStream<Uint8Array>), Infinity));
  try {
    const { story, problems } = await readStoryStream(text, { type: format, url: path });
    return { ...(story && { story }), problems: [...problems, ...text.problems] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be read: ${reason}`);
  }
}

const namesOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(', ');
