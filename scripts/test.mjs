// Types, unit tests in every browser, then the demo page. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const total = { passed: 0, failed: 0 };
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status;

console.log('Types');
if (node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json']) !== 0) total.failed += 1;

console.log('Units');
const scratch = mkdtempSync(join(tmpdir(), 'tally-'));
const tallyFile = join(scratch, 'tally.json');
const args = ['node_modules/@web/test-runner/dist/bin.js', '--coverage', ...process.argv.slice(2)];
const status = node(args, { TALLY: tallyFile });
try {
  const tally = JSON.parse(readFileSync(tallyFile, 'utf8'));
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (status !== 0 && tally.failed === 0) total.failed += 1; // coverage below its threshold
} catch {
  total.failed += 1; // the runner did not start
}
rmSync(scratch, { recursive: true });

console.log('Demo page');
const folder = join(root, 'test', 'e2e');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.mjs'))
  .map((name) => join(folder, name));
for await (const { type, data } of run({ files, concurrency: false })) {
  if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
  if (type !== 'test:pass' && type !== 'test:fail') continue;
  const isFile = data.name.endsWith('.e2e.mjs'); // Node reports each file as a test too
  if (type === 'test:pass' && !isFile) total.passed += 1;
  if (type === 'test:fail' && (!isFile || data.details.error?.failureType !== 'subtestsFailed'))
    total.failed += 1;
  if (!isFile || type === 'test:fail')
    console.log(`  ${type === 'test:pass' ? 'ok' : 'FAILED'}: ${data.name}`);
  if (type === 'test:fail') console.log(data.details.error?.cause ?? data.details.error);
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
