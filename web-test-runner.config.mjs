import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { engines } from './test/support/browsers.mjs';
import { chromiumPlugin } from './test/support/chromium-plugin.mjs';
import { commonJsPlugin } from './test/support/commonjs-plugin.mjs';
import { coverage } from './test/support/coverage.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { faults } from './test/support/faults.mjs';
import { served } from './test/support/served.mjs';
import { severalBrowsers } from './test/support/several-browsers.mjs';
import { timesReporter } from './test/support/times-reporter.mjs';
import { wheelPlugin } from './test/support/wheel-plugin.mjs';
import { files } from './test/support/where-tests-run.mjs';
import { workers } from './test/support/workers.mjs';

// --all (or BROWSERS=all) asks for every engine and fails when one is missing; BROWSERS=chromium,webkit picks some.
// Without it: Chromium must be there, Firefox and WebKit run when they are installed.
const asked =
  process.env.BROWSERS?.split(',')
    .map((name) => name.trim())
    .filter(Boolean) ?? [];
const every = process.argv.includes('--all') || asked.includes('all');
// Much of a test is waiting, so that one file at once leaves a machine idle.
const filesAtOnce = Number(process.env.FILES_AT_ONCE) || Math.max(2, Math.floor(availableParallelism() / 2));
// WebKit would draw by a processor's OpenGL: two thirds more work. Pages have it, which a whole screen needs (test/e2e).
process.env.WEBKIT_DISABLE_DMABUF_RENDERER ??= '1';
// COVERAGE=1 counts lines, which scripts/check-coverage.mjs judges, folder by folder.
const counted = process.env.COVERAGE ? coverage() : undefined;
const browsers = [];
const missing = [];
for (const [name, engine] of Object.entries(engines)) {
  const wanted = every || (asked.length === 0 ? name === 'chromium' : asked.includes(name));
  if (asked.length > 0 && !wanted) continue;
  const found = await engine.find();
  if (found) browsers.push(severalBrowsers(filesAtOnce, () => engine.launcher(found, counted)));
  else if (wanted) missing.push(`  ${name}: ${engine.hint}`);
  else console.log(`Not installed, so not tested: ${name} (${engine.hint}).`);
}
if (missing.length > 0) {
  console.error(`The tests need a browser that was not found:\n${missing.join('\n')}`);
  if (!process.env.TALLY) console.log('0 passed, 1 failed');
  process.exit(1);
}

// Files that are named run in all the engines asked for.
const [first, ...others] = browsers;
const isWhole = !process.argv.includes('--files') && others.length > 0;

export default {
  files: isWhole ? files.everywhere : 'test/**/*.test.ts',
  groups: isWhole ? [{ name: 'in one engine', files: files.once, browsers: [first] }] : [],
  hostname: '127.0.0.1', // a bare machine may have no name for localhost
  nodeResolve: true,
  middleware: [faults, served, workers],
  browsers,
  concurrentBrowsers: 2, // much of a test is waiting; with three, input comes late
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // The page says its language: without one, words would depend on whose machine this is.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Tests</title></head><body><script type="module" src="${framework}"></script></body></html>`,
  plugins: [
    commonJsPlugin(['ajv', 'edtf', 'nearley']),
    chromiumPlugin(),
    wheelPlugin(),
    // The pictures stand in test/visual/pictures; what differs from them, beside them in a folder that is not kept.
    visualRegressionPlugin({
      baseDir: 'test/visual',
      update: process.argv.includes('--update-visual-baseline'),
      getBaselineName: ({ name }) => `pictures/${name}`,
      getDiffName: ({ name }) => `differing/${name}-difference`,
      getFailedName: ({ name }) => `differing/${name}`,
      failureThresholdType: 'pixel',
      failureThreshold: 100, // letters at their edges; a mark that moves by a pixel is more
    }),
    ...(counted ? [counted.plugin('coverage/lcov.info')] : []),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // Real input comes late where a machine is shared: there a test may try once more, elsewhere it is to be mended.
  testFramework: { config: { ui: 'bdd', timeout: 15_000, retries: process.env.CI ? 1 : 0 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    countReporter(),
    ...(process.env.TIMES ? [timesReporter(process.env.TIMES)] : []),
  ],
};
