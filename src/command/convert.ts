import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { countEvents } from '../story/index.js';
import { write, writers } from '../write/index.js';
import type { Loss } from '../write/index.js';
import type { Command } from './command.js';
import { openStory, standard } from './open-story.js';
import { problemLines, summaryOf } from './problem-lines.js';
import { UsageError } from './usage-error.js';

const help = `Usage: story-timeline convert [--from format] [--to format] in [out]

Writes a story in another format, and says what that format cannot say:

  story-timeline convert timeline.csv story.json
  story-timeline convert timelinejs.json sheet.csv
  story-timeline convert --to html story.json > list.html
  cat story.jsonl | story-timeline convert --from json-lines - story.ics

  --from format  how it is written; else its name and its look tell
  --to format    how it is to be written; else the name of out tells.
                 One of ${Object.keys(writers).join(', ')}
  --help         this

A file called - is standard input or output. Problems and losses go to standard error.
Exit code: 0 when every event came over, 1 when something of the story could not be read, 2 when nothing was written.
`;

export const convert: Command = {
  summary: 'write a story in another format',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: { type: 'string' }, to: { type: 'string' } },
      allowPositionals: true,
    });
    const [from, to = standard, ...more] = positionals;
    if (from === undefined || more.length > 0)
      throw new UsageError(
        'a file to read and one to write are asked for. See story-timeline convert --help.',
      );
    const format = values.to ?? formatOf(to);
    const { story, problems } = await openStory(from, values.from);
    const found = problemLines(from, problems);
    if (!story) return { error: found, code: 2 };
    const written = await write(story, format);
    if (!written) throw new UsageError(`there is no format "${format}" to write. There are ${formats()}.`);
    const summary = `${from}: ${summaryOf(countEvents(story), problems)}\n`;
    const code = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    const error = found + lossLines(format, written.lost) + summary;
    if (to === standard) return { out: written.body, error, code };
    save(to, written.body);
    return { error, code };
  },
};

const formats = (): string => Object.keys(writers).join(', ');

/** The first format of a file's extension. */
function formatOf(path: string): string {
  const extension = extname(path).slice(1).toLowerCase();
  const found = Object.entries(writers).find(([, writer]) => writer.extension === extension);
  if (found) return found[0];
  const what = path === standard ? 'Standard output has no name' : `The name ${path} tells no format`;
  throw new UsageError(`${what}: say --to with one of ${formats()}.`);
}

/** At most so many losses are told one by one. */
const told = 20;

function lossLines(format: string, lost: readonly Loss[]): string {
  const lines = lost
    .slice(0, told)
    .map(({ path, message }) => `not in ${format}: ${path ? `${path}: ` : ''}${message}\n`);
  const more = lost.length - told;
  return lines.join('') + (more > 0 ? `not in ${format}: and ${more} more.\n` : '');
}

function save(path: string, body: string): void {
  try {
    writeFileSync(path, body);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
