import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
};

/** Isolated from other origins, so that the page may ask what memory it takes. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves files from memory, and the page; gives its address and what ends it. */
export const serve = async (files) => {
  const page = readFileSync(new URL('../page/index.html', import.meta.url));
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = pathname === '/' ? page : files.get(pathname);
    response.writeHead(body ? 200 : 404, {
      ...headers,
      'content-type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
