// A folder for a test of the command, and the command itself, as a person at a terminal runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const command = join(root, bin['story-timeline']);

export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-timeline-'));
  const path = (name) => join(folder, name);
  return {
    path,
    file: (name, text) => {
      writeFileSync(path(name), text);
      return path(name);
    },
    run: (args, input = '') => {
      const done = spawnSync(execPath, [command, ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
      return { status: done.status, stdout: done.stdout, stderr: done.stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};
