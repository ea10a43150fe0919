// All that must hold, in one run: types, layers, units in every browser and time zone, pages, package, coverage.
// `--all` fails when Firefox or WebKit is missing. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { engines, getChromium } from '../test/support/browsers.mjs';

if (!(await getChromium())) {
  console.error(`The tests need a browser: ${engines.chromium.hint}.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'story-timeline-'));
const total = { passed: 0, failed: 0 };
/** Of more files than these it is not the machine. */
const mostTriedAgain = 12;
/** Milliseconds after which a step, or a file of pages, hangs: the others are still run, and what was counted is said. */
const longestStep = 65 * 60_000;
const longestFile = 12 * 60_000;

const node = (args, variables = {}) =>
  spawnSync(execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...variables },
    timeout: longestStep,
    killSignal: 'SIGKILL',
  }).status ?? 1;

/** Runs one step and adds what it counted; a step that failed without a failed test is one failure. */
const step = (title, run) => {
  console.log(`\n${title}`);
  const begun = performance.now();
  const { status, passed, failed } = run();
  total.passed += passed;
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  console.log(`${title}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
};

const check = (...args) => {
  const status = node(args);
  return { status, passed: status === 0 ? 1 : 0, failed: 0 };
};

const run = (args, variables = {}) => {
  const tally = join(scratch, 'units.json');
  rmSync(tally, { force: true });
  const status = node(['node_modules/@web/test-runner/dist/bin.js', ...args], { ...variables, TALLY: tally });
  try {
    return { status, ...JSON.parse(readFileSync(tally, 'utf8')) };
  } catch {
    return { status: 1, passed: 0, failed: 0, files: {} }; // the runner did not start
  }
};

/**
 * In CI a file that failed is run once more, by itself: where a machine is shared, real input and whole browsers can be lost
 * in an hour's work. What fails again has failed.
 */
const units = (args, variables) => {
  const first = run(args, variables);
  const again = Object.entries(first.files).filter(([name]) => name in engines);
  const count = again.reduce((sum, [, files]) => sum + files.length, 0);
  if (!env.CI || first.status === 0 || count === 0 || count > mostTriedAgain) return first;
  const seconds = again.map(([name, files]) => {
    console.log(`\nOnce more in ${name}: ${files.join(', ')}`);
    return run(
      files.flatMap((file) => ['--files', file]),
      { BROWSERS: name },
    );
  });
  const failed = seconds.reduce((sum, second) => sum + second.failed, 0);
  const status = Math.max(...seconds.map((second) => second.status));
  return { status, passed: first.passed + Math.max(0, first.failed - failed), failed };
};

const nodeFile = (file) => {
  const tap = join(scratch, 'node.tap');
  rmSync(tap, { force: true });
  const reporters = { spec: 'stdout', tap };
  const status = node([
    '--test',
    `--test-timeout=${longestFile}`,
    ...Object.entries(reporters).flatMap(([name, destination]) => [
      `--test-reporter=${name}`,
      `--test-reporter-destination=${destination}`,
    ]),
    file,
  ]);
  const lines = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const count = (word) => Number(lines.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return { status, passed: count('pass'), failed: status !== 0 && failed === 0 ? 1 : failed };
};

/** One file after the other: each has a browser, some a million events, and two write the site. As above, once more in CI. */
const nodeTests = (folder, ending) => {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
  const results = files.map((name) => {
    const file = join(folder, name);
    const first = nodeFile(file);
    if (!env.CI || first.status === 0) return first;
    console.log(`\nOnce more: ${file}`);
    return nodeFile(file);
  });
  const sum = (word) => results.reduce((before, result) => before + result[word], 0);
  return {
    status: Math.max(...results.map(({ status }) => status)),
    passed: sum('passed'),
    failed: sum('failed'),
  };
};

step('Types', () => check('node_modules/typescript/bin/tsc'));
step('Types without a page', () => check('node_modules/typescript/bin/tsc', '-p', 'tsconfig.worker.json'));
step('Types of the command', () =>
  check('node_modules/typescript/bin/tsc', '-p', 'tsconfig.command.json', '--noEmit'),
);
step('Layers', () => check('scripts/check-layers.mjs'));
step('Scripts', () => nodeTests('test/scripts', '.test.mjs'));
step('Units', () => units(argv.slice(2), { COVERAGE: '1' }));
step('Time zones', () => units(['--config', 'web-test-runner.zones.config.mjs']));
step('Build', () => check('scripts/build.mjs'));
step('Command', () => nodeTests('test/command', '.e2e.mjs'));
step('Pages and package', () => nodeTests('test/e2e', '.e2e.mjs'));
step('Coverage', () => check('scripts/check-coverage.mjs'));

rmSync(scratch, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
