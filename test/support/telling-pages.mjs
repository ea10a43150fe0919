// Pages that a test makes up, on a server of their own, in any engine that is installed: what a page has to say it sends to
// `/tell`, what a reader's hand is to do there it asks of `/act` (test/support/page/hand.js). So a page may be as strict as it
// likes, in a frame, or no HTML at all: nothing is put into it.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { engines } from './browsers.mjs';

/** Milliseconds in which a page must have told. */
const patience = 45_000;

/** The engines that there are here, by their names. */
export const installed = [];
const asked = process.env.BROWSERS?.split(',').filter((name) => name !== 'all') ?? [];
for (const [name, engine] of Object.entries(engines)) {
  const found = (asked.length === 0 || asked.includes(name)) && (await engine.find());
  if (found) installed.push({ name, make: () => engine.launcher(found) });
}

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(String(Buffer.concat(chunks)));
};

const acts = {
  press: (page, key) => page.keyboard.press(key),
  move: (page, x, y) => page.mouse.move(x, y),
  click: (page, x, y) => page.mouse.click(x, y),
};

export const page = (name) => ['text/javascript', readFileSync(new URL(`page/${name}`, import.meta.url))];

/**
 * Serves files by their addresses, each as its media type, its body and headers of its own, and starts an engine. `told(path)` opens a page
 * and gives what that says; `stop` ends both.
 */
export const tellingPages = async ({ make }, files, headers = {}) => {
  const launcher = make();
  await launcher.initialize?.({}, []);
  const open = 'told';
  let hear;
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    // A frame without an origin of its own may tell, too.
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      if (pathname === '/act') await acts[body[0]](launcher.getPage(open), ...body.slice(1));
      else hear(body);
      response.writeHead(204).end();
      return;
    }
    const [type, body, more] = files[pathname] ?? ['text/plain', ''];
    response.writeHead(files[pathname] ? 200 : 404, { 'content-type': type, ...headers, ...more });
    response.end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  let isOpen = false;
  return {
    origin,
    page: () => launcher.getPage(open),
    /** A PNG of what is seen of it. */
    async picture() {
      const png = await (launcher.screenshot?.() ?? launcher.getPage(open).screenshot());
      return Buffer.from(png, 'base64');
    },
    async told(path) {
      if (isOpen) await launcher.stopSession(open);
      isOpen = true;
      let timer;
      const telling = new Promise((resolve, reject) => {
        hear = resolve;
        timer = setTimeout(() => reject(new Error(`${path} has not told anything`)), patience);
      });
      await launcher.startSession(open, `${origin}${path}`);
      return telling.finally(() => clearTimeout(timer));
    },
    async stop() {
      await launcher.stop();
      server.closeAllConnections();
      server.close();
    },
  };
};
