import type { Commands, Outcome } from './command.js';
import { inOneLine } from './for-terminal.js';
import { UsageError } from './usage-error.js';

const isHelp = (argument: string | undefined) => argument === '--help' || argument === '-h';

/** Runs the command that the first argument names with the others. */
export async function runCommand(commands: Commands, args: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined) return { error: usageOf(commands), code: 2 };
  if (isHelp(name)) return { out: usageOf(commands), code: 0 };
  const command = commands.get(name);
  if (!command)
    return { error: `There is no command "${inOneLine(name)}".\n\n${usageOf(commands)}`, code: 2 };
  if (rest.some(isHelp)) return { out: command.help, code: 0 };
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof UsageError || 'code' in error; // parseArgs has codes of its own
    if (!isUsage) throw error;
    return { error: `story-timeline ${name}: ${inOneLine(error.message)}\n`, code: 2 };
  }
}

function usageOf(commands: Commands): string {
  const width = Math.max(...Array.from(commands.keys(), ({ length }) => length));
  const rows = Array.from(commands, ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: story-timeline <command> …\n\n${rows.join('')}\nstory-timeline <command> --help says more.\n`;
}
