import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { becomes, colour, colourOf, contrast, luminance } from '../support/colours.js';
import { emulate, isChromium } from '../support/chromium.js';
import {
  button,
  click,
  frame,
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

const part = (element: StoryTimeline, selector: string): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

const styleOf = (element: StoryTimeline, selector: string): CSSStyleDeclaration =>
  getComputedStyle(part(element, selector));

const isDark = (element: StoryTimeline): boolean => styleOf(element, '.root').colorScheme === 'dark';

describe('on any page', () => {
  it('has the page’s type, in headings and quotations too', async () => {
    const element = await mount({ src: recognition });
    element.parentElement!.style.fontFamily = 'Courier, monospace';
    element.select('remark');
    await opens(element, 'allies');
    for (const selector of [
      '.heading',
      '.summary',
      '.label .title',
      '.label .date',
      '.popover blockquote',
      '.tool',
    ])
      expect(styleOf(element, selector).fontFamily, selector).to.match(/^Courier/);
  });

  it('has the type that its properties name, headings and quotations their own', async () => {
    const element = await mount({ src: recognition });
    element.style.setProperty('--story-timeline-font', 'Verdana');
    element.style.setProperty('--story-timeline-heading-font', 'Georgia');
    expect(styleOf(element, '.summary').fontFamily).to.equal('Verdana');
    expect(styleOf(element, '.label .title').fontFamily).to.equal('Verdana');
    expect(styleOf(element, '.heading').fontFamily).to.equal('Georgia');
  });

  it('has the page’s ink, and hears when that changes', async () => {
    const element = await mount({ src: recognition });
    element.parentElement!.style.color = 'rgb(40, 20, 0)';
    await waitUntil(() => colourOf(element, 'text').join() === '40,20,0', 'the ink is another');
    expect(styleOf(element, '.label .title').color).to.equal('rgb(40, 20, 0)');
  });

  it('is dark on a dark page that says so by no color-scheme, and light again after it', async () => {
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    holder.style.cssText += 'color: #eee; background: #101418';
    await becomes(element, 'dark');
    expect(luminance(colourOf(element, 'group-1'))).to.be.above(0.25);
    expect(colourOf(element, 'ground')).to.deep.equal([16, 20, 24]);
    holder.style.color = '#222';
    holder.style.background = 'oklch(0.98 0.01 90)';
    await becomes(element, 'light');
    expect(luminance(colourOf(element, 'group-1'))).to.be.below(0.18);
  });

  it('hears a theme that fades in', async () => {
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    holder.style.transition = 'color 0.1s, background-color 0.1s';
    await frame();
    holder.style.color = '#eee';
    holder.style.backgroundColor = '#101418';
    await waitUntil(() => colourOf(element, 'text').join() === '238,238,238', 'the ink stays between');
    expect(isDark(element)).to.equal(true);
  });

  it('is dark where light text lies over a picture', async () => {
    const element = await mount({ src: recognition });
    element.parentElement!.style.background = 'linear-gradient(#123, #012)';
    element.parentElement!.style.color = '#f4f4f4';
    await becomes(element, 'dark');
  });

  it('can be read on the ground that the author gives it, whatever the page’s ink', async () => {
    const element = await mount({ src: recognition });
    element.style.setProperty('--story-timeline-ground', '#101820');
    await becomes(element, 'dark');
    const { color } = styleOf(element, '.heading');
    expect(contrast(colour(color), colourOf(element, 'ground'))).to.be.above(12);
    expect(contrast(colourOf(element, 'muted'), colourOf(element, 'ground'))).to.be.above(4.5);
  });

  it('takes the page’s colours through a shadow root and a slot', async () => {
    const element = await mount({ src: recognition });
    const holder = element.parentElement!;
    const card = document.createElement('div');
    const shadow = card.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<section style="background: #000; color: #fff"><slot></slot></section>';
    holder.append(card);
    card.append(element);
    await becomes(element, 'dark');
    expect(colourOf(element, 'ground')).to.deep.equal([0, 0, 0]);
  });
});

describe('colours that the reader forces', () => {
  afterEach(() => isChromium && emulate());
  /** What a system colour is now. */
  const system = (name: string): string => {
    const probe = document.createElement('span');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  for (const scheme of ['light', 'dark'])
    it(`show every state by shape: ${scheme}`, async function () {
      if (!isChromium) this.skip();
      await emulate({ features: { 'forced-colors': 'active', 'prefers-color-scheme': scheme } });
      const element = await mount({ src: recognition });
      expect(styleOf(element, '.legend .glyph').fill).to.equal(system('CanvasText'));
      expect(styleOf(element, '.zoom[aria-disabled=true]').color).to.equal(system('GrayText'));
      expect(styleOf(element, '.tool').borderTopWidth).to.equal('1px');
      await press('Tab', 'Tab');
      const { outlineColor, outlineStyle } = getComputedStyle(root(element).activeElement!);
      expect([outlineColor, outlineStyle]).to.deep.equal([system('Highlight'), 'solid']);
      await click(mark(element, 'recognition'));
      await waitUntil(() => popover(element), 'no popover');
      expect(getComputedStyle(popover(element)!).borderTopColor).to.equal(system('CanvasText'));
      const ink = getComputedStyle(mark(element, 'recognition').querySelector('.ink .fill')!);
      expect([ink.stroke, ink.strokeWidth]).to.deep.equal([system('Highlight'), '4px']);
      const link = popover(element)!.querySelector('a');
      if (link) expect(getComputedStyle(link).color).to.equal(system('LinkText'));
    });
});

describe('a reader who asks the system for', () => {
  afterEach(() => isChromium && emulate());

  it('no motion has none, whatever they do', async function () {
    if (!isChromium) this.skip();
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const element = await mount({ src: recognition });
    const moving = (): unknown[] =>
      document.getAnimations().filter(({ effect }) => !(effect as KeyframeEffect).target?.closest('.probes'));
    const acts = [
      () => click(mark(element, 'remark')),
      () => press('Escape'),
      () => zoomIn(element, 1),
      () => press('0'),
      () => click(button(element, 'True scale')),
      () => press('?'),
      () => press('Escape'),
    ];
    for (const act of acts) {
      await act();
      await element.updateComplete;
      expect(moving()).to.deep.equal([]);
    }
  });

  it('less transparency has neither shadows nor veils', async function () {
    if (!isChromium) this.skip();
    await emulate({ features: { 'prefers-reduced-transparency': 'reduce' } });
    const element = await mount({ src: recognition });
    await click(mark(element, 'remark'));
    await opens(element, 'allies');
    expect(styleOf(element, '.popover').boxShadow).to.equal('none');
    await press('Escape', '?');
    await waitUntil(() => root(element).querySelector('.keys'), 'no sheet of keys');
    expect(getComputedStyle(part(element, '.keys'), '::backdrop').backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });
});

describe('where data is to be spared', () => {
  const url = '/data/none.png';
  const story = {
    events: [
      { id: 'one', date: '2001', title: 'One', media: { url, alt: 'A gate', caption: 'The old gate' } },
    ],
  };
  beforeEach(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('a picture comes when its button is pressed, which tells of it in its place', async () => {
    const element = await mount({ story });
    await click(mark(element, 'one'));
    await opens(element, 'The old gate');
    expect(popover(element)!.querySelector('img')).to.equal(null);
    const show = part(element, '.spared');
    expect(textOf(show)).to.equal('Show the pictureA gate');
    show.focus();
    await press('Enter');
    const image = (): HTMLImageElement | null => popover(element)!.querySelector('img');
    await waitUntil(image, 'no picture');
    expect([image()!.alt, image()!.src]).to.deep.equal(['A gate', new URL(url, location.href).href]);
    expect(root(element).activeElement!.contains(image())).to.equal(true);
  });
});
