import { countEvents } from '../story/index.js';
import { write } from '../write/index.js';
import type { Loss, WriteOptions } from '../write/index.js';
import type { Outcome } from './command.js';
import { inOneLine } from './for-terminal.js';
import { openStory, standard } from './open-story.js';
import { problemLines, summaryOf } from './problem-lines.js';
import { saveFile } from './save-file.js';
import { UsageError } from './usage-error.js';

/** At most so many losses are told one by one. */
const told = 20;

/** From which file and how it is written, to which file and how: formats by name. */
export interface Way {
  readonly from: string;
  readonly fromFormat: string | undefined;
  readonly to: string;
  readonly toFormat: string;
  readonly options?: WriteOptions;
  /** What is made of what was written before it is saved. */
  readonly finish?: (body: string) => Promise<Uint8Array>;
}

/** Reads a story and writes it in another format; what could not be read or said is told on standard error. */
export async function writeOut({ from, fromFormat, to, toFormat, options, finish }: Way): Promise<Outcome> {
  const { story, problems } = await openStory(from, fromFormat);
  const found = problemLines(from, problems);
  if (!story) return { error: found, code: 2 };
  const written = await write(story, toFormat, options);
  if (!written) throw new UsageError(`there is no format "${toFormat}" to write.`);
  const error = `${found}${lossLines(toFormat, written.lost)}${inOneLine(from)}: ${summaryOf(countEvents(story), problems)}\n`;
  const code = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (to === standard) return { out: written.body, error, code };
  saveFile(to, finish ? await finish(written.body) : written.body);
  return { error, code };
}

function lossLines(format: string, lost: readonly Loss[]): string {
  const lines = lost
    .slice(0, told)
    .map(({ path, message }) => `not in ${format}: ${inOneLine(`${path ? `${path}: ` : ''}${message}`)}\n`);
  const more = lost.length - told;
  return lines.join('') + (more > 0 ? `not in ${format}: and ${more} more.\n` : '');
}
