import { gesturesOn } from './gestures.mjs';
import { inputOf } from './input.mjs';
import { between, mainThreadOf } from './main-thread.mjs';
import { memoryOf } from './memory.mjs';
import { libraries } from '../libraries/index.mjs';
import { changed, pictureOf, spreadOf } from './pixels.mjs';

/** Of the pixels that a picture has in the end, so many may come after the first complete one: buttons, an overview. */
const mostLate = 0.15;
/** Of the width, so much has marks where there are many events. */
const leastSpread = 0.6;
const many = 100;

const less = (after, before) =>
  Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));

const inPage = (page, name, ...rest) =>
  page.evaluate(([called, args]) => globalThis.bench[called](...args), [name, rest]);

/** What the library's drawing shows, beside the same place of the empty page. */
const drawnOf = async ({ page }, { empty, first, settled }) => {
  const colours = await inPage(page, 'colours');
  const ink = changed(settled, empty);
  return {
    ink,
    told: await inPage(page, 'told'),
    spread: spreadOf(first, empty, colours),
    // What came after the first complete picture, or went.
    late: ink === 0 ? 1 : changed(settled, first) / ink,
  };
};

const measureHover = async ({ page, protocol }, { wait, box }) => {
  const mark = await inPage(page, 'mark');
  if (!mark) return NaN;
  const input = inputOf(protocol);
  await input.move({ x: 5, y: 5 });
  const hovered = inPage(page, 'hover');
  await page.waitForTimeout(50);
  await input.move({ x: box.x + mark.x, y: box.y + mark.y });
  const time = await Promise.race([hovered, page.waitForTimeout(3000).then(() => NaN)]);
  await input.move({ x: 5, y: 5 });
  await page.waitForTimeout(350);
  return time - wait;
};

/** Opens a fresh page with a library, and events made; its files are served by `address`. */
export const prepare = async (browser, address, name, { count, shape }) => {
  const opened = await browser.open(address);
  const { page, protocol } = opened;
  const read = await mainThreadOf(protocol);
  const before = await read();
  const settings = await inPage(page, 'load', `/libraries/${name}/index.js`);
  const loading = between(before, await read()).task;
  await inPage(page, 'make', count, { shape });
  const box = await page.locator('#container').boundingBox();
  return { ...opened, read, settings, loading, box };
};

/** Draws a library's first picture and says what that took. */
export const mount = async ({ page, read }) => {
  const before = await read();
  const mounted = await inPage(page, 'mount');
  const { task, script, style, layout } = between(before, await read());
  return { ...mounted, task, script, style, layout };
};

/** The files of a library that a page loads until its first picture, and those that come by themselves after it. */
export const filesOf = async (browser, address, name) => {
  const opened = await prepare(browser, address, name, { count: 10, shape: 'even' });
  const { files: first } = await mount(opened);
  await inPage(opened.page, 'quiet');
  const all = await inPage(opened.page, 'files');
  await opened.close();
  return { first, later: all.filter((path) => !first.includes(path)) };
};

/** All that is measured of one library with so many events, on one fresh page. Times in milliseconds, memory in bytes. */
export const run = async (browser, address, name, given) => {
  const opened = await prepare(browser, address, name, given);
  const { page, protocol, read, settings, loading, box, failures } = opened;
  const picture = () => pictureOf(protocol, box);
  const empty = await picture();
  const heap = await memoryOf(opened);
  const bare = await read();

  const mounted = await mount(opened);
  const first = await picture();
  await inPage(page, 'quiet');
  const settled = await picture();
  const files = await inPage(page, 'files');
  const memory = less(await memoryOf(opened), heap);
  const nodes = (await read()).nodes - bare.nodes;
  const drawn = await drawnOf(opened, { empty, first, settled });

  const { x, y, width, height } = await inPage(page, 'stage');
  const hover = await measureHover(opened, { wait: settings.wait, box });
  const result = { loading, mount: mounted, files, memory, nodes, drawn, hover, stage: { width, height } };
  if (settings.wheel || settings.steps.length > 0) {
    const gestures = gesturesOn(opened, read, settings, { x: x + width / 2, y: y + height / 2 });
    let inside;
    const whole = await inPage(page, 'length');
    let factor = NaN;
    const zoom = await gestures.zoom(async () => {
      inside = await picture();
      factor = whole / (await inPage(page, 'length'));
    });
    result.zoom = { ...zoom, factor };
    // Half way it showed something else than at the beginning.
    result.drawn.zoomed = changed(inside, settled) / Math.max(1, drawn.ink);
    result.drag = await gestures.drag();
  }
  await opened.close();
  return { ...result, faults: faultsOf(libraries[name], given.count, { ...result, failures }) };
};

/** Why a run does not count; empty where it does. */
const faultsOf = ({ role, late = mostLate, spread = leastSpread }, count, { drawn, zoom, failures }) => {
  if (role === 'blank') return [];
  const least = count < many ? 0 : spread;
  return [
    // What a peer throws is its own affair, as long as it draws.
    ...(role === 'peer' ? [] : failures),
    ...(drawn.ink === 0 ? ['drew nothing'] : []),
    ...(drawn.spread < least ? [`has marks on ${Math.round(100 * drawn.spread)}% of its width`] : []),
    ...(drawn.told === undefined || drawn.told === count ? [] : [`tells of ${drawn.told} events`]),
    ...(drawn.late > late ? [`changed ${Math.round(100 * drawn.late)}% after its first picture`] : []),
    ...(zoom && drawn.zoomed < 0.05 ? ['did not zoom'] : []),
  ];
};
