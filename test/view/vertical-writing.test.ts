import { expect, fixture, html } from '@open-wc/testing';
import { drawn, marks, recognition, root } from '../support/timeline.js';

describe('in a page that is written from the top', () => {
  for (const mode of ['vertical-rl', 'vertical-lr', 'sideways-lr'])
    it(`the element stays level and has room: ${mode}`, async () => {
      const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      holder.style.cssText = `writing-mode:${mode};block-size:900px;inline-size:700px`;
      const element = document.createElement('story-timeline');
      element.src = recognition;
      holder.append(document.createElement('p'), element);
      await drawn(element);
      expect(getComputedStyle(root(element).querySelector('.root')!).writingMode).to.equal('horizontal-tb');
      const { width, height } = element.getBoundingClientRect();
      expect(width).to.be.within(400, 1300);
      expect(height).to.be.within(200, 2500);
      expect(marks(element).length).to.equal(8);
      for (const label of root(element).querySelectorAll('[part=label] .title')) {
        const box = label.getBoundingClientRect();
        expect(box.width, label.textContent).to.be.above(box.height / 3);
      }
    });
});
