// The demo as `npm start` serves it, in a Chromium; whatever a page does wrong is collected as a problem.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { chromium } from 'playwright-core';
import config from '../../web-dev-server.config.mjs';
import { chromiumArgs, engines, getChromium } from './browsers.mjs';

const folder = fileURLToPath(new URL('../../demo', import.meta.url));

/** Names of the demo's pages, as `index.html`. */
export const demoPages = readdirSync(folder).filter((name) => name.endsWith('.html'));

const watch = (page, host) => {
  const problems = [];
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`logged: ${message.text()}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) problems.push(`asked another host: ${url}`);
  });
  return problems;
};

/** `open(name, size)` gives a page that has come to rest, and the list of its problems, which goes on growing. */
export const startDemo = async () => {
  const executablePath = await getChromium();
  assert.ok(executablePath, `No browser was found: ${engines.chromium.hint}.`);
  const devServer = await startDevServer({
    config: { ...config, watch: false, port: 0 },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs, chromiumSandbox: false });
  const host = `${config.hostname}:${devServer.server.address().port}`;
  return {
    async open(name, { width = 1280, height = 800, ...options } = {}) {
      const page = await browser.newPage({
        viewport: { width, height },
        reducedMotion: 'reduce',
        ...options,
      });
      const problems = watch(page, host);
      await page.goto(`http://${host}/demo/${name}`, { waitUntil: 'networkidle' });
      return { page, problems };
    },
    async stop() {
      await browser.close();
      await devServer.stop();
    },
  };
};
