// The build in parts, in a page that forbids what a strict site forbids.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { servePages } from '../support/served-pages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

/** The sums of the parts, as the guide on security has a page give them. */
const sums = Object.entries(JSON.parse(read('dist/integrity.json'))).filter(([name]) =>
  name.startsWith('small/'),
);
const importMap = JSON.stringify({
  integrity: Object.fromEntries(sums.map(([name, sum]) => [`/${name}`, sum])),
});
const mapTag = `<script type="importmap">${importMap}</script>`;

const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`,
  "connect-src 'self'",
  'img-src data:', // the page's icon
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const pageOf = (story, lang = 'en', head = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A strict page</title><link rel="icon" href="data:,">${head}
    <script type="module" src="/small/story-timeline.js"></script>
    <story-timeline src="${story}"></story-timeline>`;

/** Dates that few stories have, one that is wrong, a period. */
const uncommon = {
  events: [
    { date: '156X', title: 'A decade' },
    { date: '[1667,1668]', title: 'One of two' },
    { date: '12/3/2020', title: 'A slip' },
  ],
  periods: [{ title: 'A long time', date: '1590/1640' }],
};

const served = {
  '/': ['text/html', pageOf('/recognition.json')],
  '/de': ['text/html', pageOf('/recognition.json', 'de')],
  '/uncommon': ['text/html', pageOf('/uncommon.json')],
  '/csv': ['text/html', pageOf('/story.csv')],
  '/checked': ['text/html', pageOf('/story.csv', 'de', mapTag)],
  '/checked/story': ['text/html', pageOf('/recognition.json', 'en', mapTag)],
  '/recognition.json': ['application/json', read('data/recognition.json')],
  '/uncommon.json': ['application/json', JSON.stringify(uncommon)],
  '/story.csv': ['text/csv', 'date,title\n1981,A year\n"Aug. 2021",A month\n'],
  ...Object.fromEntries(
    readdirSync(new URL('dist/small', root)).map((name) => [
      `/small/${name}`,
      ['text/javascript', read(`dist/small/${name}`)],
    ]),
  ),
};

/** All but the one file that the tag names. */
const later = /\/small\/(?!story-timeline\.).+\.js$/;

describe('the build in parts', () => {
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
    const timeline = page.locator('story-timeline');
    await timeline.locator('[part~=mark]').first().waitFor();
    return { page, timeline, asked, errors };
  };

  it('draws a story with one file, while all else is held back', async () => {
    const page = await pages.browser.newPage();
    const held = [];
    await page.route(later, (route) => held.push(route));
    await page.goto(`${pages.origin}/`, { waitUntil: 'commit' });
    const marks = page.locator('story-timeline [part~=mark]');
    await marks.first().waitFor();
    assert.equal(await marks.count(), 8);
    await marks.first().focus();
    await page.keyboard.press('Enter');
    await Promise.all(held.splice(0).map((route) => route.continue()));
    await page.unroute(later);
    await page.locator('story-timeline [part=popover]').waitFor(); // the key was not lost
    await page.close();
  });

  it('answers a press that is made again, where what answers could not be loaded at first', async () => {
    const page = await pages.browser.newPage();
    await page.route(later, (route) => route.abort());
    const warned = page.waitForEvent('console', {
      predicate: (said) => said.text().includes('could not load'),
    });
    await page.goto(`${pages.origin}/`, { waitUntil: 'commit' });
    const mark = page.locator('story-timeline [part~=mark]').first();
    await mark.dispatchEvent('click');
    await warned;
    await page.unroute(later);
    await mark.dispatchEvent('click');
    await page.locator('story-timeline [part=popover]').waitFor();
    await page.close();
  });

  it('opens an event by keyboard and finds words', async () => {
    const { page, timeline, errors } = await draw('/');
    await timeline.locator('[part~=mark]').first().focus();
    await page.keyboard.press('Enter');
    await timeline.locator('[part=popover]').waitFor();
    await page.keyboard.press('Escape');
    await timeline.getByRole('button', { name: 'Find' }).click();
    await page.keyboard.type('Putin');
    await timeline.getByText('1 of 8 events').first().waitFor();
    assert.deepEqual(errors, []);
  });

  it('draws what few stories have with one file more', async () => {
    const page = await pages.browser.newPage();
    const asked = [];
    const isUncommon = (url) => /\/small\/(uncommon|rolldown-runtime)-/.test(url.pathname);
    await page.route(
      (url) => later.test(url.pathname) && !isUncommon(url),
      (route) => asked.push(route),
    );
    await page.goto(`${pages.origin}/uncommon`, { waitUntil: 'commit' });
    const timeline = page.locator('story-timeline');
    await timeline.getByText('A long time').first().waitFor();
    await timeline.getByText('1667 or 1668').first().waitFor();
    await timeline.getByText('1560s').first().waitFor();
    assert.equal(await timeline.locator('[part~=period]').count(), 1);
    const problems = await timeline.evaluate((element) => element.problems.map(({ message }) => message));
    assert.deepEqual(problems, ['Write the year first: 2020-03-12 or 2020-12-03']);
    await page.close();
  });

  it('speaks another language from a file of its own', async () => {
    const { timeline, asked, errors } = await draw('/de');
    assert.equal(await timeline.locator('[part=toolbar]').getAttribute('lang'), 'de');
    assert.equal(asked.filter((path) => /\/small\/de-/.test(path)).length, 1);
    assert.deepEqual(errors, []);
  });

  it('reads another format', async () => {
    const { timeline, asked, errors } = await draw('/csv');
    assert.equal(await timeline.locator('[part~=mark]').count(), 2);
    assert.equal(
      asked.some((path) => /\/small\/read-csv-/.test(path)),
      true,
    );
    assert.deepEqual(errors, []);
  });

  it('has a sum for each of its files', () => {
    assert.deepEqual(
      sums.map(([name]) => name),
      readdirSync(new URL('dist/small', root))
        .map((name) => `small/${name}`)
        .toSorted(),
    );
  });

  it('is itself where an import map has its sums', async () => {
    const { page, timeline, asked, errors } = await draw('/checked');
    await timeline.locator('[part~=mark]').first().focus();
    await page.keyboard.press('Enter');
    await timeline.locator('[part=popover]').waitFor();
    assert.ok(asked.filter((path) => later.test(path)).length >= 4, asked.join());
    assert.deepEqual(errors, []);
  });

  it('runs no part that is not as it was built, where the map has its sum, and draws the story', async () => {
    /** Opens a page whose parts, all but the first, have been changed, and waits for what it says of that. */
    const openChanged = async (path, words) => {
      const page = await pages.browser.newPage();
      await page.route(later, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `console.log('was run');${await response.text()}` });
      });
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      const told = page.waitForEvent('console', (message) => message.text().includes(words));
      await page.goto(`${pages.origin}${path}`);
      await told;
      return { page, said };
    };
    await openChanged('/', 'was run');
    const { page, said } = await openChanged('/checked/story', 'integrity');
    const marks = page.locator('story-timeline [part~=mark]');
    await marks.first().waitFor();
    assert.equal(await marks.count(), 8);
    assert.equal(said.includes('was run'), false);
  });
});
