import { expect } from '@open-wc/testing';
import { hover, mark, mount, opens, popover, recognition, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** Whether words of a left-to-right language, on one line, run from left to right. */
const runsOn = (within: Element | null, words: string): boolean => {
  if (!within) throw new Error(`there is nothing that says “${words}”`);
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const [first, last] = [at, at + words.length - 1].map((index) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    });
    return (first ?? NaN) < (last ?? NaN);
  }
  throw new Error(`“${words}” is not there`);
};

describe('the words of the element on a page that runs the other way', () => {
  const dir = { dir: 'rtl' };

  it('keep their order in the popover: the place in the story, the distance to the event before', async () => {
    const element = await mount({ src: recognition, width: 1000, attributes: dir });
    element.select('takeover');
    await opens(element, 'return to power');
    expect(runsOn(popover(element), '2 of 8')).to.equal(true);
    expect(runsOn(popover(element), '25 years later')).to.equal(true);
  });

  it('keep their order over the events of a cluster', async () => {
    const story = Array.from({ length: 6 }, (_, i) => ({
      date: `2024-01-0${i + 1}`,
      title: `Event ${i}`,
    })).concat({ date: '1950', title: 'Long before' });
    const attributes = { ...dir, scale: 'chronological', orientation: 'horizontal' };
    const element = await mount({ story, width: 700, attributes });
    const cluster = root(element).querySelector('[part=cluster]');
    if (!cluster) throw new Error('no cluster');
    expect(runsOn(cluster.querySelector('.label'), '6 events')).to.equal(true);
    expect(runsOn(cluster.querySelector('.label'), '1–6 January 2024')).to.equal(true);
    await hover(cluster);
    await opens(element, '6 events');
    expect(runsOn(popover(element), '6 events')).to.equal(true);
  });

  it('end with their full stop where they say what is wrong', async () => {
    const failing = await mount({ src: 'data:application/json,[', undrawn: true, attributes: dir });
    await waitUntil(() => root(failing).querySelector('.failure'), 'no failure is shown');
    expect(textOf(root(failing).querySelector('.failure'))).to.contain('to show here.');
    expect(runsOn(root(failing).querySelector('.failure'), 'to show here.')).to.equal(true);

    const partly = await mount({ story: [null, { date: '2024', title: 'Read' }], attributes: dir });
    const message = root(partly).querySelector('[part=message]');
    expect(runsOn(message, '1 entry could not be read.')).to.equal(true);

    const empty = await mount({ story: [], undrawn: true, attributes: dir });
    await waitUntil(() => root(empty).querySelector('[part=message]'), 'no message is shown');
    expect(runsOn(root(empty).querySelector('[part=message]'), 'has no events yet.')).to.equal(true);
  });

  it('stand on one side with the paragraphs and quotations of the event', async () => {
    const story = [
      { id: 'it', date: '2024', title: 'Harbour', text: 'It opens.', quotes: [{ text: 'At last.' }] },
      { date: '2025', title: 'Ferry' },
    ];
    for (const [attributes, side] of [
      [{ lang: 'ar' }, 'right'],
      [{ lang: 'en', dir: 'ltr' }, 'left'],
    ] as const) {
      const element = await mount({ story, width: 800, attributes });
      element.select('it');
      await opens(element, 'It opens.');
      for (const text of popover(element)!.querySelectorAll('p[dir=auto], blockquote'))
        expect(getComputedStyle(text).textAlign, text.textContent).to.equal(side);
      element.remove();
    }
  });

  it('give the years of a span from the right, and an author’s own as they begin', async () => {
    const story = [
      { id: 'years', date: '1996/2001', title: 'أول' },
      { id: 'own', date: '2021', display: 'autumn (2021)', title: 'ثان' },
    ];
    const element = await mount({ story, width: 800, attributes: { lang: 'ar-AE' } });
    expect(runsOn(mark(element, 'years'), '1996–2001')).to.equal(false);
    expect(runsOn(mark(element, 'own'), 'autumn (2021)')).to.equal(true);
  });

  it('count in the figures of their language', async () => {
    const story = [
      { id: 'it', date: '2024', title: 'نخست', quotes: [{ text: 'الف' }, { text: 'ب' }] },
      ...Array.from({ length: 12 }, (_, i) => ({ date: `2020-05-${10 + i}`, title: `رویداد ${i}` })),
    ];
    const attributes = { lang: 'fa-AF', scale: 'chronological', orientation: 'horizontal' };
    const element = await mount({ story, width: 500, attributes });
    expect(textOf(root(element).querySelector('.badge bdi'))).to.match(/^«\s?۲$/);
    expect(textOf(root(element).querySelector('.pill'))).to.equal('۱۲');
  });
});
