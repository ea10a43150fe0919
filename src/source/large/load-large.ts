import { checkOptionsOf } from '../../read/check-reading.js';
import type { ReadStory } from '../../read/index.js';
import { failure } from '../../read/failure.js';
import type { Problem } from '../../story/index.js';
import { encodingOf } from '../decode-text.js';
import type { LargeAnswer } from '../load-story.js';
import { tooLarge } from '../too-large.js';
import { type Arriving, ArrivingStory } from './arriving-story.js';
import { isPacked, unpack } from '../unpack.js';
import { largeFormat } from './large-format.js';
import { openReader } from './open-reader.js';
import type { LargeReader } from './reader.js';

/** A large story, and whether there is more of it that was not read. */
export interface LargeStory extends ReadStory {
  readonly hasRest: boolean;
}

export interface LargeOptions {
  /** Hears how much has come, and is given pictures of it before all has. */
  readonly arriving: (arriving: Arriving) => void;
  /** Aborted when what has come is enough: it is kept. */
  readonly enough: AbortSignal;
}

/** Where no bytes come for so many milliseconds, there is time to show all that is there. */
const SLOW = 250;

/**
 * Reads an answer entry by entry as it comes, in a Worker where there is one to be had; undefined where it is not of a kind
 * that can be read so. What was read is kept, whatever happens to the rest. Rejects only when the answer's signal is aborted.
 */
export async function loadLarge(answer: LargeAnswer, options: LargeOptions): Promise<LargeStory | undefined> {
  const { response, told, maxBytes, signal, readWhole } = answer;
  const packed = isPacked(answer.body.head());
  const body = packed ? unpack(answer.body, maxBytes) : answer.body;
  if (packed) await body.isShort(0, 0); // its head tells the format
  const head = body.head();
  const format = largeFormat(head, told);
  if (!format) return packed ? { ...(await readWhole(await body.all())), hasRest: false } : undefined;
  const arriving = new ArrivingStory(told, packed ? undefined : lengthOf(response), options.arriving);
  const reader = await openReader({ format, options: checkOptionsOf(told) }, arriving);
  const stop = (): void => reader.stop();
  signal?.addEventListener('abort', stop);
  try {
    const broken = await readBody({ ...answer, body }, reader, options.enough);
    signal?.throwIfAborted();
    const cut = body.cut || broken !== undefined;
    const { story, problems } = await arriving.all(await reader.end(cut), cut, readWhole);
    const ending = broken ?? (body.cut ? tooLarge(maxBytes, story !== undefined) : undefined);
    return {
      ...(story && { story }),
      problems: [
        ...endings(ending, story !== undefined),
        ...problems,
        ...encodingOf(head, told.mediaType ?? '').problems,
      ],
      hasRest: broken !== undefined && story !== undefined,
    };
  } catch (error) {
    signal?.throwIfAborted();
    return unread(arriving.latest, error);
  } finally {
    signal?.removeEventListener('abort', stop);
    reader.stop();
    body.stop();
  }
}

/** Sends all bytes to the reader. Where that ends too soon, why. */
async function readBody(
  { body, wait, end: endRequest, whyFailed }: LargeAnswer,
  reader: LargeReader,
  enough: AbortSignal,
): Promise<Problem | undefined> {
  const end = (): void => {
    body.stop();
    endRequest();
  };
  enough.addEventListener('abort', end);
  try {
    for (;;) {
      let shown: Promise<void> | undefined;
      const slow = setTimeout(() => (shown = reader.show()), SLOW);
      wait(true);
      const bytes = await body.next().catch((error: unknown) => ({ error }));
      wait(false);
      clearTimeout(slow);
      await shown;
      if (enough.aborted) return stopped();
      if (bytes === undefined) return undefined;
      if ('error' in bytes) return await whyFailed(bytes.error);
      await reader.push(bytes);
    }
  } finally {
    enough.removeEventListener('abort', end);
  }
}

/** How many bytes an answer says it has, where it is not compressed; of another site's that cannot be known. */
function lengthOf({ type, headers }: Response): number | undefined {
  const isTold = type !== 'cors' && !headers.has('content-encoding');
  return (isTold && Number(headers.get('content-length'))) || undefined;
}

const stopped = (): Problem => failure('stopped', 'Reading was stopped before all of the story had come.');

/** What ended the reading too soon costs the rest only, if there is a story. */
const endings = (ending: Problem | undefined, kept: boolean): readonly Problem[] => {
  if (!ending || !kept || ending.severity === 'warning') return ending ? [ending] : [];
  const message = `${ending.message} What came before is shown.`;
  return [{ ...ending, severity: 'warning', message, done: 'shortened' }];
};

/** What reads has failed itself: it may have been more than there is memory for. */
function unread(latest: ReadStory | undefined, error: unknown): LargeStory {
  const reason = error instanceof Error && error.message ? ` (${error.message})` : '';
  const problem = failure('unread', `The story could not be read to its end${reason}.`);
  const kept = latest?.story !== undefined;
  return { ...latest, problems: [...endings(problem, kept), ...(latest?.problems ?? [])], hasRest: kept };
}
