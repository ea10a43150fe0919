import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { emulate, isChromium, tap } from '../support/chromium.js';
import { button, click, marks, mount, opens, popover, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const story = {
  title: 'A running story',
  lang: 'en-GB',
  events: [
    {
      id: 'claim',
      date: '2011-09-22',
      title: 'A claim',
      corrected: [{ date: '2012-06-08', text: 'It was wrong.' }],
    },
    { id: 'cable', date: '2011-12', reported: '2012-02-23', title: 'A cable is found' },
    { id: 'check', date: '2012-03-16', updated: '2012-03-20', title: 'A check' },
    { id: 'end', date: '2012-07-12', title: 'The end' },
  ],
};

const ids = (element: StoryTimeline): (string | undefined)[] =>
  marks(element).map(({ dataset }) => dataset['id']);
const slider = (element: StoryTimeline): HTMLInputElement | null =>
  root(element).querySelector('.as-of input');
const row = (element: StoryTimeline): string => textOf(root(element).querySelector('.as-of .moment'));
const says = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => row(element).includes(words), `the row does not say “${words}”`);
const named = (element: StoryTimeline, name: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(`.drawing [aria-label="${name}"]`)!;

describe('the story as of a date', () => {
  it('is offered where the story dates its telling, and nowhere else', async () => {
    expect(textOf(root(await mount({ story })).querySelector('.toolbar'))).to.include('As of');
    const plain = await mount({ story: { events: [{ date: '2024', title: 'An event' }] } });
    expect(textOf(root(plain).querySelector('.toolbar'))).not.to.include('As of');
  });

  it('steps through what became known, each event where it stands in the whole', async () => {
    const element = await mount({ story });
    const place = (): number => marks(element)[0]!.getBoundingClientRect().left;
    const before = place();
    await click(button(element, 'As of'));
    await says(element, 'Now');
    expect(ids(element)).to.deep.equal(['claim', 'cable', 'check', 'end']);
    await click(named(element, 'Previous change'));
    await says(element, '12 July 2012 4 of 4');
    await click(named(element, 'Previous change'));
    await says(element, '8 June 2012 3 of 4 events known');
    expect(ids(element)).to.deep.equal(['claim', 'cable', 'check']);
    expect(place()).to.equal(before);
    expect(textOf(root(element).querySelector('.came'))).to.match(/Corrected.*A claim/);
    await click(button(element, 'Now'));
    await waitUntil(() => ids(element).length === 4, 'the end has not come');
  });

  it('is moved by keys, and closed by Escape, which gives the focus to the button', async () => {
    const element = await mount({ story });
    await click(button(element, 'As of'));
    await waitUntil(() => slider(element), 'there is no slider');
    slider(element)!.focus();
    await press('Home');
    await says(element, '22 September 2011 1 of 4');
    expect(slider(element)!.ariaValueText ?? slider(element)!.getAttribute('aria-valuetext')).to.equal(
      '22 September 2011',
    );
    await press('ArrowRight');
    await says(element, '23 February 2012 2 of 4');
    expect(await faultsOf(element)).to.deep.equal([]);
    await press('Escape');
    await waitUntil(() => !slider(element), 'the slider stays');
    expect(ids(element).length).to.equal(4);
    await waitUntil(() => root(element).activeElement?.matches('.as-of-button'), 'the focus is lost');
  });

  it('begins where the author says', async () => {
    const element = await mount({ story, attributes: { 'as-of': '2012-02' } });
    expect(ids(element)).to.deep.equal(['claim', 'cable']);
    await says(element, 'February 2012 2 of 4');
    element.asOf = '2012-03';
    await waitUntil(() => ids(element).length === 3, 'the date is not followed');
    element.asOf = 'soon';
    await waitUntil(() => ids(element).length === 4, 'no date hides events');
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['as-of']);
  });

  it('keeps its controls where nothing was known yet', async () => {
    const element = await mount({ story });
    element.asOf = '1999';
    await says(element, '0 of 4');
    expect(ids(element)).to.deep.equal([]);
  });
});

