import { expect } from '@open-wc/testing';
import { mount, root } from '../support/timeline.js';

describe('what an event tells', () => {
  it('has its group at the edge where there is no room for it beside the date', async () => {
    const story = {
      groups: [{ id: 'g', title: 'A group whose name is a little longer than others' }],
      events: [{ id: 'it', date: '2024-07-03', title: 'It', group: 'g' }],
    };
    const element = await mount({ story, width: 320, attributes: { representation: 'list' } });
    const [date, group] = root(element).querySelectorAll('.event .when > span');
    const [before, after] = [date, group].map((box) => box?.getBoundingClientRect());
    expect(after?.top).to.be.at.least(before?.bottom ?? NaN);
    expect(after?.left).to.be.closeTo(before?.left ?? NaN, 0.5);
  });
});
