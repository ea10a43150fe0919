import { expect } from '@open-wc/testing';
import { linesOf } from '../support/boxes.js';
import { mount, root } from '../support/timeline.js';

describe('a cluster', () => {
  it('has its count in one line, however many it counts', async () => {
    const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    const story = Array.from({ length: 5000 }, (_, i) => ({ date: day(i), title: `Event ${i}` }));
    for (const orientation of ['horizontal', 'vertical']) {
      const element = await mount({ story, width: 375, attributes: { orientation } });
      const pills = [...root(element).querySelectorAll('.pill')];
      expect(pills.some(({ textContent }) => Number(textContent) >= 100)).to.equal(true);
      for (const pill of pills) expect(linesOf(pill), `${pill.textContent}`).to.have.length(1);
    }
  });
});
