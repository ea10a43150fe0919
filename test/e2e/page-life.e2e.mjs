// What a page does while a timeline stands in it: it is left and come back to, shown on the whole screen, moves it, loads it twice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { installed, page, tellingPages } from '../support/telling-pages.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(read('package.json'));
const tag = '<story-timeline src="/recognition.json"></story-timeline>';
const pageOf = (script, body = tag, more = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
  <script src="/faults-of-page.js"></script><script type="module" src="/story-timeline.bundle.js"></script>${more}
  <script type="module" src="/${script}"></script><body>${body}</body></html>`;
const html = (text, ...headers) => ['text/html', text, ...headers];

/** Both files at once, as a page has them whose parts come from several hands. */
const twice = pageOf('reader.js', tag, '<script defer src="/story-timeline.classic.js"></script>');
const strict = (names) => ({
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${names}`,
});

const files = {
  ...Object.fromEntries(
    ['story-timeline.bundle.js', 'story-timeline.classic.js'].map((name) => [
      `/${name}`,
      ['text/javascript', read(`dist/${name}`)],
    ]),
  ),
  '/recognition.json': ['application/json', read('data/recognition.json')],
  ...Object.fromEntries(
    ['faults-of-page.js', 'hand.js', 'reader.js', 'life.js', 'full.js', 'moved.js'].map((name) => [
      `/${name}`,
      page(name),
    ]),
  ),
  '/life': html(pageOf('life.js')),
  '/away': html(
    '<!doctype html><title>Another page</title><script>addEventListener("load", () => setTimeout(() => history.back()))</script>',
  ),
  '/full/story-timeline': html(pageOf('full.js', `<button value="story-timeline">Full</button>${tag}`)),
  '/full/main': html(
    pageOf('full.js', `<button value="main">Full</button><main style="background: white">${tag}</main>`),
  ),
  '/moved': html(pageOf('moved.js', `${tag}<main style="width: 500px"></main>`)),
  '/twice': html(twice, strict("lit-html story-timeline 'allow-duplicates'")),
  '/twice/once-allowed': html(twice, strict('lit-html story-timeline')),
};

/** What a reader does first, done as ever. */
const isUsed = ({ error, faults, marks, isOnTop, popover, focused }) => {
  assert.equal(error, undefined, `${error}\n${faults.join('\n')}`);
  assert.equal(marks, 8);
  assert.equal(isOnTop, true, `cut or covered: ${JSON.stringify(popover)}`);
  assert.equal(focused, 'business-office');
};

for (const engine of installed)
  describe(`a page and its timeline, in ${engine.name}`, () => {
    let pages;
    before(async () => (pages = await tellingPages(engine, files)));
    after(() => pages?.stop());

    for (const name of ['story-timeline', 'main'])
      it(`is read and used on the whole screen, with ${name} there`, async () => {
        const told = await pages.told(`/full/${name}`);
        isUsed(told);
        assert.deepEqual(told.faults, []);
        const ground = (
          await sharp(await pages.picture())
            .removeAlpha()
            .raw()
            .toBuffer()
        ).subarray(0, 3);
        assert.ok(Math.min(...ground) > 240, `it is on ${ground.join()}`);
      });

    it('is moved without being taken out: all stays as it was, in its new room', async (t) => {
      const { isKnown, error, faults, parent, isSame, isOpen, focused } = await pages.told('/moved');
      assert.deepEqual(faults, []);
      assert.equal(error, undefined);
      if (!isKnown && engine.name !== 'chromium') {
        t.skip(`${engine.name} has no moveBefore`);
        return;
      }
      assert.deepEqual(
        { parent, isSame, isOpen, focused },
        {
          parent: 'main',
          isSame: true,
          isOpen: true,
          focused: 'takeover',
        },
      );
    });

    it('is there twice under Trusted Types, where the policy allows its names twice', async () => {
      const told = await pages.told('/twice');
      isUsed(told);
      assert.deepEqual(told.faults, [
        `warn: <story-timeline> is defined already (${version}), so ${version} is not.`,
      ]);
    });

    it('is the first of two where the policy allows its names once', async () => {
      const told = await pages.told('/twice/once-allowed');
      isUsed(told);
      for (const fault of told.faults) assert.match(fault, /createPolicy|trusted-types|defined already/);
    });

    // The last: who drives Firefox loses sight of a tab that has gone back by itself.
    it('is left and come back to: all is as it was, and goes on', async (t) => {
      const {
        isKept,
        isOpen,
        before: left,
        after: found,
        focused,
        error,
        faults,
      } = await pages.told('/life');
      assert.deepEqual(faults, []);
      assert.equal(error, undefined);
      // Where an engine is started so that it keeps no page, it has loaded this one anew.
      if (!isKept && engine.name !== 'chromium') {
        t.skip(`this ${engine.name} keeps no page that is left`);
        return;
      }
      assert.equal(isOpen, true);
      assert.deepEqual(found, left);
      assert.equal(focused, 'takeover');
    });
  });
