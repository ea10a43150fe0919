// What a reader does with the page of an example: looks, points, chooses, and is given other stories.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { servePages } from './served-pages.mjs';

const results = fileURLToPath(new URL('../../test-results/examples/', import.meta.url));
const count = 6000;

/** Stories that only what is loaded on request can read: a table, and one that is large enough for a Worker. */
const otherStories = {
  '/table.csv': ['text/csv', 'date,title\n2001-05,Of a table\n2002,Another of it\n'],
  '/large.json': [
    'application/json',
    JSON.stringify({
      title: 'A large story',
      events: Array.from({ length: count }, (_, index) => ({
        date: `${1000 + (index % 1000)}`,
        title: `Event ${index}`,
        text: 'Words, and more of them, so that it is long enough.',
      })),
    }),
  ],
};

/** Opens a built page, goes through it, and leaves a picture of it. */
export const tourExample = async (name, files) => {
  const pages = await servePages({ ...files, ...otherStories });
  try {
    const page = await pages.browser.newPage({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const faults = [];
    const workers = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
    );
    page.on('worker', (worker) => workers.push(worker.url()));
    const element = page.locator('story-timeline');
    const marks = page.locator('story-timeline [part=mark]');
    const popover = page.locator('story-timeline [part=popover]:popover-open');

    await page.goto(`${pages.origin}/`);
    await marks.nth(7).waitFor();
    assert.equal(await marks.count(), 8, 'all events of the story are drawn');
    const allies = page.getByRole('button', { name: /allies/i }).first();
    await allies.hover();
    await popover.getByRole('blockquote').first().waitFor();
    assert.match(await popover.innerText(), /allies in the fight against terrorism/);
    const listens = await page.getByText('Choose an event.').isVisible();
    await allies.click();
    if (listens) await page.getByText(/^You are reading: .*allies/i).waitFor();
    mkdirSync(results, { recursive: true });
    await page.screenshot({ path: `${results}${name}.png`, fullPage: true });
    assert.deepEqual(await element.evaluate(({ problems }) => problems), []);
    await page.keyboard.press('Escape');

    await element.evaluate((timeline) => (timeline.src = '/table.csv'));
    await page.getByRole('button', { name: /Of a table/ }).waitFor();

    await element.evaluate((timeline) => (timeline.src = '/large.json'));
    await page.locator('story-timeline .facts', { hasText: '6,000 events' }).waitFor();
    await page.waitForFunction(() => !document.querySelector('story-timeline').matches(':state(loading)'));
    assert.equal(workers.length, 1, 'a large story is read in a Worker');
    await page.locator('story-timeline .find-button').click();
    await page.keyboard.type('Event 4711');
    await page.locator('story-timeline .finder', { hasText: '1 of 6,000' }).waitFor();
    assert.deepEqual(await element.evaluate(({ problems }) => problems), []);
    assert.deepEqual(faults, []);
  } finally {
    await pages.stop();
  }
};
