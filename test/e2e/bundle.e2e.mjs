// The self-contained file, in a page that forbids what a strict site forbids.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { servePages } from '../support/served-pages.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const pageOf = (
  story,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><link rel="icon" href="data:,">
    <script type="module" src="/story-timeline.bundle.js"></script>
    <story-timeline src="${story}"></story-timeline>`;

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const served = {
  '/': ['text/html', pageOf('/recognition.json')],
  '/markwhen': ['text/html', pageOf('/story.mw')],
  '/arrow': ['text/html', pageOf('/story.arrow')],
  '/story.arrow': [
    'application/octet-stream',
    Buffer.from(
      tableToIPC(tableFromArrays({ date: ['1981', '2021-08'], title: ['A year', 'A month'] }), 'file'),
    ),
  ],
  '/story-timeline.arrow.js': ['text/javascript', read('dist/story-timeline.arrow.js')],
  '/csv': ['text/html', pageOf('/story.csv')],
  '/story.csv': ['text/csv', 'date,title\n1981,A year\n"Aug. 2021",A month\n'],
  '/story.mw': ['text/plain', '1981: A year\n2021-08/..: Since then\n'],
  '/story-timeline.formats.js': ['text/javascript', read('dist/story-timeline.formats.js')],
  '/story-timeline.markwhen.js': ['text/javascript', read('dist/story-timeline.markwhen.js')],
  '/story-timeline.bundle.js': ['text/javascript', read('dist/story-timeline.bundle.js')],
  '/recognition.json': ['application/json', read('data/recognition.json')],
};

describe('the self-contained file', () => {
  let pages;
  before(async () => {
    pages = await servePages(served, { 'content-security-policy': policy });
  });
  after(() => pages?.stop());

  const draw = async (path) => {
    const page = await pages.browser.newPage();
    const errors = [];
    const asked = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${pages.origin}${path}`);
    await page.locator('story-timeline li button').first().waitFor();
    assert.equal(await page.locator('story-timeline').evaluate(({ problems }) => problems.length), 0);
    assert.deepEqual(errors, []);
    return { asked, count: await page.locator('story-timeline li button').count() };
  };

  it('draws a story under a strict content security policy with Trusted Types', async () => {
    const { asked } = await draw('/');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/story-timeline')),
      ['/story-timeline.bundle.js'],
    );
  });

  it('has the other formats in a file beside it, which is asked for by a story that needs it', async () => {
    const { asked, count } = await draw('/csv');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/story-timeline')),
      ['/story-timeline.bundle.js', '/story-timeline.formats.js'],
    );
    assert.equal(count, 2);
  });

  it('has the parser of Markwhen in a file beside it, which is asked for by a story that needs it', async () => {
    assert.doesNotMatch(
      String(read('dist/story-timeline.bundle.js')),
      /markwhen\/parser|Cannot parse recurrence/,
    );
    assert.match(String(read('dist/story-timeline.markwhen.js')), /Cannot parse recurrence/);
    const { asked, count } = await draw('/markwhen');
    assert.equal(asked.includes('/story-timeline.markwhen.js'), true);
    assert.equal(count >= 2, true);
  });

  it('has what decodes Apache Arrow in a file beside it, which is asked for by a table', async () => {
    assert.doesNotMatch(String(read('dist/story-timeline.formats.js')), /Record batch is compressed/);
    const { asked, count } = await draw('/arrow');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/story-timeline')),
      ['/story-timeline.bundle.js', '/story-timeline.formats.js', '/story-timeline.arrow.js'],
    );
    assert.equal(count, 2);
  });
});
