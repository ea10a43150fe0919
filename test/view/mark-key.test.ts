import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { click, mount, press, recognition, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const button = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector<HTMLElement>('.mark-key-button');
const key = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector<HTMLElement>('.mark-key:popover-open');
const meanings = (element: StoryTimeline): string[] =>
  [...(key(element)?.querySelectorAll('dd') ?? [])].map(textOf);

const explain = async (element: StoryTimeline): Promise<HTMLElement> => {
  await waitUntil(() => button(element), 'there is no button');
  button(element)!.scrollIntoView({ block: 'nearest' });
  await click(button(element)!);
  await waitUntil(() => key(element), 'it does not open');
  return key(element)!;
};

const everyKind = {
  title: 'Dates of all kinds',
  events: [
    '1985-04-12',
    '1996/2001',
    '2003/..',
    '2004/',
    '[2006..]',
    '[2010-01-01,2011-01-01]',
    '{2014-01-01,2015-01-01}',
    '2018~',
    '2020?',
  ].map((date) => ({ date, title: date, quotes: date === '2020?' ? [{ text: 'So it was.' }] : [] })),
};

describe('what the marks mean', () => {
  it('waits for a timeline that has gone since it was asked for', async () => {
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      faults.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const element = await mount({ src: recognition });
    const home = element.parentElement!;
    await waitUntil(() => button(element), 'there is no button');
    element.addEventListener('click', () => element.remove(), { once: true });
    button(element)!.focus();
    await press('Enter');
    await waitUntil(() => root(element).querySelector('.mark-key'), 'nothing comes');
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
    home.append(element);
    await explain(element);
  });

  it('is told of the shapes that a story has, and of those alone', async () => {
    const element = await mount({ src: recognition });
    await explain(element);
    expect(meanings(element)).to.deep.equal([
      'A day or a moment; also a time too short for a bar',
      'The whole of a month, a year or a longer time',
      'On this day, or some time along the fading line',
      'So many quotations',
      'Time without events, left out',
    ]);
  });

  it('is not offered where marks are dots and say nothing else', async () => {
    const dots = [{ date: '2001-01-01' }, { date: '2001-01-09' }];
    const plain = await mount({ story: { events: dots } });
    expect(button(plain)).to.equal(null);
    const legend = root(plain).querySelector('.legend')!;
    expect(getComputedStyle(legend).visibility, 'a list of nothing is not heard').to.equal('hidden');
    for (const more of [
      { date: '2001-02' },
      { date: '2001-01-05', quotes: [{ text: 'So it was.' }] },
      { date: '2021-01-01' },
    ]) {
      const element = await mount({ story: { events: [...dots, more] } });
      await waitUntil(() => button(element), `no button for ${JSON.stringify(more)}`);
    }
  });

  it('is in line with the names in the legend', async () => {
    const element = await mount({ src: recognition });
    await waitUntil(() => button(element), 'there is no button');
    const middles = [...root(element).querySelectorAll('.legend bdi')].map((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    expect(Math.max(...middles) - Math.min(...middles), String(middles)).to.be.at.most(1);
  });

  it('shows each shape as it is drawn', async () => {
    const element = await mount({
      story: everyKind,
      attributes: { scale: 'chronological', today: '2019-01-01' },
    });
    const shown = await explain(element);
    expect(meanings(element)).to.have.length(11);
    expect(meanings(element)).to.include('Today');
    const strokes = [...shown.querySelectorAll('dt')].map((specimen) =>
      [...specimen.querySelectorAll('path')]
        .map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`)
        .join(' '),
    );
    expect(new Set(strokes).size).to.equal(strokes.length);
    for (const svg of shown.querySelectorAll('svg')) {
      const { width, height } = svg.getBoundingClientRect();
      const { x, y, width: wide, height: high } = svg.getBBox();
      expect([width, height]).to.deep.equal([64, 22]);
      expect(x).to.be.at.least(0);
      expect(y).to.be.at.least(0);
      expect(x + wide).to.be.at.most(64);
      expect(y + high).to.be.at.most(22);
    }
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('goes by Escape, a press on its button or elsewhere, and gives the focus back', async () => {
    const element = await mount({ src: recognition });
    const closed = (): Promise<void> => waitUntil(() => !key(element), 'it stays');
    const shown = await explain(element);
    await waitUntil(() => root(element).activeElement === shown, 'the focus does not go in');
    await press('Escape');
    await closed();
    await waitUntil(() => root(element).activeElement === button(element), 'the focus is lost');
    await explain(element);
    await click(button(element)!);
    await closed();
    await explain(element);
    await click(root(element).querySelector('.heading, [part=heading]')!);
    await closed();
  });

  it('fits a small window', async () => {
    await setViewport({ width: 375, height: 600 });
    const element = await mount({ story: everyKind, width: 340 });
    const shown = await explain(element);
    const { left, right, bottom, top } = shown.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    // The window of an engine may be wider.
    const isSmall = matchMedia('(max-width: 480px)').matches;
    expect(isSmall ? Math.abs(bottom - innerHeight) : Math.max(0, bottom - innerHeight)).to.be.at.most(1);
    expect(top).to.be.at.least(isSmall ? innerHeight * 0.19 : 0);
    expect(shown.scrollWidth).to.equal(shown.clientWidth);
    await setViewport({ width: 1000, height: 700 });
  });
});
