import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium, tap, touch } from '../support/chromium.js';
import { closes, frame, mark, middle, mount, opens, popover, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const long = Array.from({ length: 60 }, () => 'What was said of it at the time.').join(' ');
const story = {
  title: 'Six things',
  events: [
    { id: 'first', date: '2021-01-15', title: 'The first thing', text: 'Short.' },
    { id: 'second', date: '2021-03-15', title: 'The second thing', text: 'Short.' },
    { id: 'third', date: '2021-05-15', title: 'The third thing', text: long },
    { id: 'fourth', date: '2021-07-15', title: 'The fourth thing', text: 'Short.' },
    { id: 'fifth', date: '2021-09-15', title: 'The fifth thing', text: 'Short.' },
    {
      id: 'last',
      date: '2021-11-15',
      title: 'The last thing',
      links: [{ url: '#there', title: 'More of it' }],
    },
  ],
};

type Place = readonly [x: number, y: number];

/** A finger from one place to another, a frame for each step; it sets off at once, and stays down. */
const slide = async ([x, y]: Place, [toX, toY]: Place, steps = 8): Promise<void> => {
  const move = (i: number): Promise<unknown> =>
    touch('touchMove', [[x + ((toX - x) * i) / steps, y + ((toY - y) * i) / steps]]);
  await Promise.all([touch('touchStart', [[x, y]]), move(1)]);
  for (let i = 2; i <= steps; i += 1) {
    await frame();
    await move(i);
  }
  await frame();
};
const lift = (): Promise<unknown> => touch('touchEnd', []);

const phone = { width: 375, height: 667 };

const mountOn = async (
  { width, height }: { width: number; height: number },
  attributes: Readonly<Record<string, string>> = {},
  given: object = story,
  features: Readonly<Record<string, string>> = {},
): Promise<StoryTimeline> => {
  const element = await mount({ story: given, width: Math.min(width, 1000), attributes });
  const below = document.createElement('div');
  below.style.height = '3000px';
  element.after(below);
  await setViewport({ width, height });
  await emulate({ touch: true, features });
  await frame();
  await element.updateComplete;
  return element;
};

const pinned = async (element: StoryTimeline, id: string): Promise<HTMLElement> => {
  element.select(id);
  await waitUntil(() => popover(element)?.matches('.pinned') && element.selected === id, 'nothing is pinned');
  await atRest(element);
  return popover(element)!;
};

/** The sheet has come to its place, and nothing is left beside it. */
const atRest = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => {
    const sheet = popover(element);
    return sheet?.getAnimations().length === 0 && !sheet.querySelector('.neighbour');
  }, 'the sheet does not come to rest');

const box = (element: StoryTimeline): DOMRect => popover(element)!.getBoundingClientRect();

/** Takes the sheet sideways by so many pixels, from its middle, and lets go where it is not quick any more. */
const swipe = async (element: StoryTimeline, by: number): Promise<void> => {
  const { left, top, width, height } = box(element);
  const [x, y] = [left + width / 2 - by / 2, top + height / 2];
  await slide([x, y], [x + by, y]);
  await lift();
};

