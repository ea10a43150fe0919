// What a browser makes of the page when it prints it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../support/demo.mjs';

/** Where each event stands on the screen, and what is said there. */
const seen = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('story-timeline').shadowRoot;
    return [...root.querySelectorAll('[part=mark]')].map((mark) => {
      const { x, y, width } = mark.getBoundingClientRect();
      return `${mark.textContent.replace(/\s+/g, ' ')} ${[x, y, width].map(Math.round)}`;
    });
  });

const isEquipped = () => document.querySelector('story-timeline').shadowRoot?.adoptedStyleSheets.length > 10;

describe('printing', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  for (const [format, landscape, colorScheme] of [
    ['A4', false, 'light'],
    ['Letter', true, 'dark'],
  ])
    it(`lays the story out for ${format}${landscape ? ' on its side' : ''}, and leaves the screen as it was: ${colorScheme}`, async () => {
      const { page, problems } = await demo.open('minimal.html', { width: 1280 });
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(isEquipped);
      const onScreen = await seen(page);
      const pdf = (await page.pdf({ format, landscape })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
      assert.ok(pages >= 2 && pages <= 5, `${pages} pages`);
      assert.deepEqual(await seen(page), onScreen);
      await page.close();
      assert.deepEqual(problems, []);
    });
});
