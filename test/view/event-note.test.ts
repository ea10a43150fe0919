import { expect } from '@open-wc/testing';
import { consoleWarnings } from '../support/console-warnings.js';
import { described } from '../support/heard.js';
import { mark, marks, mount, opens, popover, recognition, root } from '../support/timeline.js';

describe('what is heard of an event beside its name', () => {
  consoleWarnings();
  it('is its place, its group when that is another, and the distance to the event before', async () => {
    const element = await mount({ src: recognition });
    expect(marks(element).map(described)).to.deep.equal([
      '1 of 8, Others',
      '2 of 8, The Taliban, 25 years later',
      '3 of 8, Russia',
      '4 of 8, two years and 11 months later',
      '5 of 8, nine months later',
      '6 of 8',
      '7 of 8, three months later',
      '8 of 8, Others, the next day',
    ]);
  });

  it('is met behind its button by who reads on, unless a popover there tells the same', async () => {
    const element = await mount({ src: recognition });
    const button = mark(element, 'remark');
    const note = button.nextElementSibling!;
    expect(note.textContent).to.equal('4 of 8, two years and 11 months later');
    expect(note.hasAttribute('aria-hidden')).to.equal(false);
    element.select('remark');
    await opens(element, 'allies');
    expect(button.nextElementSibling).to.equal(popover(element));
    expect(note.getAttribute('aria-hidden')).to.equal('true');
    expect(described(button)).to.equal('4 of 8, two years and 11 months later');
  });

  it('is there of events in a cluster and of the undated', async () => {
    const near = Array.from({ length: 4 }, (_, i) => ({ date: `2024-01-0${i + 1}`, title: `Step ${i + 1}` }));
    const story = {
      groups: [{ id: 'a', title: 'Kabul' }],
      events: [{ date: '1990', title: 'Before' }, ...near, { date: 'some day', title: 'When', group: 'a' }],
    };
    const element = await mount({ story, attributes: { scale: 'chronological' } });
    expect(marks(element).map(described)).to.deep.equal([
      '1 of 6',
      '2 of 6, 34 years later',
      '3 of 6, the next day',
      '4 of 6, the next day',
      '5 of 6, the next day',
      '6 of 6, Kabul',
    ]);
  });

  it('says when a group ends, and names no other element of the page', async () => {
    const story = {
      groups: [{ id: 'a', title: 'Kabul' }],
      events: [
        { date: '2021', title: 'One', group: 'a' },
        { date: '2022', title: 'Two' },
      ],
    };
    const element = await mount({ story });
    expect(marks(element).map(described)).to.deep.equal(['1 of 2, Kabul', '2 of 2, Other, the next year']);
    const ids = [...root(element).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is there of many events, of which the list holds a part', async () => {
    const story = Array.from({ length: 300 }, (_, i) => ({ date: `${1700 + i}`, title: `Event ${i + 1}` }));
    const element = await mount({
      story,
      attributes: { start: '1800', end: '1810', scale: 'chronological' },
    });
    const event = marks(element).find((each) => each.textContent?.includes('Event 105'))!;
    expect(described(event)).to.equal('105 of 300, the next year');
    expect(event.closest('li')?.getAttribute('aria-posinset')).to.equal('105');
  });
});
