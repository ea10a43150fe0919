import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { drawn, frame, textOf } from '../support/timeline.js';

const story = {
  title: 'One of many',
  events: [
    { id: 'a', date: '1996', title: 'The first' },
    { id: 'b', date: '2024-07', title: 'The second' },
  ],
};

const isDrawn = (element: StoryTimeline): boolean =>
  element.shadowRoot?.querySelector('.marks') !== null && element.shadowRoot !== null;

const lazy = (set: Partial<StoryTimeline>): StoryTimeline =>
  Object.assign(document.createElement('story-timeline'), { loading: 'lazy' }, set);

/** A page on which elements stand under one another, and the first far below the window. */
const far = async (...elements: readonly HTMLElement[]): Promise<HTMLElement> => {
  await setViewport({ width: 900, height: 600 });
  const page = await fixture<HTMLElement>(html`<div style="padding-top: 5000px"></div>`);
  scrollTo(0, 0);
  page.append(...elements);
  return page;
};

/** Some frames: what is near has been told by then, as one that is near shows. */
const near = async (page: HTMLElement): Promise<void> => {
  const beside = lazy({ story });
  beside.style.cssText = 'position: absolute; inset: 0 0 auto';
  page.append(beside);
  await drawn(beside);
  beside.remove();
};

describe('loading="lazy"', () => {
  it('draws of three hundred those that are near, and others when they come near', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 300 }, () => lazy({ story }));
    await far(...many);
    many[150]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await drawn(many[150]!);
    const before = many.filter(isDrawn).length;
    expect(before).to.be.within(1, 30);
    expect(isDrawn(many[0]!)).to.equal(false);
    many[290]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await drawn(many[290]!);
    expect(isDrawn(many[200]!)).to.equal(false);
    expect(isDrawn(many[150]!), 'what was drawn stays').to.equal(true);
  });

  it('keeps its room until then, and says nothing', async () => {
    const element = lazy({ story });
    const page = await far(element);
    await near(page);
    expect(element.getBoundingClientRect().height).to.be.at.least(240);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(textOf(element.shadowRoot?.querySelector('[role=status]'))).to.equal('');
  });

  it('asks for no story before', async () => {
    const key = crypto.randomUUID();
    const element = lazy({ src: `/faults/ok?key=${key}` });
    const page = await far(element);
    await near(page);
    const asked = async (): Promise<number> =>
      ((await (await fetch(`/faults/count?key=${key}`)).json()) as { count: number }).count;
    expect(await asked()).to.equal(0);
    element.scrollIntoView({ behavior: 'instant' });
    await drawn(element);
    expect(await asked()).to.equal(1);
  });

  it('has what stands in the tag seen, until it is the timeline', async () => {
    const element = lazy({});
    const list = document.createElement('ol');
    const [item, time] = [document.createElement('li'), document.createElement('time')];
    time.dateTime = '1996';
    time.textContent = '1996';
    item.append(time, ' Written in the page');
    list.append(item);
    element.append(list);
    const page = await far(element);
    await near(page);
    expect(item.checkVisibility()).to.equal(true);
    element.scrollIntoView({ behavior: 'instant' });
    await drawn(element);
    expect(item.checkVisibility()).to.equal(false);
  });

  it('draws what was hidden when it is shown in sight', async () => {
    const element = lazy({ story });
    const page = await far();
    page.style.cssText = 'display: none';
    page.append(element);
    await element.updateComplete;
    await frame();
    expect(isDrawn(element)).to.equal(false);
    page.style.cssText = '';
    await drawn(element);
  });

  it('draws all to be printed', async () => {
    const element = lazy({ story });
    const page = await far(element);
    await near(page);
    dispatchEvent(new Event('beforeprint'));
    await drawn(element);
    dispatchEvent(new Event('afterprint'));
  });

  it('draws at once what is no longer to wait, or was put elsewhere', async () => {
    const [told, moved] = [lazy({ story }), lazy({ story })];
    const page = await far(told, moved);
    await near(page);
    told.loading = 'eager';
    await drawn(told);
    expect(isDrawn(moved)).to.equal(false);
    page.before(moved);
    await drawn(moved);
    moved.remove();
  });

  it('leaves what is drawn as it is', async () => {
    const element = Object.assign(document.createElement('story-timeline'), { story });
    const page = await far(element);
    await drawn(element);
    element.loading = 'lazy';
    await near(page);
    expect(isDrawn(element)).to.equal(true);
  });

  it('is a few nodes where it is not near, of some eighty', async () => {
    const element = lazy({ story });
    const page = await far(element);
    await near(page);
    const count = (): number => element.shadowRoot!.querySelectorAll('*').length;
    const before = count();
    element.scrollIntoView({ behavior: 'instant' });
    await drawn(element);
    expect(before / count()).to.be.below(0.2);
  });
});
