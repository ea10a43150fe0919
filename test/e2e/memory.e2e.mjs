// What an element leaves behind in a page that lives for days: nothing. Measured in Chromium, after its own collection.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { servePages } from '../support/served-pages.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const served = {
  '/': [
    'text/html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
      <article id="article"><p>Words that stand still.</p></article><main></main>
      <script type="module" src="/story-timeline.bundle.js"></script>`,
  ],
  '/story-timeline.bundle.js': ['text/javascript', read('dist/story-timeline.bundle.js')],
};
const seed = JSON.parse(read('data/recognition.json'));

describe('the memory of a page', () => {
  let pages, page, devtools;
  before(async () => {
    pages = await servePages(served);
    page = await pages.browser.newPage();
    devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    await page.goto(`${pages.origin}/`);
    await page.waitForFunction(() => customElements.get('story-timeline'));
  });
  after(() => pages?.stop());

  /** What is alive once all that can be is collected. */
  const alive = async () => {
    // Twice: what the first has ended may hold something until its callbacks have run.
    for (let i = 0; i < 2; i += 1) {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await devtools.send('HeapProfiler.collectGarbage');
    }
    const {
      jsHeapSizeUsed: heap,
      nodes,
      jsEventListeners: listeners,
    } = {
      jsHeapSizeUsed: (await devtools.send('Runtime.getHeapUsage')).usedSize,
      ...(await devtools.send('Memory.getDOMCounters')),
    };
    const observers = {};
    for (const kind of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype` });
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: count } = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
      });
      observers[kind] = count.value;
      for (const { objectId } of [result, objects])
        await devtools.send('Runtime.releaseObject', { objectId });
    }
    return { heap, nodes, listeners, observers };
  };

  it('is what it was after an element has come and gone a thousand times', async () => {
    const cycle = (count) =>
      page.evaluate(
        async ({ story, times }) => {
          const element = (globalThis.kept ??= document.createElement('story-timeline'));
          Object.assign(element, { story, htmlFor: 'article', hash: '' });
          for (let i = 0; i < times; i += 1) {
            document.querySelector('main').append(element);
            await element.updateComplete;
            // Now and then long enough for all that comes after the picture.
            if (i % 50 === 0) await new Promise((done) => setTimeout(done, 60));
            element.remove();
          }
        },
        { story: seed, times: count },
      );
    // What comes after the first picture is loaded once, and compiled when it has been used for a while.
    await cycle(1000);
    const first = await alive();
    await cycle(1000);
    const last = await alive();
    assert.ok(last.nodes <= first.nodes + 20, `${first.nodes} nodes, then ${last.nodes}`);
    assert.ok(last.listeners <= first.listeners + 5, `${first.listeners} listeners, then ${last.listeners}`);
    assert.deepEqual(last.observers, first.observers);
    assert.ok(last.heap <= first.heap * 1.05 + 100_000, `${first.heap} bytes, then ${last.heap}`);
  });

  it('holds no element that has been taken away, nor its story', async () => {
    const show = (count) =>
      page.evaluate(async (length) => {
        const element = document.createElement('story-timeline');
        element.story = {
          title: 'Many',
          events: Array.from({ length }, (_, i) => ({
            id: `e${i}`,
            date: `${1900 + (i % 120)}-0${1 + (i % 9)}-1${i % 10}`,
            title: `Event ${i} of a story that is to be forgotten`,
          })),
        };
        const shown = new Promise((done) =>
          element.addEventListener('story-timeline-load', done, { once: true }),
        );
        document.querySelector('main').append(element);
        await shown;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        element.remove();
        globalThis.gone = new WeakRef(element);
      }, count);
    await show(1000);
    const first = await alive();
    await show(50_000);
    const last = await alive();
    assert.equal(
      await page.evaluate(() => globalThis.gone.deref() === undefined),
      true,
      'the element is held',
    );
    assert.ok(last.heap <= first.heap + 1_000_000, `${first.heap} bytes, then ${last.heap}`);
  });
});
