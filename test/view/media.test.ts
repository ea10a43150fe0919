import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { emulate, isChromium } from '../support/chromium.js';
import {
  button,
  click,
  closes,
  hover,
  mark,
  mount,
  opens,
  popover,
  press,
  root,
  textOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const files = '/demo/media';
const bridge = { url: `${files}/bridge.svg`, alt: 'A bridge', caption: 'Before it opened', credit: 'A. B.' };
const film = {
  url: `${files}/day.webm`,
  type: 'video/webm',
  poster: `${files}/day.svg`,
  captions: `${files}/day.vtt`,
  caption: 'A day',
};
const sound = { url: `${files}/bell.wav`, caption: 'The bell' };
const page = { url: 'https://www.youtube.com/watch?v=a', caption: 'A film elsewhere', credit: 'C. D.' };

/** A story of one event for each of these. */
const storyOf = (...media: readonly unknown[]): object => ({
  events: media.map((each, i) => ({ id: `e${i}`, date: `200${i}`, title: `Event ${i}`, media: each })),
});

const open = async (
  media: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<StoryTimeline> => {
  const element = await mount({ story: storyOf(media), attributes });
  await click(mark(element, 'e0'));
  await opens(element, 'Event 0');
  return element;
};

const within = <E extends Element = HTMLElement>(element: StoryTimeline, selector: string): E | null =>
  popover(element)?.querySelector<E>(selector) ?? null;

const found = async <E extends Element = HTMLElement>(
  element: StoryTimeline,
  selector: string,
): Promise<E> => {
  await waitUntil(() => within(element, selector), `there is no ${selector}`);
  return within<E>(element, selector)!;
};

/** What has been asked for since the page began, of this file. */
const asked = (url: string): number => performance.getEntriesByName(new URL(url, location.href).href).length;

const unique = (url: string): string => `${url}?${crypto.randomUUID()}`;

describe('media of an event', () => {
  // A page of hundreds of modules has filled what is kept by itself.
  before(() => performance.setResourceTimingBufferSize(10_000));

  it('are asked for when their event is opened, not before', async () => {
    const url = unique(bridge.url);
    const element = await mount({ story: storyOf({ ...bridge, url }) });
    expect(asked(url)).to.equal(0);
    await click(mark(element, 'e0'));
    await opens(element, 'Before it opened');
    await waitUntil(() => asked(url) > 0, 'the picture is not asked for');
    const image = await found<HTMLImageElement>(element, '.frame:not(.awaited) img');
    expect([image.alt, image.referrerPolicy, image.width > 0]).to.deep.equal([
      'A bridge',
      'no-referrer',
      true,
    ]);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('a picture comes up large, and Escape leads back to its button with the event still open', async () => {
    const element = await open(bridge);
    await found(element, '.frame:not(.awaited)');
    const enlarge = button(element, 'Enlarge the picture');
    enlarge.focus();
    await press('Enter');
    const large = await found(element, 'dialog[open]');
    expect(textOf(large)).to.contain('Before it opened');
    expect(await faultsOf(large)).to.deep.equal([]);
    await press('Escape');
    await waitUntil(() => !within(element, 'dialog[open]'), 'the picture stays');
    expect(textOf(popover(element))).to.contain('Event 0');
    expect(root(element).activeElement).to.equal(enlarge);
    await press('Escape');
    await closes(element);
  });

  it('a picture that is looked at is over the page again when the timeline has been out of it', async () => {
    const element = await open(bridge);
    const home = element.parentElement!;
    await click(await found(element, '.frame:not(.awaited) img'));
    await found(element, 'dialog:modal');
    element.remove();
    await element.updateComplete;
    home.append(element);
    const large = await found(element, 'dialog:modal');
    const [x, y] = [innerWidth / 2, innerHeight / 2];
    await waitUntil(() => large.contains(root(element).elementFromPoint(x, y)), 'something is over it');
    await press('Escape');
    await waitUntil(() => !within(element, 'dialog[open]'), 'the picture stays');
    expect(textOf(popover(element))).to.contain('Event 0');
  });

  it('a picture that is looked at keeps its event open when the pointer goes', async () => {
    const element = await mount({ story: storyOf(bridge) });
    await hover(mark(element, 'e0'));
    await click(await found(element, '.frame:not(.awaited) img'));
    await found(element, 'dialog[open]');
    expect(element.selected).to.equal('e0');
  });

  it('an upright picture leaves room for the words', async () => {
    const element = await open({ url: `${files}/tower.svg`, alt: 'A tower' });
    const image = await found(element, '.frame:not(.awaited) img');
    const { width, height } = image.getBoundingClientRect();
    expect(height).to.be.at.most(innerHeight * 0.45 + 1);
    expect(width / height).to.be.closeTo(0.5, 0.02);
  });

  it('a picture that does not come is a card that says so and leads to it', async () => {
    const element = await open({ url: '/demo/media/none.png', alt: 'A gate', caption: 'The gate' });
    const card = await found<HTMLAnchorElement>(element, '.card');
    expect(textOf(card)).to.match(/Picture ?A gate ?Could not be loaded/);
    expect(textOf(popover(element))).to.contain('The gate');
    expect(within(element, 'img')).to.equal(null);
  });

  it('a film asks for its poster alone until it is played, and has its captions', async () => {
    const url = unique(film.url);
    const element = await open({ ...film, url });
    const video = await found<HTMLVideoElement>(element, 'video[poster]');
    expect([video.controls, video.preload, video.ariaLabel]).to.deep.equal([true, 'none', 'A day']);
    expect(video.querySelector('track')?.kind).to.equal('captions');
    expect(asked(url)).to.equal(0);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('what plays falls silent when another starts, and when its event is closed', async function () {
    const element = await mount({
      story: storyOf(sound, sound),
      attributes: { representation: 'list' },
    });
    const [first, second] = root(element).querySelectorAll('audio');
    if (!first || !second) throw new Error('there are no players');
    first.muted = true;
    second.muted = true;
    try {
      await first.play();
    } catch {
      this.skip(); // an engine without what plays sounds
    }
    void second.play();
    await waitUntil(() => first.paused, 'both play');
    element.representation = 'linear';
    await waitUntil(() => second.paused, 'it plays on');
  });

  it('what cannot be played is a card', async () => {
    const element = await open({ url: `${files}/day.vtt`, type: 'video/x-unheard-of', caption: 'Old film' });
    expect(textOf(await found(element, '.card'))).to.match(/Video ?Old film/);
  });

  it('what is on another service is a card that asks nothing of it', async () => {
    const element = await open(page);
    const card = await found<HTMLAnchorElement>(element, 'a.card');
    expect(textOf(card)).to.match(/YouTube ?A film elsewhere ?opens youtube.com/);
    expect([card.href, card.rel, card.referrerPolicy]).to.deep.equal([
      page.url,
      'noopener noreferrer',
      'no-referrer',
    ]);
    expect(textOf(popover(element))).to.contain('Credit: C. D.');
    expect(popover(element)!.querySelectorAll('img, iframe, script, video, link')).to.have.length(0);
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('youtube')),
    ).to.deep.equal([]);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  for (const [from, media, shown] of [
    ['none', bridge, false],
    ['none', film, false],
    ['same-origin', bridge, true],
    ['same-origin', { ...bridge, url: 'https://media.invalid/a.png' }, false],
    ['all', bridge, true],
  ] as const)
    it(`media="${from}": ${media.url} is ${shown ? 'shown' : 'a card'}`, async () => {
      const element = await open(media, { media: from });
      await found(element, shown ? '.frame' : '.card');
      expect(within(element, shown ? '.card' : 'img, video')).to.equal(null);
      expect(element.problems).to.deep.equal([]);
    });

  it('a word that the attribute does not know is a problem, and all may be loaded', async () => {
    const element = await open(bridge, { media: 'some' });
    await found(element, '.frame');
    expect(element.problems.map(({ path, value }) => [path, value])).to.deep.equal([['media', 'some']]);
  });

  it('a foreign poster is not asked for where only this site may be', async () => {
    const element = await open({ ...film, poster: 'https://media.invalid/p.png' }, { media: 'same-origin' });
    const video = await found<HTMLVideoElement>(element, 'video');
    await new Promise(requestAnimationFrame);
    expect(video.poster).to.equal('');
  });

  it('hostile addresses and words are no media, or words', async () => {
    const hostile = '"><img src=x onerror="window.harmed = true">';
    const addresses = [
      'javascript:alert(1)//a.mp4',
      'data:image/png,a',
      'blob:a.mp3',
      'http://example.org/a.png',
      'https://a:b@example.org/a.png',
    ];
    const element = await mount({
      story: storyOf(...addresses, {
        url: `https://vimeo.com/1${hostile}`,
        caption: hostile,
        credit: hostile,
        type: hostile,
      }),
      attributes: { representation: 'list' },
    });
    expect(root(element).querySelectorAll('.media')).to.have.length(1);
    expect(root(element).querySelectorAll('.media :is(img, video, audio)')).to.have.length(0);
    expect(textOf(root(element).querySelector('.card .name'))).to.equal(hostile);
    expect(element.problems).to.have.length(addresses.length);
    expect('harmed' in window).to.equal(false);
  });

  it('a picture is printed, of a player its address', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ story: storyOf(bridge, film), attributes: { representation: 'list' } });
    await waitUntil(() => root(element).querySelector('.frame:not(.awaited) img'), 'no picture');
    await emulate({ media: 'print' });
    const figure = root(element).querySelector('.media.video')!;
    expect(getComputedStyle(figure.querySelector('video')!).display).to.equal('none');
    expect(getComputedStyle(figure, '::before').content).to.contain('/demo/media/day.webm');
    expect(root(element).querySelector<HTMLElement>('.frame img')!.offsetHeight).to.be.above(0);
    await emulate();
  });
});
