// The bytes alone, of the element, its small build and the peers, in one run: `npm run weigh`. Takes a minute, where all takes an hour.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { libraries } from './libraries/index.mjs';
import { Browser } from './measure/browser.mjs';
import { bundleOf, harness, weigh } from './measure/bundles.mjs';
import { machine } from './measure/machine.mjs';
import { filesOf } from './measure/run.mjs';
import { serve } from './measure/server.mjs';
import { markdown } from './report/markdown.mjs';

const names = Object.keys(libraries);
const files = new Map([['/harness.js', await harness()]]);
for (const name of names) for (const [path, bytes] of await bundleOf(name)) files.set(path, bytes);
const server = await serve(files);
const browser = new Browser();

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const results = JSON.parse(readFileSync(at('results.json'), 'utf8'));
const bytes = {};
for (const name of names) {
  const { first, later } = await filesOf(browser, server.address, name);
  const { loading } = results.bytes[name] ?? {};
  bytes[name] = {
    first: weigh(files, first),
    later: weigh(files, later),
    ...(loading !== undefined && { loading }),
  };
  console.log(
    `${libraries[name].title}: ${bytes[name].first.gzip} bytes of gzip in ${first.length} files, then ${bytes[name].later.gzip}`,
  );
}
const { date, commit, versions } = machine(browser);
await browser.end();
server.close();

const all = { ...results, bytes, weighed: { date, commit, versions } };
for (const [name, text, parser] of [
  ['results.json', JSON.stringify(all), 'json'],
  ['RESULTS.md', markdown(all), 'markdown'],
])
  writeFileSync(
    at(name),
    await prettier.format(text, { ...(await prettier.resolveConfig(at(name))), parser }),
  );
