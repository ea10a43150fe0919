import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoPages, startDemo } from '../support/demo.mjs';

const widths = [1280, 768, 375, 320];

describe('the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.stop());

  it('has a first page', () => assert.ok(demoPages.includes('index.html')));

  for (const name of demoPages) {
    it(`${name}: no errors, no other host, nothing wider than the window`, async () => {
      const { page, problems } = await demo.open(name, { width: widths[0] });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) problems.push(`${overflow} px too wide at ${width}`);
      }
      await page.close();
      assert.deepEqual(problems, []);
    });
  }
});
