// A timeline in a frame of another site's page, as the package's files are served.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { servePages } from '../support/served-pages.mjs';
import { embedAddress, embedCode } from 'story-timeline/embed';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const types = { css: 'text/css', html: 'text/html', js: 'text/javascript' };
const sum = JSON.parse(read('dist/integrity.json'))['embed.js'];

/** The newsroom: the files that pages load, and its stories. */
const newsroom = async () => {
  const own = ['embed.html', 'embed.css', 'embed.js', 'embed.frame.js'];
  const parts = readdirSync(new URL('../../dist/small', import.meta.url)).map((name) => `small/${name}`);
  const files = new Map(
    [...own, ...parts].map((name) => [`/${name}`, [types[name.split('.').at(-1)], read(`dist/${name}`)]]),
  );
  files.set('/story.json', ['application/json', read('data/recognition.json')]);
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    const [type = 'text/plain', body = ''] = files.get(new URL(url, 'http://x').pathname) ?? [];
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
};

const hostPage = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Another site</title><link rel="icon" href="data:,"><h1>A page</h1>${body}<p id="end">The end.</p>`;

describe('embed.html', () => {
  let pages, news;
  const served = {};
  const code = (options = {}) =>
    embedCode({
      address: embedAddress(`${news.origin}/embed.html`, 'story.json', options),
      title: 'The road to recognition',
      width: 700,
      height: 300,
      script: `${news.origin}/embed.js`,
      integrity: sum,
      link: `${news.origin}/report`,
    });

  before(async () => {
    news = await newsroom();
    served['/'] = ['text/html', hostPage(code())];
    served['/two'] = ['text/html', hostPage(code({ lang: 'de' }) + code({ orientation: 'vertical' }))];
    pages = await servePages(served);
  });
  after(async () => {
    await pages?.stop();
    news?.stop();
  });

  const open = async (path, size = { width: 1000, height: 800 }, options = {}) => {
    const page = await pages.browser.newPage({ viewport: size, reducedMotion: 'reduce', ...options });
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(path.startsWith('http') ? path : `${pages.origin}${path}`);
    return { page, errors };
  };
  const frameOf = async (page, index = 0) => {
    const frame = page.frameLocator('iframe').nth(index);
    await frame.locator('story-timeline [part~=mark]').first().waitFor();
    return frame;
  };
  /** What of the frame's page there is, and the height that its frame has. */
  const heights = async (page, index) => {
    const handle = await page.locator('iframe').nth(index).elementHandle();
    const inside = await handle.contentFrame();
    return {
      content: await inside.evaluate(() => document.body.getBoundingClientRect().height),
      frame: await handle.evaluate((iframe) => iframe.clientHeight),
    };
  };
  /** The height of a frame once it is in sight: of one that is not, a browser lays out nothing, and hears of no size. */
  const settled = async (page, index = 0) => {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    for (;;) {
      const { content, frame } = await heights(page, index);
      if (Math.ceil(content) === frame && frame > 100) return frame;
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  };

  it('has the height of what it shows, in a page of another site', async () => {
    const { page, errors } = await open('/');
    await frameOf(page);
    const tall = await settled(page);
    await page.setViewportSize({ width: 375, height: 800 });
    await page.waitForFunction((height) => document.querySelector('iframe').clientHeight !== height, tall);
    const narrow = await settled(page);
    assert.ok(narrow > tall, `${narrow} ${tall}`);
    assert.deepEqual(errors, []);
  });

  it('draws its timeline with the first of the parts, and runs no other that is not as it was built', async () => {
    const page = await pages.browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route(/\/small\/(?!story-timeline\.).+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `console.log('was run');${await response.text()}` });
    });
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(embedAddress(`${news.origin}/embed.html`, 'story.json'));
    await refused;
    const marks = page.locator('story-timeline [part~=mark]');
    await marks.first().waitFor();
    assert.equal(await marks.count(), 8);
    assert.equal(said.includes('was run'), false);
  });

  it('is one of several, each with its own height', async () => {
    const { page, errors } = await open('/two');
    await frameOf(page, 0);
    await frameOf(page, 1);
    const [first, second] = [await settled(page, 0), await settled(page, 1)];
    assert.ok(second > first);
    const lang = await page.frameLocator('iframe').first().locator('[part=toolbar]').getAttribute('lang');
    assert.equal(lang, 'de');
    assert.deepEqual(errors, []);
  });

  it('is heeded only where it is the frame that it says, and tells a height that can be', async () => {
    const { page } = await open('/');
    await frameOf(page);
    const height = await settled(page);
    await page.evaluate(() => postMessage({ type: 'story-timeline:size', height: 5000 }, '*'));
    const inside = await (await page.locator('iframe').elementHandle()).contentFrame();
    for (const sent of [1e9, -1, NaN, '5000', null, { valueOf: 1 }])
      await inside.evaluate(
        (told) => parent.postMessage({ type: 'story-timeline:size', height: told }, '*'),
        sent,
      );
    await inside.evaluate(() => parent.postMessage('story-timeline:size', '*'));
    assert.equal(await settled(page), height);
  });

  it('opens an event at its mark, inside the frame, also on a phone', async () => {
    for (const width of [1000, 375]) {
      const { page, errors } = await open('/', { width, height: 800 });
      const frame = await frameOf(page);
      await settled(page);
      const marks = frame.locator('story-timeline [part~=mark]');
      for (const mark of [marks.first(), marks.last()]) {
        await mark.click();
        const popover = frame.locator('[part~=popover]');
        await popover.waitFor();
        const [box, at] = [await popover.boundingBox(), await mark.boundingBox()];
        const around = await page.locator('iframe').boundingBox();
        assert.ok(box.y >= around.y - 1 && box.y + box.height <= around.y + around.height + 1, `${width}`);
        const gap = Math.max(box.y - (at.y + at.height), at.y - (box.y + box.height));
        assert.ok(gap < 60, `the popover is ${gap} px from its mark`);
        await page.keyboard.press('Escape');
        await popover.waitFor({ state: 'detached' });
      }
      assert.deepEqual(errors, []);
    }
  });

  it('opens links beside the page around it', async () => {
    const { page } = await open('/');
    const frame = await frameOf(page);
    await settled(page);
    const target = await frame.locator('base').getAttribute('target');
    assert.equal(target, '_blank');
    assert.match(await page.locator('iframe').getAttribute('sandbox'), /allow-popups /);
  });

  it('is printed with the page around it as it is seen, whole in its frame', async () => {
    const { page } = await open('/', { width: 680, height: 900 });
    const frame = await frameOf(page);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const inside = await (await page.locator('iframe').elementHandle()).contentFrame();
    await inside.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const { content, frame: room } = await heights(page, 0);
    assert.ok(content <= room, `${content} ${room}`);
    assert.equal(await frame.locator('.paper').count(), 0);
    const reach = await inside.evaluate(() =>
      Math.max(
        ...[...document.querySelector('story-timeline').shadowRoot.querySelectorAll('[part~=label]')].map(
          (label) => label.getBoundingClientRect().right,
        ),
      ),
    );
    assert.ok(reach <= 680, `${reach}`);
    const alone = (await open(embedAddress(`${news.origin}/embed.html`, 'story.json'))).page;
    await alone.locator('story-timeline [part~=mark]').first().waitFor();
    await alone.emulateMedia({ media: 'print' });
    await alone.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await alone.locator('.paper').waitFor();
  });

  it('takes the language and theme that are asked for, and is light by itself', async () => {
    const page = (
      await open(embedAddress(`${news.origin}/embed.html`, 'story.json', { theme: 'dark', lang: 'fr' }))
    ).page;
    await page.locator('story-timeline [part~=mark]').first().waitFor();
    const seen = await page.evaluate(() => [
      document.documentElement.lang,
      getComputedStyle(document.documentElement).colorScheme,
      document.title,
    ]);
    assert.deepEqual(seen.slice(0, 2), ['fr', 'dark']);
    assert.match(seen[2], /road to recognition/);
    const light = (await open('/', undefined, { colorScheme: 'dark' })).page;
    const frame = await frameOf(light);
    assert.equal(await frame.locator('html').evaluate((root) => getComputedStyle(root).colorScheme), 'light');
  });

  for (const [src, why] of [
    ['javascript:alert(1)', 'a script'],
    ['data:application/json,{"events":[]}', 'data'],
    ['blob:null/1', 'a blob'],
    ['file:///etc/passwd', 'a file'],
    ['https://user:word@example.org/story.json', 'an address with a password'],
    ['', 'nothing'],
    ['http://', 'no address'],
  ])
    it(`shows no story that is ${why}`, async () => {
      const { page, errors } = await open(`${news.origin}/embed.html?src=${encodeURIComponent(src)}`);
      assert.match(await page.getByRole('alert').innerText(), /No story is named/);
      assert.equal(await page.locator('story-timeline').count(), 0);
      assert.deepEqual(errors, []);
    });

  it('asks no other site for a story', async () => {
    const { page } = await open(
      `${news.origin}/embed.html?src=${encodeURIComponent(`${pages.origin}/story.json`)}`,
    );
    await page
      .locator('story-timeline [role=status]')
      .getByRole('button')
      .or(page.locator('story-timeline [part~=message]'))
      .first()
      .waitFor();
    assert.equal(await page.locator('story-timeline [part~=mark]').count(), 0);
  });

  it('runs nothing of its address, and takes no attribute that it does not know', async () => {
    const hostile = new URL(`${news.origin}/embed.html?src=story.json`);
    for (const [name, value] of Object.entries({
      onload: 'globalThis.wasRun = true',
      style: 'position:fixed',
      class: 'x',
      id: 'x',
      for: 'x',
      hash: '',
      crossorigin: 'use-credentials',
      title: '"><img src=x onerror="globalThis.wasRun = true">',
      filter: '"><script>globalThis.wasRun = true</script>',
      lang: '"><b>',
      selected: 'x'.repeat(5000),
    }))
      hostile.searchParams.set(name, value);
    const { page } = await open(hostile.href);
    await page.locator('story-timeline [part~=mark]').first().waitFor();
    const names = await page.locator('story-timeline').evaluate((element) => element.getAttributeNames());
    assert.deepEqual(names.toSorted(), ['filter', 'src']);
    assert.equal(await page.evaluate(() => 'wasRun' in globalThis), false);
    assert.equal(await page.locator('html').getAttribute('lang'), null);
  });

  it('says without script that it needs one, and the page around it has a link', async () => {
    const { page } = await open('/', undefined, { javaScriptEnabled: false });
    assert.match(await page.frameLocator('iframe').locator('body').innerText(), /drawn by a script/);
    const link = page.getByRole('link', { name: 'The road to recognition' });
    assert.equal(await link.getAttribute('href'), `${news.origin}/report`);
  });
});
