// The self-contained file, in a page that forbids what a strict site forbids.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, getChromium } from '../support/browsers.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const served = {
  '/': [
    'text/html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><link rel="icon" href="data:,">
    <script type="module" src="/story-timeline.bundle.js"></script>
    <story-timeline src="/recognition.json"></story-timeline>`,
  ],
  '/story-timeline.bundle.js': ['text/javascript', read('dist/story-timeline.bundle.js')],
  '/recognition.json': ['application/json', read('data/recognition.json')],
};

describe('the self-contained file', () => {
  let server, browser;
  before(async () => {
    server = createServer(({ url }, response) => {
      const [type, body] = served[url] ?? ['text/plain', ''];
      response.writeHead(served[url] ? 200 : 404, {
        'content-type': type,
        'content-security-policy': policy,
      });
      response.end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await chromium.launch({
      executablePath: await getChromium(),
      args: chromiumArgs,
      chromiumSandbox: false,
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('draws a story under a strict content security policy with Trusted Types', async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.locator('story-timeline li button').first().waitFor();
    assert.equal(await page.locator('story-timeline').evaluate(({ problems }) => problems.length), 0);
    assert.deepEqual(errors, []);
  });
});
