#!/usr/bin/env node
import { argv, stderr, stdout } from 'node:process';
import { commands } from './commands.js';
import { runCommand } from './run-command.js';

const { out, error, code } = runCommand(commands, argv.slice(2));
stdout.write(out ?? '');
stderr.write(error ?? '');
process.exitCode = code; // and not exit(), which could cut what is still to be written to a pipe
