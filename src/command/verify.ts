import { parseArgs } from 'node:util';
import { readArticle, readPlainText, verifyQuotes } from '../article/index.js';
import type { ArticleText } from '../article/index.js';
import type { Story } from '../story/index.js';
import type { Command, Outcome } from './command.js';
import { forTerminal } from './for-terminal.js';
import { openStory } from './open-story.js';
import { readFile } from './read-file.js';
import { UsageError } from './usage-error.js';
import { isVerified, verdictTable } from './verdict-table.js';

const help = `Usage: story-timeline verify [--json] story article.html|article.txt

Looks for each quote of a story in its article and says how it stands there:

  verbatim    the same characters
  typography  the same but for quotation marks, dashes, ellipses and spaces
  altered     nearly so; the nearest words are shown, [-left out-] and {+added+}
  ambiguous   in several places: give the quote a "prefix" or "suffix"
  absent      not at all

  --json      the verdicts as JSON, with offsets in the article's text
  --help      this

Exit code: 0 when every quote is verbatim but for typography, 1 when one is not, 2 when it could not be told.
`;

export const verify: Command = {
  summary: 'say whether the quotes of a story stand in its article',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [storyPath, articlePath, ...more] = positionals;
    if (storyPath === undefined || articlePath === undefined || more.length > 0)
      throw new UsageError('a story and an article are asked for. See story-timeline verify --help.');
    const story = await storyIn(storyPath);
    return outcomeOf(story, articleIn(articlePath), values.json === true);
  },
};

function outcomeOf(story: Story, article: ArticleText, asJson: boolean): Outcome {
  const verdicts = verifyQuotes(story, article);
  return {
    out: asJson ? `${forTerminal(JSON.stringify(verdicts, undefined, 2))}\n` : verdictTable(verdicts),
    code: verdicts.every(isVerified) ? 0 : 1,
  };
}

async function storyIn(path: string): Promise<Story> {
  const { story, problems } = await openStory(path, undefined);
  if (!story) throw new UsageError(`${path} holds no story: ${problems[0]?.message ?? ''}`);
  return story;
}

/** HTML by its name, or where that tells nothing by its look. */
function articleIn(path: string): ArticleText {
  const text = readFile(path);
  const isHtml = /\.html?$/i.test(path) || (!/\.(?:txt|text|md)$/i.test(path) && /^\s*</.test(text));
  return isHtml ? readArticle(text) : readPlainText(text);
}
