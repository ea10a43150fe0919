// Builds the package: modules and types, the command line, the self-contained file, the parts, the page for frames, the manifest of the element and what editors know by it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { execPath, exit } from 'node:process';
import { root } from './bundle.mjs';

const steps = [
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.command.json'],
  ['scripts/bundle.mjs'],
  ['scripts/small.mjs'],
  ['scripts/embed-page.mjs'],
  ['scripts/manifest.mjs'],
  ['scripts/framework-types.mjs'],
];

rmSync(`${root}dist`, { recursive: true, force: true });
for (const step of steps) {
  const { status } = spawnSync(execPath, step, { cwd: root, stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
}
