// The page with which the README begins, as it is written there, from files alone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
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
  before(async () => {
    const small = readdirSync(new URL('dist/small', root)).map((name) => [
      `/small/${name}`,
      ['text/javascript', read(`dist/small/${name}`)],
    ]);
    served = await servePages({
      '/': ['text/html', written('index.html')],
      '/story.json': ['application/json', written('story.json')],
      ...Object.fromEntries(small),
    });
  });
  after(() => served?.stop());

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
