// Pages that a test makes up, on a server of their own, in a browser.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { chromiumArgs, getChromium } from './browsers.mjs';

/**
 * Serves files by their addresses, each as its media type and its body, all with these headers; and starts a browser to open
 * them in. `stop` ends both.
 */
export const servePages = async (files, headers = {}) => {
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(files[url] ? 200 : 404, { 'content-type': type, ...headers });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({
    executablePath: await getChromium(),
    args: chromiumArgs,
    chromiumSandbox: false,
  });
  return {
    browser,
    origin: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      await browser.close();
      server.close();
    },
  };
};
