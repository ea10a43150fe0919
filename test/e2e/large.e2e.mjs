// A large story that is loaded by the package and by the self-contained file: in a Worker where there is one to be had, and
// in the page where its policy refuses it, or the file is not there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { servePages } from '../support/served-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`);

const count = 6000;
const story = JSON.stringify({
  title: 'A large story',
  events: Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: `${1000 + (index % 1000)}`,
    title: `Event ${index}`,
    text: 'Words, and more of them, so that it is long enough.',
  })),
});

const pageOf = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Large</title>
  <link rel="icon" href="data:,"><script type="module" src="${script}"></script>
  <story-timeline src="/story.json"></story-timeline>`;

const policy = (more = '') =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:${more}`;

const bundle = read('dist/story-timeline.bundle.js');
const worker = read('dist/story-timeline.worker.js');

const places = {
  'the self-contained file, in a Worker': {
    script: '/story-timeline.bundle.js',
    workers: 1,
    policy: policy(),
  },
  'the build in parts, in a Worker': {
    script: '/small/story-timeline.js',
    workers: 1,
    policy: policy(),
  },
  'the self-contained file, in the page whose policy refuses a Worker': {
    script: '/story-timeline.bundle.js',
    workers: 0,
    policy: policy("; worker-src 'none'"),
    errors: /Content Security Policy|worker-src/,
  },
  'the self-contained file, in the page that requires trusted addresses': {
    script: '/story-timeline.bundle.js',
    workers: 0,
    policy: policy("; require-trusted-types-for 'script'; trusted-types lit-html"),
    errors: /TrustedTypePolicy|TrustedScriptURL/,
  },
  'the self-contained file by itself': {
    script: '/alone/story-timeline.bundle.js',
    workers: 0,
    policy: policy(),
    errors: /404/,
  },
};

const files = {
  ...Object.fromEntries(
    readdirSync(`${root}dist/small`).map((name) => [
      `/small/${name}`,
      ['text/javascript', read(`dist/small/${name}`)],
    ]),
  ),
  '/story.json': ['application/json', story],
  '/story-timeline.bundle.js': ['text/javascript', bundle],
  '/story-timeline.worker.js': ['text/javascript', worker],
  '/alone/story-timeline.bundle.js': ['text/javascript', bundle],
};

/** What is drawn, and how the page got there. */
const draw = async (pages, path) => {
  const page = await pages.browser.newPage();
  const errors = [];
  const workers = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('worker', (started) => {
    const row = { url: started.url(), isOver: false };
    workers.push(row);
    started.on('close', () => (row.isOver = true));
  });
  await page.goto(`${pages.origin}${path}`);
  await page.locator('story-timeline .facts', { hasText: '6,000 events' }).waitFor();
  await page.waitForFunction(() => !document.querySelector('story-timeline').matches(':state(loading)'));
  const problems = await page.locator('story-timeline').evaluate((element) => element.problems);
  const picture = await page
    .locator('story-timeline [part=cluster], story-timeline [part=mark]')
    .evaluateAll((buttons) => buttons.map((button) => button.textContent));
  return { page, errors, workers, problems, picture };
};

describe('a large story', () => {
  const pictures = [];
  for (const [name, place] of Object.entries(places))
    describe(`loaded by ${name}`, () => {
      let pages;
      before(async () => {
        const all = { ...files, '/': ['text/html', pageOf(place.script)] };
        pages = await servePages(all, { 'content-security-policy': place.policy });
      });
      after(() => pages?.stop());

      it('is drawn whole, and leaves no Worker behind', async () => {
        const { errors, workers, problems, picture } = await draw(pages, '/');
        assert.deepEqual(problems, []);
        assert.ok(picture.length > 1);
        pictures.push(picture);
        assert.deepEqual(pictures.at(-1), pictures[0]);
        const unexpected = errors.filter((error) => !place.errors?.test(error));
        assert.deepEqual(unexpected, []);
        const there = workers.filter(({ url }) => url.endsWith('/story-timeline.worker.js'));
        if (place.workers === 0) assert.ok(there.every(({ isOver }) => isOver));
        else assert.equal(there.length, place.workers);
      });
    });

  it('has the script of the Worker beside the module that asks for it, in the package too', () => {
    const names = readdirSync(`${root}dist/source/large`);
    assert.ok(names.includes('story-timeline.worker.js'));
    assert.match(
      String(read('dist/source/large/worker-reader.js')),
      /new URL\('\.\/story-timeline\.worker\.js', import\.meta\.url\)/,
    );
  });
});
