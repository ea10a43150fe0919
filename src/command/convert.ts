import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { writerOf, writers } from '../write/index.js';
import type { Command } from './command.js';
import { standard } from './open-story.js';
import { UsageError } from './usage-error.js';
import { writeOut } from './write-out.js';

const formats = Object.keys(writers).join(', ');

const help = `Usage: story-timeline convert [--from format] [--to format] in [out]

Writes a story in another format, and says what that format cannot say:

  story-timeline convert timeline.csv story.json
  story-timeline convert --to timelinejs story.json timelinejs.json
  story-timeline convert --to html story.json > list.html
  cat story.jsonl | story-timeline convert --from json-lines - story.ics

  --from format  how it is written; else its name and its look tell
  --to format    how it is to be written; else the name of out tells.
                 One of ${formats}
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
    return writeOut({ from, fromFormat: values.from, to, toFormat: formatOf(to, values.to) });
  },
};

/** The format that is named, else the first of a file's extension. */
function formatOf(path: string, named: string | undefined): string {
  if (named !== undefined && !writerOf(named))
    throw new UsageError(`there is no format "${named}" to write. There are ${formats}.`);
  const extension = extname(path).slice(1).toLowerCase();
  const found = named ?? Object.entries(writers).find(([, writer]) => writer.extension === extension)?.[0];
  if (found !== undefined) return found;
  const what = path === standard ? 'Standard output has no name' : `The name ${path} tells no format`;
  throw new UsageError(`${what}: say --to with one of ${formats}.`);
}