describe('the sheet', () => {
  before(function () {
    if (!isChromium) this.skip(); // no other engine lets a test touch
  });
  afterEach(async () => {
    await emulate();
    scrollTo(0, 0);
  });

  it('stands at the foot of a small screen, as wide as it is', async () => {
    const element = await mountOn(phone);
    await pinned(element, 'second');
    const { left, right, bottom } = box(element);
    expect([left, right, bottom]).to.deep.equal([0, 375, 667]);
  });

  it('is none in a narrow column of a wide screen', async () => {
    const element = await mount({ story, width: 320 });
    await emulate({ touch: true });
    element.select('second');
    await opens(element, 'The second thing');
    expect(box(element).bottom).to.be.below(innerHeight);
    expect(box(element).width).to.be.below(innerWidth / 2);
  });

  for (const [direction, by] of [
    ['ltr', -220],
    ['rtl', 220],
  ] as const)
    it(`is swiped to the next event and back: ${direction}`, async () => {
      const element = await mountOn(phone, { dir: direction });
      await pinned(element, 'second');
      await swipe(element, by);
      await waitUntil(() => element.selected === 'third', 'it does not go on');
      await atRest(element);
      expect(textOf(popover(element))).to.include('The third thing');
      expect(box(element).left).to.equal(0);
      await swipe(element, -by);
      await waitUntil(() => element.selected === 'second', 'it does not go back');
    });

  it('is sent on by a flick while it still slides in from the one before', async () => {
    const element = await mountOn(phone);
    const sheet = await pinned(element, 'first');
    const flick = (): Promise<unknown> =>
      Promise.all([
        touch('touchStart', [[320, 620]]),
        ...[270, 220, 170, 120].map((x) => touch('touchMove', [[x, 620]])),
        lift(),
      ]);
    await flick();
    await waitUntil(() => element.selected === 'second', 'it does not go on');
    const next = popover(element)!;
    expect(next === sheet).to.equal(false);
    next.getAnimations()[0]?.pause();
    await flick();
    await waitUntil(() => element.selected === 'third', 'the second flick is lost');
    await atRest(element);
    expect(box(element).left).to.equal(0);
  });

  it('follows the finger, with the next event beside it', async () => {
    const element = await mountOn(phone);
    const sheet = await pinned(element, 'second');
    await slide([300, 600], [200, 600]);
    await waitUntil(() => sheet.querySelector('.neighbour.after'), 'nothing stands beside it');
    expect(box(element).left).to.be.within(-100, -70);
    const next = sheet.querySelector('.neighbour.after')!;
    expect(textOf(next)).to.include('The third thing');
    expect(next.getBoundingClientRect().left).to.be.closeTo(box(element).right, 10);
    expect(next.getBoundingClientRect().bottom).to.be.closeTo(667, 1);
    expect(next.ariaHidden).to.equal('true');
    const reached = [...next.querySelectorAll<HTMLElement>('a, button')].filter((each) => each.tabIndex >= 0);
    expect(reached).to.have.length(0);
    await touch('touchMove', [[280, 600]]);
    await frame();
    await lift();
    await atRest(element);
    expect(box(element).left).to.equal(0);
    expect(element.selected).to.equal('second');
  });

  it('gives way only a little at the last event', async () => {
    const element = await mountOn(phone);
    await pinned(element, 'last');
    await slide([330, 640], [30, 640]);
    expect(box(element).left).to.be.within(-75, -10);
    await lift();
    await atRest(element);
    expect(element.selected).to.equal('last');
  });

  it('tells the page of each event that it comes to, which can refuse', async () => {
    const element = await mountOn(phone);
    await pinned(element, 'second');
    const heard: (string | undefined)[] = [];
    element.addEventListener('story-timeline-select', (event) => {
      heard.push(event.storyEvent?.id);
      if (heard.length > 1) event.preventDefault();
    });
    await swipe(element, -220);
    await waitUntil(() => heard.length === 1, 'nothing is told');
    await atRest(element);
    await swipe(element, -220);
    await waitUntil(() => heard.length === 2, 'nothing is told');
    await atRest(element);
    expect(heard).to.deep.equal(['third', 'fourth']);
    expect(element.selected).to.equal('third');
    expect(box(element).left).to.equal(0);
  });

  it('only changes where the reader wants no motion', async () => {
    const element = await mountOn(phone, {}, story, { 'prefers-reduced-motion': 'reduce' });
    const sheet = await pinned(element, 'second');
    await slide([300, 640], [80, 640]);
    expect(box(element).left).to.equal(0);
    expect(sheet.querySelector('.neighbour')).to.equal(null);
    await lift();
    await waitUntil(() => element.selected === 'third', 'it does not go on');
  });

  it('is swiped off over the edge by its top', async () => {
    const element = await mountOn(phone);
    await pinned(element, 'third');
    const { top } = box(element);
    await slide([190, top + 8], [190, top + 260]);
    await lift();
    await closes(element);
    expect(element.selected).to.equal(null);
  });

  it('is pulled off by its text, where that is at its beginning, and springs back from less', async () => {
    const element = await mountOn(phone);
    await pinned(element, 'third');
    const { top } = box(element);
    await slide([190, top + 90], [190, top + 150]);
    await touch('touchMove', [[190, top + 130]]);
    await frame();
    await lift();
    await atRest(element);
    expect(element.selected).to.equal('third');
    await slide([190, top + 90], [190, top + 340]);
    await lift();
    await closes(element);
  });

  it('scrolls what is long, and not the page behind it', async () => {
    const element = await mountOn(phone);
    const sheet = await pinned(element, 'third');
    const text = sheet.querySelector('.scroll')!;
    const at = scrollY;
    await slide([190, 560], [190, 400]);
    await waitUntil(() => text.scrollTop > 60, 'the text does not scroll');
    await lift();
    expect(scrollY).to.equal(at);
    const down = text.scrollTop;
    await slide([190, 460], [190, 520]);
    await waitUntil(() => text.scrollTop < down, 'the text does not scroll back');
    await lift();
    expect(element.selected).to.equal('third');
  });

  it('keeps the page where it is under a finger on what is short', async () => {
    const element = await mountOn(phone);
    await pinned(element, 'second');
    const at = scrollY;
    const { top } = box(element);
    await slide([190, top + 80], [190, top - 120]);
    await lift();
    await atRest(element);
    expect(scrollY).to.equal(at);
    expect(element.selected).to.equal('second');
  });

  it('has its buttons and its links under a tap', async () => {
    const element = await mountOn(phone);
    const sheet = await pinned(element, 'last');
    await tap(...middle(sheet.querySelector('.links a')!));
    await waitUntil(() => location.hash === '#there', 'the link is not followed');
    history.replaceState(null, '', location.pathname + location.search);
    await tap(...middle(sheet.querySelector('[data-step="-1"]')!));
    await waitUntil(() => element.selected === 'fifth', 'the button does nothing');
    await tap(...middle(popover(element)!.querySelector('.close')!));
    await closes(element);
  });

  for (const [name, screen] of [
    ['a phone', phone],
    ['a phone on its side', { width: 667, height: 375 }],
    ['a small phone', { width: 320, height: 568 }],
  ] as const)
    it(`never covers the mark that it belongs to, from first to last: ${name}`, async () => {
      const element = await mountOn(screen, { orientation: 'vertical' });
      await pinned(element, 'first');
      for (const { id } of story.events.slice(1)) {
        await swipe(element, -screen.width * 0.6);
        await waitUntil(() => element.selected === id, `it does not come to ${id}`);
        await atRest(element);
        await waitUntil(() => {
          const { top, bottom } = mark(element, id).getBoundingClientRect();
          return top >= 0 && bottom <= box(element).top;
        }, `${id} is covered`);
      }
    });

  it('leaves its mark clear of what the page keeps at its head', async () => {
    const element = await mountOn(phone, { orientation: 'vertical' });
    const head = document.createElement('div');
    head.style.cssText = 'position:sticky;top:0;block-size:80px;background:#ccc;z-index:9';
    element.before(head);
    await pinned(element, 'last');
    for (const id of ['fifth', 'fourth', 'third', 'second']) {
      await swipe(element, 220);
      await waitUntil(() => element.selected === id, `it does not come to ${id}`);
      await atRest(element);
      await waitUntil(() => {
        const { top, bottom } = mark(element, id).getBoundingClientRect();
        return top >= 80 - 22 && bottom <= box(element).top;
      }, `${id} is behind something`);
    }
  });

  it('makes itself lower, or goes to the head of the screen, where the page ends too soon', async () => {
    const element = await mount({ story, width: 375, attributes: { orientation: 'vertical' } });
    await setViewport({ width: 375, height: 400 });
    await emulate({ touch: true });
    await waitUntil(
      () => mark(element, 'first').getBoundingClientRect().width >= 44,
      'it is not laid out for fingers',
    );
    for (const { id } of story.events) {
      await pinned(element, id);
      await waitUntil(() => {
        const [sheet, at] = [box(element), mark(element, id).getBoundingClientRect()];
        return at.bottom <= sheet.top || at.top >= sheet.bottom;
      }, `${id} is covered`);
    }
    const sheet = popover(element)!;
    expect(sheet.matches('[data-above]')).to.equal(true);
    const { bottom } = box(element);
    await slide([190, bottom - 8], [190, 10]);
    await lift();
    await closes(element);
  });

  it('gives the focus back to a mark in sight without moving the page', async () => {
    const element = await mountOn(phone, { orientation: 'vertical' });
    scrollBy(0, mark(element, 'second').getBoundingClientRect().top - 340);
    await tap(...middle(mark(element, 'second')));
    await opens(element, 'Short.');
    await atRest(element);
    const before = scrollY;
    await tap(...middle(popover(element)!.querySelector('.close')!));
    await closes(element);
    await waitUntil(() => root(element).activeElement === mark(element, 'second'), 'the focus is lost');
    await frame();
    expect(scrollY).to.equal(before);
  });

  it('of a story that is played covers neither the player nor the mark', async () => {
    const events = story.events.map((event) => ({ ...event, text: long }));
    const element = await mountOn(phone, { orientation: 'vertical' }, { ...story, events });
    // As low as a mark comes to stand where the page goes only as far as it must.
    const above = document.createElement('div');
    above.style.blockSize = '240px';
    element.before(above);
    await waitUntil(() => root(element).querySelector('.play-button'), 'there is no button');
    await tap(...middle(root(element).querySelector('.play-button')!));
    for (const { id, title } of events.slice(0, 4)) {
      await opens(element, title);
      let before = -1;
      await waitUntil(() => {
        const at = mark(element, id).getBoundingClientRect();
        const { bottom } = root(element).querySelector('.player')!.getBoundingClientRect();
        const isStill = before === scrollY;
        before = scrollY;
        return isStill && at.top >= bottom && at.bottom <= box(element).top;
      }, `${id} is covered`);
      const next = root(element).querySelector('.player [aria-label^=Next]')!;
      expect(
        root(element)
          .elementFromPoint(...middle(next))
          ?.closest('button') === next,
      ).to.equal(true);
      await tap(...middle(next));
    }
  });

  it('does not pan the view behind it', async () => {
    const element = await mountOn(
      { width: 667, height: 375 },
      { orientation: 'horizontal', start: '2021-04', end: '2021-08' },
    );
    await pinned(element, 'third');
    const at = mark(element, 'fourth').getBoundingClientRect().x;
    const { top } = box(element);
    await slide([400, top + 60], [330, top + 60]);
    expect(mark(element, 'fourth').getBoundingClientRect().x).to.equal(at);
    await touch('touchMove', [[380, top + 60]]);
    await lift();
    await atRest(element);
    expect(element.selected).to.equal('third');
  });

  it('of many events at one place is only swiped off', async () => {
    const crowd = {
      events: Array.from({ length: 9 }, (_, i) => ({ id: `e${i}`, date: '2021-03-04', title: `Thing ${i}` })),
    };
    const element = await mountOn({ width: 667, height: 375 }, { orientation: 'horizontal' }, crowd);
    root(element).querySelector('[part=cluster]')!.scrollIntoView({ block: 'center' });
    await tap(...middle(root(element).querySelector('[part=cluster]')!));
    await opens(element, 'Thing 8');
    await atRest(element);
    const { left, top, height } = box(element);
    await slide([300, top + height / 2], [60, top + height / 2]);
    expect(box(element).left).to.equal(left);
    await lift();
    await slide([300, top + 8], [300, top + 200]);
    await lift();
    await closes(element);
  });
});
