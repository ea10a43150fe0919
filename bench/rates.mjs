// Whether each engine keeps the display's rate while a view is zoomed: `npm run rates -- --engines firefox,webkit --sizes 100,100000`.
import { parseArgs } from 'node:util';
import { bundleOf, harness } from './measure/bundles.mjs';
import { engines } from './measure/engines.mjs';
import { serve } from './measure/server.mjs';
import { median, quantile } from './measure/statistics.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: Object.keys(engines).join() },
    sizes: { type: 'string', default: '100,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'element,canvas,hybrid' },
    shape: { type: 'string', default: 'even' },
  },
});
const names = values.only.split(',');
const rounds = Number(values.rounds);

/** A rate is kept when nineteen of twenty frames come within half a frame more than the page's own at rest. */
const kept = 1.5;

const files = new Map([['/harness.js', await harness()]]);
for (const name of names) for (const [path, bytes] of await bundleOf(name)) files.set(path, bytes);
const server = await serve(files);

/** Times between frames on one fresh page: at rest, and while it is zoomed by script, one turn a frame. */
const measure = async (engine, name, count) => {
  const page = await engines[engine](server.address);
  if (!page) return undefined;
  try {
    await page.ask('load', `/libraries/${name}/index.js`);
    await page.ask('make', count, { shape: values.shape });
    const { wall } = await page.ask('mount');
    await page.ask('quiet');
    const rest = await page.ask('framesAtRest');
    const zoomed = await page.ask('framesOfScriptedZoom');
    return { version: page.version, wall, rest, zoomed };
  } finally {
    await page.close();
  }
};

const p95Of = (runs) => median(runs.map(({ zoomed }) => quantile(zoomed, 0.95)));
const round = (value) => Number(value.toPrecision(3));

for (const engine of values.engines.split(',')) {
  const rows = {};
  let version;
  for (const count of values.sizes.split(',').map(Number)) {
    const runs = new Map(names.map((name) => [name, []]));
    for (let i = 0; i < rounds; i += 1)
      for (const name of names) {
        const run = await measure(engine, name, count);
        if (run) runs.get(name).push(run);
        version ??= run?.version;
      }
    for (const [name, of] of runs) {
      if (of.length === 0) continue;
      const middle = (value) => round(median(of.map(value)));
      const rest = middle((run) => median(run.rest));
      const p95 = round(p95Of(of));
      rows[`${count.toLocaleString('en')} ${name}`] = {
        'first, ms': middle(({ wall }) => wall),
        'frame at rest': rest,
        'zoom: median': middle((run) => median(run.zoomed)),
        p95,
        worst: middle((run) => Math.max(...run.zoomed)),
        'rate kept': p95 <= kept * rest ? 'yes' : 'no',
        ...(runs.has('canvas') && { '× canvas, p95': round(p95 / p95Of(runs.get('canvas'))) }),
      };
    }
  }
  if (!version) {
    console.log(`\n${engine} is not installed.`);
    continue;
  }
  console.log(`\n${engine}, ${version}; medians of ${rounds} interleaved runs, milliseconds between frames`);
  console.table(rows);
}
server.close();