describe('what is new since a date', () => {
  const mountSince = (): Promise<StoryTimeline> => mount({ story, attributes: { since: '2012-03-18' } });
  const line = (element: StoryTimeline): string => textOf(root(element).querySelector('.news-line'));

  it('is counted, said at each event and heard once', async () => {
    const element = await mountSince();
    expect(line(element)).to.equal('3 new or changed since 18 March 2012');
    const names = marks(element).map(textOf);
    expect(names[0])
      .to.match(/Corrected · 22 September 2011/)
      .and.not.match(/Corrected.*Corrected/);
    expect(names[1]).not.to.match(/New|Updated|Corrected/);
    expect(names[2]).to.include('Updated · 16 March 2012');
    expect(names[3]).to.include('New · 12 July 2012');
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('is stepped through', async () => {
    const element = await mountSince();
    const next = named(element, 'Next');
    await click(next);
    await opens(element, 'A claim');
    expect(textOf(popover(element))).to.include('Corrected 8 June 2012: It was wrong.');
    await click(named(element, 'Next'));
    await opens(element, 'A check');
    expect(textOf(popover(element))).to.include('Updated 20 March 2012');
    await click(named(element, 'Previous'));
    await opens(element, 'A claim');
  });

  it('says when there is nothing', async () => {
    const element = await mount({ story, attributes: { since: '2020' } });
    expect(line(element)).to.equal('Nothing new since 2020');
  });
});

describe('corrections', () => {
  it('are said in the name of the mark, the list and the table', async () => {
    const element = await mount({ story });
    expect(textOf(marks(element)[0])).to.include(', Corrected');
    for (const form of ['List', 'Table']) {
      await click(button(element, form));
      await waitUntil(
        () => textOf(root(element).querySelector('.story-list')).includes('It was wrong.'),
        `${form} does not say it`,
      );
      expect(textOf(root(element).querySelector('.story-list'))).to.include('Reported 23 February 2012');
    }
  });

  for (const width of [1000, 340])
    it(`sets the sign of a correction where the leader of a long bar rises (${width} px)`, async () => {
      const element = await mount({
        width,
        attributes: { scale: 'chronological' },
        story: {
          events: [
            { id: 'war', date: '2001/2021', title: 'A war', corrected: [{ date: '2022', text: 'Longer.' }] },
            { id: 'end', date: '2025', title: 'After it' },
          ],
        },
      });
      const sign = (): Element | null => root(element).querySelector('[data-id=war] > .corrected');
      await waitUntil(sign, 'there is no sign');
      const own = root(element).querySelector('[data-id=war]')!;
      const [at, bar, label] = [sign()!, own, own.querySelector('.label')!].map((each) =>
        each.getBoundingClientRect(),
      );
      const isDown = width < 500;
      const length = isDown ? bar!.height : bar!.width;
      expect(length).to.be.above(isDown ? 50 : 150);
      const far = isDown ? at!.top - label!.top : at!.left - label!.left;
      expect(Math.abs(far), 'it stands at the label').to.be.below(isDown ? 24 : length / 4);
    });

  it('is told by touch: the slider is moved by a finger, and its buttons are large enough', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ story, attributes: { 'as-of': '2011-10' } });
    await waitUntil(() => slider(element), 'there is no slider');
    await emulate({ touch: true }); // only now: a new size of the viewport takes it back
    try {
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      const { left, right, top, height } = slider(element)!.getBoundingClientRect();
      const before = Number(slider(element)!.value);
      await tap(right - 4, top + height / 2);
      await waitUntil(() => Number(slider(element)!.value) > before, 'the slider does not follow');
      await waitUntil(() => ids(element).includes('end'), 'it does not tell of what is known');
      await tap(left + 4, top + height / 2);
      await waitUntil(() => !ids(element).includes('end'), 'it tells of what was not known');
      const small = [...root(element).querySelectorAll('.as-of button')].filter(
        (each) => each.getBoundingClientRect().height < 44,
      );
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    } finally {
      await emulate();
    }
  });

  it('is printed as of the date, without the slider and with that date', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ story, attributes: { 'as-of': '2011-10' } });
    await waitUntil(() => slider(element), 'there is no slider');
    try {
      await emulate({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      await waitUntil(() => root(element).querySelector('.on-paper'), 'it is not laid out for paper');
      expect(ids(element)).to.deep.equal(['claim']);
      expect(slider(element)!.checkVisibility({ visibilityProperty: true })).to.equal(false);
      const moment = root(element).querySelector('.as-of .moment')!;
      expect(moment.getBoundingClientRect().height).to.be.above(0);
      expect(moment instanceof HTMLElement && moment.innerText).to.match(/As of[^]*2011/);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulate();
    }
  });
});
