// The site as it is written: every page, every example, every link.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gallery } from '../../docs/gallery/gallery.mjs';
import { pages as known } from '../../docs/site/pages.mjs';
import { serveSite } from '../support/served-site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self' blob:", // what is written in the playground
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'", // examples of style, and the editor's
].join('; ');

/** What a page says on purpose, of an example with a mistake in it. */
const meant = /There is no 30 February|This address is not linked/;

/** Where links lead, but for the words that are to be marked there. */
const addresses = async (links) =>
  (await links.evaluateAll((all) => all.map(({ href }) => href))).map((href) =>
    href.replace(/:~:.*$/, '').replace(/#$/, ''),
  );

describe('the site', () => {
  let served;
  before(async () => {
    served = await serveSite({ 'content-security-policy': policy });
  });
  after(() => served?.stop());

  const open = async (path, width, more = {}) => {
    const context = await served.browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: false,
      ...more,
    });
    const page = await context.newPage();
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !meant.test(message.text()))
        said.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== served.origin && protocol !== 'data:') said.push(`asked ${request.url()}`);
    });
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
          globalThis.shifts.push({
            said: `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`,
            // What an element has drawn anew is named by no node.
            isInElement: sources.every(({ node }) => !node || node.getRootNode() instanceof ShadowRoot),
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${served.origin}/${path}`);
    const timelines = page.locator('.result story-timeline');
    for (const timeline of await timelines.all())
      await timeline.locator('[part~=mark], [part~=cluster], [part~=table]').first().waitFor();
    return { page, said, timelines };
  };

  for (const { path } of known)
    for (const width of [1280, 375])
      it(`shows /${path} at ${width} px without an error, a shift or another's address`, async () => {
        const { page, said } = await open(path, width);
        assert.deepEqual(said, []);
        const shifts = await page.evaluate(() => globalThis.shifts);
        // While a large story comes, its pictures follow one another.
        const counted = shifts.filter(({ isInElement }) => !isInElement || path !== 'gallery/archive/');
        assert.deepEqual(
          counted.map(({ said: shift }) => shift),
          [],
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `is ${wide} px wide`);
        await page.context().close();
      });

  for (const { path } of known)
    it(`is accessible at /${path}`, async () => {
      const { page } = await open(path, 1280);
      await page.evaluate(axe);
      // Examples show the same story more than once.
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run({ rules: { 'landmark-unique': { enabled: false } } }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
        [],
      );
      await page.context().close();
    });

  it('has a place for every link', async () => {
    const context = await served.browser.newContext();
    const ids = new Map();
    const links = [];
    for (const { path } of known) {
      const page = await context.newPage();
      await page.goto(`${served.origin}/${path}`);
      ids.set(`/${path}`, new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))));
      links.push(
        ...(await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href))).map((href) => [
          path,
          href,
        ]),
      );
      await page.close();
    }
    assert.ok(links.length > 50);
    const lost = links.filter(([, href]) => {
      const { origin, pathname, hash } = new URL(href);
      if (origin !== served.origin) return !href.startsWith('https://');
      return !(hash ? ids.get(pathname)?.has(hash.slice(1)) : pathname in served.files);
    });
    assert.deepEqual(lost, []);
    await context.close();
  });

  it('lets an example be changed in place', async () => {
    const { page, timelines } = await open('start/', 1280);
    const timeline = timelines.first();
    await timeline.getByText('Apollo 11 lifts off').first().waitFor();
    await page.getByRole('button', { name: 'Change this' }).first().click();
    const editor = page.getByRole('textbox', { name: 'The example, to be changed' });
    await editor.waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Escape');
    await editor.getByText('"Apollo 11 lifts off"').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(
      '<story-timeline><ol><li><time datetime="1984">1984</time> A year</li></ol></story-timeline>',
    );
    await timeline.locator('[part~=label]', { hasText: 'A year' }).waitFor();
    await page.context().close();
  });

  it('finds a page by words', async () => {
    const { page } = await open('', 375);
    const field = page.getByRole('searchbox', { name: 'Search this site' });
    await field.fill('verbatim');
    await page
      .locator('site-search')
      .getByRole('link', { name: /Quotations that link/ })
      .waitFor();
    const first = await page
      .locator('site-search a')
      .first()
      .evaluate(({ href }) => href);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(first);
    await page.context().close();
  });

  describe('the gallery', () => {
    for (const colorScheme of ['light', 'dark'])
      it(`has a card with a picture for each story: ${colorScheme}`, async () => {
        const { page } = await open('gallery/', 1280, { colorScheme });
        const cards = page.locator('.cards li');
        assert.equal(await cards.count(), gallery.length);
        for (const [i, { slug }] of gallery.entries()) {
          const card = cards.nth(i);
          await card.scrollIntoViewIfNeeded();
          const { href, source, width } = await card.evaluate(async (item) => {
            const picture = item.querySelector('img');
            await picture.decode();
            const link = item.querySelector('a').href;
            return { href: link, source: picture.currentSrc, width: picture.naturalWidth };
          });
          assert.equal(href, `${served.origin}/gallery/${slug}/`);
          assert.match(source, new RegExp(`/${slug}-wide-${colorScheme}\\.svg$`));
          assert.ok(width > 0);
          assert.match(await card.innerText(), /[1-9][\d,]* events, /);
        }
        await page.context().close();
      });

    for (const { slug, data = '' } of gallery)
      describe(slug, () => {
        const path = `gallery/${slug}/`;

        it('gives its file, the same as a spreadsheet, and its tag', async () => {
          const { page } = await open(path, 1280, { permissions: ['clipboard-read', 'clipboard-write'] });
          const links = page.locator('a[download]');
          assert.ok((await links.count()) > 0);
          for (const link of await links.all()) {
            const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
            const { pathname } = new URL(download.url());
            assert.deepEqual(readFileSync(await download.path()), served.files[pathname][1]);
          }
          await page.getByRole('button', { name: 'Copy', exact: true }).click();
          await page.getByText('Copied.', { exact: true }).waitFor();
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          const file = await links.first().getAttribute('download');
          assert.match(copied, new RegExp(`<story-timeline[^>]*\\ssrc="${file}"`));
          await page.context().close();
        });

        // An archive leads to more places than a page lists.
        const isArchive = data.endsWith('.gz');
        it('lists what its events lead to', { skip: isArchive }, async () => {
          const { page, timelines } = await open(path, 1280);
          assert.equal(await timelines.count(), 1);
          const listed = new Set(await addresses(page.locator('#sources ~ * a')));
          assert.ok(listed.size > 0);
          const timeline = timelines.first();
          await timeline.getByRole('button', { name: 'List', exact: true }).click();
          await timeline.locator('[part~=list] li').first().waitFor();
          const told = await addresses(timeline.locator('[part~=list] a[href^=http]'));
          assert.deepEqual(
            told.filter((address) => !listed.has(address)),
            [],
          );
          await page.context().close();
        });

        it('prints its title, its events and its sources, and nothing to press', async () => {
          const { page, timelines } = await open(path, 1280);
          await page.emulateMedia({ media: 'print' });
          await timelines.first().locator('.paper li').first().waitFor();
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.getByRole('heading', { name: 'Sources' }).waitFor();
          for (const role of ['navigation', 'searchbox'])
            assert.equal(await page.getByRole(role).filter({ visible: true }).count(), 0, role);
          assert.equal(await page.getByRole('button', { name: 'Copy' }).filter({ visible: true }).count(), 0);
          await page.context().close();
        });
      });
  });

  describe('the playground', () => {
    const play = async (fragment = '') => {
      const opened = await open(`playground/${fragment}`, 1280);
      const { page } = opened;
      const editor = page.getByRole('textbox', { name: 'The story' });
      await editor.waitFor();
      const timeline = page.locator('.shown story-timeline');
      await timeline.locator('[part~=mark]').first().waitFor();
      const write = async (text) => {
        await editor.click();
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(text);
      };
      return { ...opened, editor, timeline, write };
    };

    it('shows a problem beside the line that caused it', async () => {
      const { page, write, timeline } = await play();
      await write(
        '[\n  { "date": "1984", "title": "A year" },\n  { "date": "1985-13", "title": "No month" }\n]',
      );
      await timeline.getByText('No month').first().waitFor();
      const marked = page.locator('.cm-lintRange');
      await marked.waitFor();
      assert.equal(await marked.textContent(), '"1985-13"');
      await page.context().close();
    });

    it('takes a table of another tool, and turns it into JSON', async () => {
      const { page, write, timeline, editor } = await play();
      await write('date,title,quote,speaker\n"Aug. 2021",A month,So be it,Ann\n');
      await timeline.getByText('A month').first().waitFor();
      await page.getByRole('button', { name: 'Turn into JSON' }).click();
      await editor.getByText('"2021-08"').waitFor();
      await page.getByRole('button', { name: 'Turn into JSON' }).waitFor({ state: 'detached' });
      await page.context().close();
    });

    it('lets events be changed in a table, and takes it back', async () => {
      const { page, timeline, editor } = await play();
      await page.getByText('Events in a table').click();
      const title = page.getByRole('textbox', { name: 'Title of event 1' });
      await title.fill('They lift off');
      await title.press('Tab');
      await timeline.getByText('They lift off').first().waitFor();
      await editor.click();
      await page.keyboard.press('Control+z');
      await timeline.getByText('Apollo 11 lifts off').first().waitFor();
      await page.context().close();
    });

    it('says which quotations an article has', async () => {
      const { page } = await play();
      await page.getByText('Are the quotations verbatim?').click();
      const article = page.getByRole('textbox', { name: 'Paste the article' });
      await article.fill('Armstrong said: “The Eagle has landed.”');
      await article.press('Tab');
      await page.getByText('Verbatim:').waitFor();
      await article.fill('Armstrong said that all was well.');
      await article.press('Tab');
      await page.getByText('Not in the article:').waitFor();
      await page.context().close();
    });

    it('shares a story by its address, and reads it there', async () => {
      const { page, write, timeline } = await play();
      await write('{"events":[{"date":"1984","title":"Größe, 大"}]}');
      await timeline.getByText('Größe, 大').first().waitFor();
      await page.getByRole('button', { name: 'Copy an address' }).click();
      await page.waitForURL(/#play=/);
      const { hash } = new URL(page.url());
      await page.context().close();
      const there = await play(hash);
      await there.timeline.getByText('Größe, 大').first().waitFor();
      await there.page.context().close();
    });

    it('shows a story at the width of a phone', async () => {
      const { page, timeline } = await play();
      await page.getByRole('radio', { name: '320 px' }).check();
      await page.waitForFunction(() =>
        document.querySelector('.shown story-timeline').matches(':state(vertical)'),
      );
      assert.ok((await timeline.boundingBox()).width <= 320);
      await page.context().close();
    });
  });
});
