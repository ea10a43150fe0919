// The site as it is written: every page, every example, every link.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gallery } from '../../docs/gallery/gallery.mjs';
import { pages as known } from '../../docs/site/pages.mjs';
import { policy, serveSite } from '../support/served-site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** What a page says on purpose, of an example with a mistake in it. */
const meant = /There is no 30 February|This address is not linked/;

/** Where links lead, but for the words that are to be marked there. */
const addresses = async (links) =>
  (await links.evaluateAll((all) => all.map(({ href }) => href))).map((href) =>
    href.replace(/:~:.*$/, '').replace(/#$/, ''),
  );

/** In a page: whether what stands round the marks keeps its height and its place below the toolbar, from the first picture on. */
const watchParts = () => {
  globalThis.parts = { first: undefined, moved: [] };
  const look = () => {
    requestAnimationFrame(look);
    const shadow = document.querySelector('story-timeline')?.shadowRoot;
    const [toolbar, chart, below] = ['.toolbar', '[part=chart]', '.overview-row'].map((selector) =>
      shadow?.querySelector(selector)?.getBoundingClientRect(),
    );
    if (!toolbar || !chart || !below) return;
    const { bottom } = toolbar;
    const now = [chart.top - bottom, chart.height, below.top - bottom].map(Math.round).join(' ');
    globalThis.parts.first ??= now;
    if (now !== (globalThis.parts.moved.at(-1) ?? globalThis.parts.first)) globalThis.parts.moved.push(now);
  };
  look();
};

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
            value,
            said: `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`,
            // What an element has drawn anew is named by no node.
            isInElement: sources.every(({ node }) => !node || node.getRootNode() instanceof ShadowRoot),
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    if (path === 'gallery/archive/') await page.addInitScript(watchParts);
    await page.goto(`${served.origin}/${path}`);
    const timelines = page.locator('.result story-timeline');
    for (const timeline of await timelines.all())
      await timeline.locator('[part~=mark], [part~=cluster], [part~=table]').first().waitFor();
    return { page, said, timelines };
  };

  for (const { path } of known)
    for (const width of [1280, 375, 320])
      it(`shows /${path} at ${width} px without an error, a shift or another's address`, async () => {
        const { page, said, timelines } = await open(path, width);
        assert.deepEqual(said, []);
        const shifts = await page.evaluate(() => globalThis.shifts);
        // While a large story comes, its marks go where the data have them; all else stays.
        const isArchive = path === 'gallery/archive/';
        if (isArchive) {
          await timelines.first().locator('.arrival').waitFor({ state: 'detached', timeout: 60_000 });
          assert.deepEqual(await page.evaluate(() => globalThis.parts.moved), []);
          const sum = shifts.reduce((all, { value }) => all + value, 0);
          assert.ok(sum < 0.05, `shifts by ${sum.toFixed(3)}`);
        }
        assert.deepEqual(
          shifts.filter(({ isInElement }) => !isInElement || !isArchive).map(({ said: shift }) => shift),
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

  describe('the guide to scripts', () => {
    const path = 'guides/scripting/';

    it('has examples that do what they say', async () => {
      const { page, said, timelines } = await open(path, 1280);
      const [flight, told, led, race, growing, hours] = await timelines.all();
      await page.getByRole('combobox', { name: 'Show' }).selectOption('Apollo 13');
      await flight.locator('[part~=label]', { hasText: 'An oxygen tank bursts' }).waitFor();
      await told.locator('[part~=label]', { hasText: 'Apollo 11 lands' }).click();
      await page.getByText('Pinned: Apollo 11 lands (eagle)').waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('Nothing is pinned.', { exact: true }).waitFor();
      await told.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByText(/^Seen: 19\d\d-\d\d-\d\d to 19\d\d/).waitFor();
      await page.getByRole('button', { name: 'The landing' }).click();
      await led.locator('[part~=popover]', { hasText: 'Apollo 11 lands' }).waitFor();
      await page.getByRole('button', { name: '1960 to 1969' }).click();
      await led.evaluate((timeline) => timeline.updateComplete);
      await led.getByRole('button', { name: 'Whole story' }).waitFor();
      await page.getByRole('button', { name: 'All', exact: true }).click();
      await led.locator('[part~=popover]').waitFor({ state: 'detached' });
      await page.getByRole('combobox', { name: 'Only' }).selectOption('the Soviet Union');
      await race.getByText('3 of 6', { exact: false }).first().waitFor();
      await page.getByRole('button', { name: 'Another stage' }).click();
      await growing.locator('[part~=label]', { hasText: 'from Marseille' }).waitFor();
      await hours.locator('[part~=cluster]').first().waitFor();
      assert.deepEqual(said, []);
      await page.context().close();
    });

    it('runs what the reader makes of a script, and says what is wrong with it', async () => {
      const { page, timelines } = await open(path, 1280);
      await page.getByRole('button', { name: 'Change this' }).first().click();
      const editor = page.getByRole('textbox', { name: 'The example, to be changed' });
      const write = async (script) => {
        await editor.click();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.insertText(
          `<story-timeline></story-timeline><script type="module">${script}</script>`,
        );
      };
      await write(
        "document.querySelector('.result story-timeline').story = [{ date: '1984', title: 'Mine' }];",
      );
      await timelines.first().locator('[part~=label]', { hasText: 'Mine' }).waitFor();
      const wrong = page.locator('live-example .wrong');
      await write('nothing.of = the + kind;');
      await page.getByText('ReferenceError: nothing is not defined').waitFor();
      await write('');
      await page
        .getByText('ReferenceError', { exact: false })
        .filter({ visible: true })
        .waitFor({ state: 'detached' });
      assert.equal(await wrong.textContent(), '');
      await page.context().close();
    });
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

  for (const [what, words, page, line] of [
    ['the title of an event', 'Snowball Earth', /The Earth in/, /^Snowball Earth: ice/],
    ['who is quoted', 'Ronald Reagan', /The night the Wall opened/, /^Ronald Reagan$/],
    ['a scene of very many events', 'thirty-one', /An archive of/, /^Thirty-one to nil$/],
  ])
    it(`finds a story by ${what}, and says by what`, async () => {
      const { page: opened } = await open('', 1280);
      await opened.getByRole('searchbox', { name: 'Search this site' }).fill(words);
      const found = opened.locator('site-search').getByRole('link', { name: page }).first();
      await found.waitFor();
      assert.match(await found.locator('span').innerText(), line);
      await opened.context().close();
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
});
