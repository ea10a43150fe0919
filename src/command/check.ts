import { parseArgs } from 'node:util';
import type { ReadStory } from '../read/index.js';
import { countEvents } from '../story/index.js';
import type { Command } from './command.js';
import { forTerminal, inOneLine } from './for-terminal.js';
import { openStory } from './open-story.js';
import { problemLines, summaryOf } from './problem-lines.js';
import { UsageError } from './usage-error.js';

const help = `Usage: story-timeline check [--from format] [--strict] [--json] file …

Reads stories and says what is wrong with them, each problem with its place:

  story-timeline check story.json
  story-timeline check --strict timeline.csv other.csv
  curl https://example.org/story.jsonl | story-timeline check --from json-lines -

  --from format  how the files are written; else their names and their looks tell
  --strict       warnings fail, too
  --json         [{ file, events, problems: [{ code, severity, path, where?, line?, message, done }] }]
  --help         this

A file called - is standard input.
Exit code: 0 without errors, 1 with one, 2 when a file could not be opened.
`;

export const check: Command = {
  summary: 'say what is wrong with a story, and where',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, strict: { type: 'boolean' }, from: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0)
      throw new UsageError('a file is asked for. See story-timeline check --help.');
    const files: Checked[] = [];
    for (const file of positionals) files.push({ file, ...(await openStory(file, values.from)) });
    return {
      out: values.json
        ? `${forTerminal(JSON.stringify(files.map(asData), undefined, 2))}\n`
        : files.map(asText).join(''),
      code: files.some((one) => isFailed(one, values.strict === true)) ? 1 : 0,
    };
  },
};

interface Checked extends ReadStory {
  readonly file: string;
}

const eventsOf = ({ story }: ReadStory): number => (story ? countEvents(story) : 0);

const asData = (checked: Checked) => ({
  file: checked.file,
  events: eventsOf(checked),
  problems: checked.problems,
});

const asText = (checked: Checked): string =>
  `${problemLines(checked.file, checked.problems)}${inOneLine(checked.file)}: ${summaryOf(eventsOf(checked), checked.problems)}\n`;

const isFailed = ({ story, problems }: ReadStory, strict: boolean): boolean =>
  !story || problems.some(({ severity }) => strict || severity === 'error');
