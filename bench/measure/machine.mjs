import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { version } from 'node:process';

const packages = [
  'vis-timeline',
  'echarts',
  'timelines-chart',
  '@knight-lab/timelinejs',
  'd3-milestones',
  'playwright-core',
];

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

/** What the figures depend on beside the code. */
export const machine = (browser) => ({
  date: new Date().toISOString().slice(0, 10),
  commit: commit(),
  processor: cpus()[0].model,
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${platform()} ${arch()}`,
  node: version,
  browser: `Chromium ${browser.version}, headless, painted by the processor`,
  versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
});
