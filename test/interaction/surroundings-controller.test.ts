import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium } from '../support/chromium.js';
import { wideFont } from '../support/wide-font.js';
import {
  drawn,
  mark,
  marks,
  mount,
  popover,
  opens,
  press,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';

const chart = (element: StoryTimeline): HTMLElement =>
  root(element).querySelector<HTMLElement>('[part=chart]')!;
const stage = (element: StoryTimeline): HTMLElement => root(element).querySelector<HTMLElement>('.stage')!;
const isVertical = (element: StoryTimeline): boolean => element.matches(':state(vertical)');
/** The places of all labels. */
const labels = (element: StoryTimeline): string =>
  [...root(element).querySelectorAll<HTMLElement>('[part=label]')].map(({ style }) => style.cssText).join();
const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The drawing as wide as its room says that it has followed. */
const fits = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => {
    const layer = root(element).querySelector('[part=axis]');
    return layer && Number(layer.getAttribute('width')) === stage(element).clientWidth;
  }, 'the drawing does not follow its room');

const noNumberIsLost = (element: StoryTimeline): void => {
  expect(root(element).innerHTML).not.to.match(/NaN|Infinity/);
};

describe('what the page gives', () => {
  it('is followed when the container is resized, from across to down and back', async () => {
    const element = await mount({ src: recognition, width: 1000 });
    const holder = element.parentElement!;
    expect(isVertical(element)).to.equal(false);
    const across = chart(element).outerHTML.length;
    holder.style.width = '400px';
    await waitUntil(() => isVertical(element), 'it stays horizontal');
    await fits(element);
    expect(chart(element).matches('.vertical')).to.equal(true);
    expect(marks(element)).to.have.length(8);
    holder.style.width = '1000px';
    await waitUntil(() => !isVertical(element), 'it stays vertical');
    await fits(element);
    expect(chart(element).outerHTML.length).to.be.closeTo(across, 400);
  });

  it('may change a hundred times without an error, and the last size holds', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => {
      errors.push(event.message);
      event.preventDefault();
    };
    addEventListener('error', note);
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    for (let i = 0; i < 100; i += 1) {
      holder.style.width = `${300 + ((i * 137) % 900)}px`;
      if (i % 3 === 0) await nextFrame();
    }
    holder.style.width = '777px';
    await fits(element);
    await nextFrame();
    await nextFrame();
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    expect(stage(element).clientWidth).to.equal(777);
    noNumberIsLost(element);
  });

  for (const [name, hide, show] of [
    [
      'display: none',
      (holder: HTMLElement) => (holder.style.display = 'none'),
      (holder: HTMLElement) => (holder.style.display = ''),
    ],
    [
      'no width',
      (holder: HTMLElement) => (holder.style.width = '0'),
      (holder: HTMLElement) => (holder.style.width = '800px'),
    ],
    [
      'closed details',
      (holder: HTMLElement) => {
        const details = document.createElement('details');
        details.append(...holder.childNodes);
        holder.append(details);
      },
      (holder: HTMLElement) => (holder.querySelector('details')!.open = true),
    ],
  ] as const)
    it(`may be missing at first: ${name}`, async () => {
      const element = await mount({ undrawn: true });
      const holder = element.parentElement!;
      hide(holder);
      element.src = recognition;
      await new Promise((resolve) =>
        element.addEventListener('story-timeline-load', resolve, { once: true }),
      );
      await nextFrame();
      await nextFrame();
      // Engines may lay out what a closed details holds; without a width there is nothing to lay out.
      if (name !== 'closed details') expect(Boolean(root(element).querySelector('.marks'))).to.equal(false);
      show(holder);
      await drawn(element);
      await fits(element);
      expect(marks(element)).to.have.length(8);
      noNumberIsLost(element);
    });

  it('may go away and come back: what is drawn stays', async () => {
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    holder.style.display = 'none';
    await nextFrame();
    await nextFrame();
    expect(marks(element)).to.have.length(8);
    holder.style.display = '';
    holder.style.width = '700px';
    await fits(element);
    noNumberIsLost(element);
  });

  it('is its language: the nearest lang, also when it changes', async () => {
    const element = await mount({ src: recognition });
    const said = () => root(element).querySelector('[part=toolbar]')?.getAttribute('lang');
    const holder = element.parentElement!;
    expect(said()).to.equal('en-GB');
    holder.lang = 'en-US';
    await waitUntil(() => said() === 'en-US', 'the language is not followed');
    expect(textOf(mark(element, 'recognition'))).to.contain('July 3, 2025');
    element.lang = 'en-GB';
    await waitUntil(() => said() === 'en-GB', 'its own language is not followed');
    expect(textOf(mark(element, 'recognition'))).to.contain('3 July 2025');
  });

  it('is its direction, also when it changes', async () => {
    const element = await mount({ src: recognition });
    const x = (id: string) => mark(element, id).getBoundingClientRect().x;
    expect(x('takeover')).to.be.below(x('reactions'));
    element.parentElement!.dir = 'rtl';
    await waitUntil(() => x('takeover') > x('reactions'), 'the direction is not followed');
    element.parentElement!.dir = '';
    await waitUntil(() => x('takeover') < x('reactions'), 'the direction is not followed back');
  });

  it('is followed across a shadow root', async () => {
    const element = await mount({ undrawn: true });
    const outer = document.createElement('div');
    element.parentElement!.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.append(element);
    element.src = recognition;
    await drawn(element);
    const said = () => root(element).querySelector('[part=toolbar]')?.getAttribute('lang');
    expect(said()).to.equal('en-GB');
    outer.lang = 'en-US';
    await waitUntil(() => said() === 'en-US', 'a lang beyond the shadow root is not followed');
    inner.lang = 'en-AU';
    await waitUntil(() => said() === 'en-AU', 'a lang inside the shadow root is not followed');
  });

  it('is the height that its author set: the drawing fits it', async () => {
    const element = await mount({ src: recognition, width: 1000, attributes: { orientation: 'horizontal' } });
    const natural = chart(element).offsetHeight;
    element.style.height = `${element.offsetHeight - 60}px`;
    await waitUntil(() => chart(element).offsetHeight < natural, 'the height is not followed');
    const box = element.getBoundingClientRect();
    expect(root(element).querySelector('.root')!.getBoundingClientRect().bottom).to.be.at.most(
      box.bottom + 1,
    );
    expect(stage(element).tabIndex).to.equal(-1);
    element.style.height = '';
    await waitUntil(() => chart(element).offsetHeight === natural, 'it does not take its own height again');
  });

  it('is the height of a vertical timeline: what is higher scrolls inside, and keys can reach it', async () => {
    const element = await mount({ src: recognition, width: 360 });
    const natural = chart(element).offsetHeight;
    expect(stage(element).tabIndex).to.equal(-1);
    element.style.height = '600px';
    await waitUntil(() => stage(element).scrollHeight > stage(element).clientHeight, 'it does not scroll');
    expect(stage(element).getAttribute('role')).to.equal('region');
    expect(root(element).getElementById(stage(element).getAttribute('aria-labelledby')!)).not.to.equal(null);
    expect(stage(element).tabIndex).to.equal(0);
    expect(element.offsetHeight).to.equal(600);
    const box = element.getBoundingClientRect();
    expect(root(element).querySelector('.root')!.getBoundingClientRect().bottom).to.be.closeTo(box.bottom, 1);
    expect(marks(element)).to.have.length(8);

    mark(element, 'earlier-recognitions').focus();
    await press('End');
    expect(stage(element).scrollTop).to.be.above(0);
    const region = stage(element).getBoundingClientRect();
    expect(mark(element, 'reactions').getBoundingClientRect().top).to.be.below(region.bottom);
    await opens(element, '4 July 2025');
    expect(popover(element)!.getBoundingClientRect().height).to.be.above(0);

    element.style.height = '';
    await waitUntil(() => stage(element).tabIndex === -1, 'it scrolls still');
    await waitUntil(() => chart(element).offsetHeight === natural, 'it does not take its own height again');
    expect(stage(element).hasAttribute('role')).to.equal(false);
  });

  it('is its type: a font that arrives late is measured', async () => {
    const element = await mount({
      src: recognition,
      attributes: { style: '--story-timeline-font: Late, sans-serif' },
    });
    const before = labels(element);
    const face = new FontFace('Late', `url(${wideFont})`);
    document.fonts.add(face);
    await face.load();
    await waitUntil(() => labels(element) !== before, 'the font is not measured');
    await waitUntil(() => {
      const { scrollWidth, clientWidth } = mark(element, 'remark').querySelector('.label')!;
      return scrollWidth <= clientWidth + 1;
    }, 'the label is narrower than its words');
    document.fonts.delete(face);
  });

  it('is the size of its type', async () => {
    const element = await mount({ src: recognition });
    const date = () =>
      mark(element, 'recognition').querySelector('.label .date')!.getBoundingClientRect().height;
    const before = date();
    element.style.fontSize = '32px';
    await waitUntil(() => date() > before * 1.5, 'the size is not followed');
    await fits(element);
  });

  if (isChromium)
    it('is a coarse pointer: targets are 44 pixels high, and centres 44 apart', async () => {
      const element = await mount({ src: recognition });
      const least = () =>
        Math.min(
          ...marks(element).map((button) => {
            const { width, height } = button.getBoundingClientRect();
            return Math.max(width, height);
          }),
        );
      try {
        await emulate({ touch: true });
        await waitUntil(() => least() >= 44, `targets are ${least()} pixels`);
      } finally {
        await emulate();
      }
    });
});
