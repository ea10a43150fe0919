#!/usr/bin/env node
import { argv, stderr, stdout } from 'node:process';
import { commands } from './commands.js';
import { forTerminal } from './for-terminal.js';
import { runCommand } from './run-command.js';

stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // whoever read us has read enough, as `head` does
});
const { out, error, code } = await runCommand(commands, argv.slice(2));
stdout.write(stdout.isTTY ? forTerminal(out ?? '') : (out ?? '')); // to a file or a pipe data go as they are
stderr.write(error ?? '');
process.exitCode = code; // and not exit(), which could cut what is still to be written to a pipe
