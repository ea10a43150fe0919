import { expect } from '@open-wc/testing';
import type { Command } from '../../src/command/command.js';
import { runCommand } from '../../src/command/run-command.js';
import { UsageError } from '../../src/command/usage-error.js';

const commands = new Map<string, Command>([
  [
    'echo',
    {
      summary: 'say it again',
      help: 'Usage: echo\n',
      run: async (args) => ({ out: args.join(' '), code: 0 }),
    },
  ],
  [
    'refuse',
    {
      summary: 'refuse',
      help: '',
      run: async () => {
        throw new UsageError('not like this.');
      },
    },
  ],
  [
    'break',
    {
      summary: 'break',
      help: '',
      run: async () => {
        throw new TypeError('a fault of ours');
      },
    },
  ],
]);

describe('runCommand', () => {
  it('runs the command that is named', async () => {
    expect(await runCommand(commands, ['echo', 'a', 'b'])).to.deep.equal({ out: 'a b', code: 0 });
  });

  it('lists the commands', async () => {
    expect((await runCommand(commands, ['--help'])).out).to.contain('  echo    say it again\n');
    expect((await runCommand(commands, [])).code).to.equal(2);
  });

  it('explains a command', async () => {
    expect(await runCommand(commands, ['echo', 'a', '--help'])).to.deep.equal({
      out: 'Usage: echo\n',
      code: 0,
    });
  });

  it('says what it does not know', async () => {
    const { error, code } = await runCommand(commands, ['toString']);
    expect(error).to.match(/^There is no command "toString"/);
    expect(code).to.equal(2);
  });

  it('says why it was refused, and hides no fault', async () => {
    expect(await runCommand(commands, ['refuse'])).to.deep.equal({
      error: 'story-timeline refuse: not like this.\n',
      code: 2,
    });
    const fault = await runCommand(commands, ['break']).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(TypeError);
  });
});
