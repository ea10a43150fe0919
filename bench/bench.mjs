// All figures, beside peers and floors: `npm run bench`, or less of it: `npm run bench -- --only element,canvas --sizes 100,10000`.
import { writeFileSync } from 'node:fs';
import { stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { libraries } from './libraries/index.mjs';
import { Browser } from './measure/browser.mjs';
import { bundleOf, harness, weigh } from './measure/bundles.mjs';
import { machine } from './measure/machine.mjs';
import { measureInTurns } from './measure/rounds.mjs';
import { filesOf } from './measure/run.mjs';
import { serve } from './measure/server.mjs';
import { median } from './measure/statistics.mjs';
import { growthPicture } from './report/growth-picture.mjs';
import { markdown } from './report/markdown.mjs';
import { recordOf } from './report/record.mjs';
import { sections } from './report/tables.mjs';

/** All but those that are weighed alone. */
const measured = Object.keys(libraries).filter((name) => !libraries[name].sizes);
const weighedOnly = Object.keys(libraries).filter((name) => libraries[name].sizes);

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,10000,100000,1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: measured.join() },
    shape: { type: 'string', default: 'even' },
    /** Seconds that one run may take, and that a peer's runs at one size may take together before it is not run again. */
    cap: { type: 'string', default: '45' },
    budget: { type: 'string', default: '8' },
    /** Prints only. */
    dry: { type: 'boolean', default: false },
  },
});
const settings = {
  names: values.only.split(','),
  sizes: values.sizes.split(',').map(Number),
  rounds: Number(values.rounds),
  shape: values.shape,
  cap: Number(values.cap) * 1000,
  budget: Number(values.budget) * 1000,
};

const files = new Map([['/harness.js', await harness()]]);
for (const name of [...settings.names, ...weighedOnly])
  for (const [path, bytes] of await bundleOf(name)) files.set(path, bytes);
const server = await serve(files);
const browser = new Browser();
const cells = await measureInTurns(
  browser,
  server.address,
  settings,
  ({ library, count, faults }, round, time) => {
    stderr.write(
      `${count} ${library} ${round + 1}: ${(time / 1000).toFixed(1)} s${faults.length > 0 ? `; ${faults.at(-1)}` : ''}\n`,
    );
  },
);
const about = machine(browser);
const small = {};
for (const name of weighedOnly) {
  const { first, later } = await filesOf(browser, server.address, name);
  small[name] = { first: weigh(files, first), later: weigh(files, later) };
}
await browser.end();
server.close();

/** What a page loads of a library until its first picture, and what by itself after it. */
const bytesOf = (name) => {
  const runs = cells.filter(({ library }) => library === name).flatMap((cell) => cell.runs);
  if (runs.length === 0) return undefined;
  const [{ mount, files: all }] = runs;
  const later = all.filter((path) => !mount.files.includes(path));
  const loading = median(runs.map((run) => run.loading));
  return { first: weigh(files, mount.files), later: weigh(files, later), loading };
};

const bytes = { ...Object.fromEntries(settings.names.map((name) => [name, bytesOf(name)])), ...small };
const results = { machine: about, settings, bytes, cells: cells.map(recordOf) };
for (const [title, text] of sections(results)) console.log(`\n${title}\n\n${text}`);

const write = async (path, text, parser) => {
  const file = fileURLToPath(new URL(path, import.meta.url));
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, parser ? await prettier.format(text, { ...options, parser }) : text);
};
if (!values.dry) {
  await write('results.json', JSON.stringify(results), 'json');
  await write('RESULTS.md', markdown(results), 'markdown');
  await write('../docs/growth.svg', growthPicture(results));
}
