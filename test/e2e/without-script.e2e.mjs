// What there is of a timeline where no script draws it: in the page, in reader modes, and what keeps the list alone of a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../support/demo.mjs';

const readability = readFileSync(
  new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url),
  'utf8',
);

/** The reader's view of a page that is open, as browsers make it: of a copy. */
const readerView = (page) =>
  page.evaluate((source) => {
    // eslint-disable-next-line no-new-func -- the package is a script, not a module
    const Readability = new Function(`${source}; return Readability;`)();
    const { content, title } = new Readability(document.cloneNode(true)).parse() ?? {};
    const view = document.implementation.createHTMLDocument(title);
    view.body.innerHTML = content ?? '';
    return view.body.textContent.replace(/\s+/g, ' ');
  }, readability);

/** What the list in the page tells of each event, in its order. */
const told = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('story-timeline ol > li')].map((item) =>
      [...item.querySelectorAll('time, h3, blockquote, figcaption')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    ),
  );

/** Each of these texts stands in the other, one after the other. */
const standInOrder = (texts, whole) => {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    assert.ok(at >= 0, `“${text}” is not there, or not in its order`);
    from = at + text.length;
  }
};

describe('a timeline that no script draws', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  for (const javaScriptEnabled of [true, false])
    it(`is its list in a reader's view, ${javaScriptEnabled ? 'also of a page where it is drawn' : 'and in the page'}`, async () => {
      const { page } = await demo.open('html-list.html', { javaScriptEnabled });
      const events = await told(page);
      assert.equal(events.length, 12);
      if (!javaScriptEnabled) {
        const seen = await page.innerText('story-timeline');
        standInOrder(events.flat(), seen.replace(/\s+/g, ' '));
      }
      standInOrder(events.flat(), await readerView(page));
      await page.close();
    });

  it('is on paper the list that is in the page', async () => {
    const { page } = await demo.open('html-list.html', { javaScriptEnabled: false });
    const events = await told(page);
    await page.emulateMedia({ media: 'print' });
    standInOrder(events.flat(), (await page.innerText('story-timeline')).replace(/\s+/g, ' '));
    await page.close();
  });

  it('leaves the article round it whole in a reader’s view, drawn or not', async () => {
    const views = [];
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await demo.open('index.html', { javaScriptEnabled });
      const paragraphs = await page.evaluate(() =>
        [...document.querySelectorAll('#brief p:not(header *)')].map(({ textContent }) =>
          textContent.replace(/\s+/g, ' ').trim(),
        ),
      );
      assert.ok(paragraphs.length > 2);
      const view = await readerView(page);
      standInOrder(paragraphs, view);
      views.push(view);
      await page.close();
    }
    assert.equal(views[0], views[1]);
  });
});
