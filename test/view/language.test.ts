import { expect } from '@open-wc/testing';
import { mark, mount, opens, popover, root } from '../support/timeline.js';

/** The language in which a screen reader speaks what an element says. */
const spoken = (within: ParentNode | null | undefined, selector: string): string | null | undefined =>
  within?.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');

describe('the language of what is said', () => {
  const story = {
    lang: 'fr',
    events: [
      { id: 'a', date: '2020', title: 'Le premier', quotes: [{ text: 'Oui' }] },
      { id: 'b', date: '2021', title: 'Der zweite', lang: 'de' },
      { id: 'c', date: '2022' },
      { id: 'd', date: 'hier', title: 'Un jour' },
    ],
  };

  it('is the story’s or the event’s for titles, and ours for dates and counts', async () => {
    const element = await mount({ story, attributes: { lang: 'en-GB' } });
    expect(spoken(mark(element, 'a'), '.title')).to.equal('fr');
    expect(spoken(mark(element, 'b'), '.title')).to.equal('de');
    expect(spoken(mark(element, 'c'), '.title'), 'our word for no title').to.equal('en-GB');
    expect(spoken(mark(element, 'd'), '.title')).to.equal('fr');
    for (const id of ['a', 'b', 'c', 'd']) expect(spoken(mark(element, id), '.date'), id).to.equal('en-GB');
    expect(spoken(mark(element, 'a'), '.badge')).to.equal('en-GB');
    expect(spoken(root(element), '.undated .caption')).to.equal('en-GB');
  });

  it('is ours for the steps of a popover', async () => {
    const element = await mount({ story, attributes: { lang: 'en-GB' } });
    element.select('a');
    await opens(element, 'Oui');
    expect(spoken(popover(element), '.steps bdi')).to.equal('en-GB');
    expect(spoken(popover(element), '.what')).to.equal('fr');
  });
});
