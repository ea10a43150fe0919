// The site as it is written, served as any server of files does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { servePages } from './served-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.gz': 'application/gzip',
  '.csv': 'text/csv',
  '.arrow': 'application/vnd.apache.arrow.file',
  '.svg': 'image/svg+xml',
};

/** Under this policy all of the site works. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' blob:", // scripts of examples, which readers change
  "connect-src 'self' blob:", // what is written in the playground
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'", // examples of style, and the editor's
].join('; ');

/** Writes the site and serves it, with `more` files beside it; `{ files }` are all, by their address. */
export const serveSite = async (headers, more = {}) => {
  const { status } = spawnSync(execPath, ['scripts/site.mjs'], { cwd: root, stdio: 'inherit' });
  assert.equal(status, 0);
  const folder = `${root}dist/site/`;
  const files = { ...more };
  for (const name of readdirSync(folder, { recursive: true })) {
    const type = types[extname(name)];
    if (type) files[`/${name.replace(/(^|\/)index\.html$/, '$1')}`] = [type, readFileSync(folder + name)];
  }
  return { ...(await servePages(files, headers)), files };
};
