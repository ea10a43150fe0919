import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { overlap } from '../support/boxes.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { tell } from '../support/tell.js';
import {
  button,
  click,
  focused,
  mark,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
  textOf,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** As the demo's brief tells of them; not of the ambassador. */
const telling = [
  'recognition',
  'takeover',
  'business-office',
  'remark',
  'delisting',
  'earlier-recognitions',
  'reactions',
];

const name = 'Article’s order';

describe('the order of the article', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  const mountTold = async (width = 1000, attributes: Record<string, string> = {}): Promise<StoryTimeline> => {
    const element = await mount({ src: recognition, width, attributes });
    await tell(element, telling);
    return element;
  };
  const tools = (element: StoryTimeline): string[] =>
    [...root(element).querySelectorAll('[part=toolbar] button')].map((each) => textOf(each));
  const ways = (element: StoryTimeline): SVGPathElement[] => [
    ...root(element).querySelectorAll<SVGPathElement>('.thread .way'),
  ];
  const numerals = (element: StoryTimeline): HTMLElement[] => [
    ...root(element).querySelectorAll<HTMLElement>('.marks .told'),
  ];
  const show = async (element: StoryTimeline): Promise<void> => {
    await click(button(element, name));
    await waitUntil(() => ways(element).length > 0, 'no thread is drawn');
  };
  const foot = (element: StoryTimeline): string => textOf(popover(element)?.querySelector('.steps'));
  const step = (element: StoryTimeline, to: 'Previous' | 'Next'): HTMLElement => button(element, to);

  it('is offered only where an article tells of two events, and not over the list', async () => {
    const element = await mount({ src: recognition });
    expect(tools(element)).not.to.contain(name);
    await tell(element, ['remark']);
    expect(tools(element)).not.to.contain(name);
    const other = await mountTold();
    expect(tools(other)).to.contain(name);
    await click(button(other, 'List'));
    await waitUntil(() => root(other).querySelector('.story-list'), 'no list');
    expect(tools(other)).not.to.contain(name);
  });

  it('is drawn through the marks at a press, and goes at the next', async () => {
    const element = await mountTold();
    const toggle = button(element, name);
    expect(toggle.ariaPressed).to.equal('false');
    expect(ways(element)).to.have.length(0);
    toggle.focus();
    await press('Enter');
    await waitUntil(() => ways(element).length === telling.length - 1, 'no thread is drawn');
    expect(toggle.ariaPressed).to.equal('true');
    expect(root(element).activeElement === toggle, 'the focus is lost').to.equal(true);
    await press('Enter');
    await waitUntil(() => ways(element).length === 0, 'the thread stays');
    expect(toggle.ariaPressed).to.equal('false');
    expect(numerals(element)).to.have.length(0);
  });

  for (const { width, layout } of [
    { width: 1240, layout: 'unified' },
    { width: 1240, layout: 'faceted' },
    { width: 343, layout: 'unified' },
    { width: 343, layout: 'faceted' },
  ])
    it(`has a numeral on every mark it comes to, and stays in the chart (${width} px, ${layout})`, async () => {
      const element = await mountTold(width, { layout });
      await show(element);
      const chart = root(element).querySelector('.chart')!.getBoundingClientRect();
      for (const way of ways(element)) {
        const { left, right, top, bottom } = way.getBoundingClientRect();
        expect(left).to.be.at.least(chart.left - 1);
        expect(right).to.be.at.most(chart.right + 1);
        expect(top).to.be.at.least(chart.top - 1);
        expect(bottom).to.be.at.most(chart.bottom + 1);
      }
      for (const [i, id] of telling.entries())
        expect(textOf(mark(element, id).querySelector('.told')), id).to.equal(String(i + 1));
      const discs = numerals(element).map((each) => each.getBoundingClientRect());
      const labels = [...root(element).querySelectorAll('.marks .label')].map((each) =>
        each.getBoundingClientRect(),
      );
      for (const [i, disc] of discs.entries()) {
        for (const label of labels) expect(overlap(disc, label)).to.be.at.most(1);
        for (const other of discs.slice(i + 1)) expect(overlap(disc, other)).to.equal(0);
      }
    });

  it('is said to ears in the name of each event that the article tells of', async () => {
    const element = await mountTold();
    await show(element);
    expect(textOf(mark(element, 'business-office'))).to.contain('told 3rd of 7');
    expect(textOf(mark(element, 'ambassador'))).not.to.contain('told');
  });

  it('follows what is seen, to the edge of the view', async () => {
    const element = await mountTold();
    await show(element);
    await zoomIn(element, 2);
    const chart = root(element).querySelector('.chart')!.getBoundingClientRect();
    const drawn = ways(element);
    expect(drawn.length).to.be.within(1, telling.length - 1);
    const edges = drawn.map((way) => way.getBoundingClientRect());
    expect(edges.some(({ left, right }) => left <= chart.left + 1 || right >= chart.right - 1)).to.equal(
      true,
    );
  });

  it('is what “previous” and “next” follow while it is shown', async () => {
    const element = await mountTold();
    await show(element);
    await click(mark(element, 'takeover'));
    await opens(element, 'The Taliban return to power');
    await waitUntil(() => foot(element) === '2 of 7 as told', 'it does not say its place');
    step(element, 'Next').focus();
    await press('Enter');
    await opens(element, 'Russia is first to open a business office');
    expect(foot(element)).to.equal('3 of 7 as told');
    await press('Enter');
    await opens(element, 'Putin calls the Taliban allies');
    step(element, 'Previous').focus();
    await press('Enter', 'Enter', 'Enter');
    await opens(element, 'Russia is the first to recognise');
    expect(foot(element)).to.equal('1 of 7 as told');
    expect(step(element, 'Previous').ariaDisabled).to.equal('true');
    await press('Enter');
    expect(foot(element)).to.equal('1 of 7 as told');
  });

  it('leaves an event that the article does not tell of in the order of time', async () => {
    const element = await mountTold();
    await show(element);
    await click(mark(element, 'ambassador'));
    await opens(element, 'Moscow accepts');
    await waitUntil(() => foot(element) === '6 of 8', 'it does not say its place in time');
    step(element, 'Next').focus();
    await press('Enter');
    await opens(element, 'Russia is the first to recognise');
    expect(foot(element)).to.equal('1 of 7 as told');
  });

  it('does not change what the arrow keys do', async () => {
    const element = await mountTold();
    await show(element);
    mark(element, 'takeover').focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal('business-office');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focused(element)).to.equal('ambassador');
  });

  it('goes when there is no article any more, and the steps go along time', async () => {
    const element = await mountTold();
    await show(element);
    await click(mark(element, 'takeover'));
    await opens(element, 'The Taliban return to power');
    await waitUntil(() => foot(element) === '2 of 7 as told', 'it does not say its place');
    await tell(element, []);
    expect(ways(element)).to.have.length(0);
    expect(foot(element)).to.equal('2 of 8');
  });
});
