// The page with which the README begins, as it is written there, from files alone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { servePages } from '../support/served-pages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** What stands in the first block of code after a file's name. */
const written = (name) => {
  const [, readme] = read('README.md').split('\n## Begin\n');
  const [, block] = readme.slice(readme.indexOf(`my-page/${name}`)).match(/```\w+\n(.*?)```/s);
  return block;
};

describe('the page that the README begins with', () => {
  let served;
  let folder;
  before(async () => {
    // Where there is nothing but what the build has made.
    folder = mkdtempSync(join(tmpdir(), 'begin-'));
    symlinkSync(fileURLToPath(new URL('dist', root)), join(folder, 'dist'));
    const [command] = read('README.md').match(/^.*cp -r dist\/small .*$/m);
    const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const page = join(folder, 'my-page');
    for (const name of ['index.html', 'story.json']) writeFileSync(join(page, name), written(name));
    const types = { html: 'text/html', json: 'application/json', js: 'text/javascript' };
    const files = readdirSync(page, { recursive: true }).filter((name) => name.split('.').at(-1) in types);
    served = await servePages(
      Object.fromEntries(
        files.map((name) => [
          `/${name.replace(/^index\.html$/, '')}`,
          [types[name.split('.').at(-1)], readFileSync(join(page, name))],
        ]),
      ),
    );
  });
  after(async () => {
    await served?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows its story', async () => {
    const page = await served.browser.newPage();
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(served.origin);
    const timeline = page.locator('story-timeline');
    for (const { title } of JSON.parse(written('story.json')).events)
      await timeline.locator('[part~=label]', { hasText: title }).waitFor();
    assert.deepEqual(said, []);
  });
});
