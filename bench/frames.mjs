// What a frame costs, beside the floors and in a few minutes: `npm run frames -- --sizes 100,100000 --rounds 5 --profile 100000`.
import { parseArgs } from 'node:util';
import { Browser } from './measure/browser.mjs';
import { bundleOf, harness } from './measure/bundles.mjs';
import { gesturesOn, zoomSteps } from './measure/gestures.mjs';
import { profileOf } from './measure/profile.mjs';
import { mount, prepare } from './measure/run.mjs';
import { serve } from './measure/server.mjs';
import { median, quantile } from './measure/statistics.mjs';
import { traceOf } from './measure/trace.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'element,canvas,hybrid' },
    shape: { type: 'string', default: 'even' },
    profile: { type: 'string' },
    of: { type: 'string', default: 'element' },
    drag: { type: 'boolean', default: false },
  },
});
const names = values.only.split(',');
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const { shape } = values;

const files = new Map([['/harness.js', await harness()]]);
const addBundle = async (name, options) => {
  for (const [path, bytes] of await bundleOf(name, options)) files.set(path, bytes);
};
for (const name of names) await addBundle(name);
const server = await serve(files);
const browser = new Browser();

const centreOf = async (page) => {
  const { x, y, width, height } = await page.evaluate(() => globalThis.bench.stage());
  return { x: x + width / 2, y: y + height / 2 };
};

/** One fresh page: what its first picture cost, and then steps of zoom in and out. */
const measure = async (name, count) => {
  const opened = await prepare(browser, server.address, name, { count, shape });
  const mounted = await mount(opened);
  await opened.page.evaluate(() => globalThis.bench.quiet());
  const gestures = gesturesOn(opened, opened.read, opened.settings, await centreOf(opened.page));
  const { inwards, outwards } = await gestures.zoom();
  const moved = values.drag ? await gestures.drag() : undefined;
  await opened.close();
  return { mounted, inwards, outwards, moved };
};

const both =
  (of) =>
  ({ inwards, outwards }) =>
    (of(inwards) + of(outwards)) / 2;
const most =
  (of) =>
  ({ inwards, outwards }) =>
    Math.max(of(inwards), of(outwards));

/** What is told of a library's runs, by name. */
const figures = {
  'first, ms': ({ mounted }) => mounted.wall,
  'its task': ({ mounted }) => mounted.task,
  'zoom step, task': both(({ task }) => task),
  script: both(({ script }) => script),
  style: both(({ style }) => style),
  layout: both(({ layout }) => layout),
  'at rest': both(({ resting }) => resting),
  'frame p95': most(({ p95 }) => p95),
  frames: ({ inwards, outwards }) => inwards.frames + outwards.frames,
  'long tasks': ({ inwards, outwards }) => inwards.longTasks + outwards.longTasks,
  ...(values.drag && { 'drag move, task': ({ moved }) => moved.task, 'drag p95': ({ moved }) => moved.p95 }),
};

const round = (value) => Number(value.toPrecision(3));

for (const count of sizes) {
  const runs = new Map(names.map((name) => [name, []]));
  for (let i = 0; i < rounds; i += 1)
    for (const name of names) runs.get(name).push(await measure(name, count));
  const told = (name, of) => runs.get(name).map(of);
  const step = figures['zoom step, task'];
  console.log(
    `\n${count.toLocaleString('en')} events, ${shape}; medians of ${rounds} interleaved runs, milliseconds`,
  );
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          ...Object.fromEntries(
            Object.entries(figures).map(([key, of]) => [key, round(median(told(name, of)))]),
          ),
          'least–most': [0, 1].map((share) => round(quantile(told(name, step), share))).join('–'),
          ...Object.fromEntries(
            names
              .filter((floor) => ['canvas', 'hybrid'].includes(floor))
              .map((floor) => [`× ${floor}`, round(median(told(name, step)) / median(told(floor, step)))]),
          ),
        },
      ]),
    ),
  );
}

if (values.profile) {
  await addBundle(values.of, { readable: true });
  for (const count of values.profile.split(',').map(Number)) {
    const opened = await prepare(browser, server.address, values.of, { count, shape });
    await mount(opened);
    await opened.page.evaluate(() => globalThis.bench.quiet());
    const gestures = gesturesOn(opened, opened.read, opened.settings, await centreOf(opened.page));
    console.log(
      `\n${values.of}, ${count.toLocaleString('en')} events: where a zoom's main thread is, by self time`,
    );
    console.table(await profileOf(opened.protocol, () => gestures.zoom()));
    console.log(`${values.of}, ${count.toLocaleString('en')} events: kinds of work, milliseconds a step`);
    console.table(await traceOf(opened.page, zoomSteps, () => gestures.zoom()));
    await opened.close();
  }
}
await browser.end();
server.close();
