import { expect } from '@open-wc/testing';
import { fontsOf, paints, themes } from '../../src/draw/picture/index.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { readColours } from '../../src/view/measure/read-theme.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { emulate, isChromium } from '../support/chromium.js';
import { paintPage } from '../support/colours.js';
import { mountSvg, overlapping, parseSvg, textsOf } from '../support/picture.js';
import { click, mark, mount, opens, recognition, root, textOf, zoomIn } from '../support/timeline.js';

const svgOf = async (element: StoryTimeline, options?: object): Promise<string> =>
  (await element.export('svg', options)).text();

const fills = (svg: Element): Set<string | null> =>
  new Set([...svg.querySelectorAll('[fill]')].map((each) => each.getAttribute('fill')));

/** The pixels of a PNG: how many there are of each colour. */
const pixelsOf = async (
  file: Blob,
): Promise<{ width: number; height: number; colours: Map<string, number> }> => {
  const bitmap = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
  const colours = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return { width: bitmap.width, height: bitmap.height, colours };
};

describe('a picture of the element', () => {
  consoleWarnings();

  for (const width of [1100, 700, 340])
    it(`has the labels as they are seen, at their places, ${width} pixels wide`, async () => {
      const element = await mount({ src: recognition, width });
      const svg = await mountSvg(await svgOf(element));
      expect(overlapping(svg)).to.deep.equal([]);
      const ground = svg.getBoundingClientRect();
      const chart = root(element).querySelector('.chart')!.getBoundingClientRect();
      const texts = textsOf(svg);
      const first = texts.find(({ text }) => text === '1996–2001')!.box;
      const seen = [...root(element).querySelectorAll('.label time')].find(
        (each) => textOf(each) === '1996–2001',
      )!;
      const there = seen.getBoundingClientRect();
      const margin = (ground.width - chart.width) / 2;
      expect(first.left - ground.left - margin).to.be.closeTo(there.left - chart.left, 1.5);
      // Firefox counts the air at both ends of an SVG's text.
      expect(first.width).to.be.closeTo(there.width, isChromium ? 1 : 2.5);
      const [top, last] = ['1996–2001', '4 July 2025'].map(
        (date) => texts.find(({ text }) => text === date)!.box.top,
      );
      const [seenTop, seenLast] = ['1996–2001', '4 July 2025'].map(
        (date) =>
          [...root(element).querySelectorAll('.label time')]
            .find((each) => textOf(each) === date)!
            .getBoundingClientRect().top,
      );
      expect(last! - top!).to.be.closeTo(seenLast! - seenTop!, 1.5);
    });

  it('breaks the lines of each title where the page does', async () => {
    const element = await mount({ src: recognition, width: 1100 });
    const svg = await mountSvg(await svgOf(element));
    const lines = textsOf(svg).map(({ text }) => text);
    for (const title of root(element).querySelectorAll<HTMLElement>('.label .title')) {
      const seen = new Set([...title.getClientRects()].map(({ top }) => Math.round(top))).size;
      let [words, set] = [textOf(title), 0];
      for (const line of lines)
        if (words.startsWith(line)) [words, set] = [words.slice(line.length).trim(), set + 1];
      expect(words, 'all of it').to.equal('');
      expect(set, textOf(title)).to.equal(seen);
    }
  });

  it('shows the view that is seen, and no popover', async () => {
    const element = await mount({ src: recognition, width: 1100 });
    await click(mark(element, 'remark'));
    await opens(element, 'allies');
    await zoomIn(element, 2);
    const svg = parseSvg(await svgOf(element));
    const seen = [...root(element).querySelectorAll('.item:not(.outside)')].length;
    expect(svg.querySelectorAll('g > title').length).to.equal(seen);
    expect(svg.textContent).not.to.include('allies in the fight');
  });

  it('has the line of today where the element has it, as seen and at other sizes', async () => {
    const element = await mount({ src: recognition, width: 1100, attributes: { today: '2023-05-06' } });
    const drawsToday = async (options?: object): Promise<boolean> =>
      (await svgOf(element, options)).includes('>Today<');
    expect(await drawsToday()).to.equal(true);
    expect(await drawsToday({ width: 600 })).to.equal(true);
    expect(await (await element.export('page')).text()).to.include('>Today<');
    element.today = null;
    await element.updateComplete;
    expect(await drawsToday()).to.equal(false);
    expect(await drawsToday({ width: 600 })).to.equal(false);
    expect(await drawsToday({ today: '2023-05-06' })).to.equal(true);
  });

  it('has the colours and fonts that the page sets', async () => {
    const element = await mount({ src: recognition });
    element.style.setProperty('--story-timeline-group-1', 'color(srgb 0 0.5 1)');
    element.style.setProperty('--story-timeline-ground', 'oklch(0.97 0 0)');
    element.style.setProperty('--story-timeline-font', 'Courier, monospace');
    await new Promise((done) => setTimeout(done));
    const svg = parseSvg(await svgOf(element));
    expect(fills(svg).has('rgb(0, 128, 255)')).to.equal(true);
    expect(
      [...fills(svg)].every((fill) => fill === 'none' || /^rgb\(\d+, \d+, \d+\)$/.test(fill ?? '')),
    ).to.equal(true);
    expect(svg.getAttribute('font-family')).to.match(/Courier/);
  });

  for (const [scheme, theme] of Object.entries(themes))
    it(`on such a page has the colours of pictures without one: ${scheme}`, async () => {
      const element = await mount({ src: recognition });
      await paintPage(element, theme.text, theme.ground);
      const read = readColours(root(element));
      const pen = document.createElement('canvas').getContext('2d')!;
      for (const paint of paints) {
        pen.fillStyle = read[paint];
        expect(pen.fillStyle, paint).to.equal(theme[paint]);
      }
      expect(root(element).querySelectorAll('.probes > :not(.probe)').length).to.equal(0);
    });

  it('by itself has the sizes of text of pictures without a page', async () => {
    const element = await mount({ src: recognition });
    for (const probe of root(element).querySelectorAll('.probe:not(.limit)')) {
      const { fontSize, lineHeight, fontWeight } = getComputedStyle(probe);
      const { size, line, weight } = fontsOf(16)[probe.classList.item(1) as 'title'];
      expect(parseFloat(fontSize)).to.equal(size);
      expect(parseFloat(lineHeight)).to.be.closeTo(line, 0.01);
      expect(Number(fontWeight)).to.equal(weight);
    }
  });

  it('keeps its colours where the reader has forced others on the page', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ src: recognition });
    await emulate({ features: { 'forced-colors': 'active' } });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const colours = readColours(root(element));
    await emulate();
    expect(colours['group-1']).to.equal('rgb(135, 24, 10)');
  });

  it('is a PNG of two pixels to a CSS pixel, or of as many as are asked for', async () => {
    const element = await mount({ src: recognition, width: 800 });
    const svg = parseSvg(await svgOf(element));
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
    for (const [density, dots] of [
      [undefined, 2],
      [1, 1],
      [3, 3],
      [-1, 2],
      [NaN, 2],
    ] as const) {
      const file = await element.export('image/png', density === undefined ? {} : { density });
      expect(file.type).to.equal('image/png');
      const pixels = await pixelsOf(file);
      expect([pixels.width, pixels.height]).to.deep.equal([width! * dots, height! * dots]);
    }
  });

  it('is painted: ground, marks of each group, and text', async () => {
    const element = await mount({ src: recognition, width: 800 });
    const { width, height, colours } = await pixelsOf(await element.export('png'));
    expect(colours.get('rgb(255, 255, 255)')! / (width * height)).to.be.within(0.7, 0.97);
    for (const colour of ['rgb(135, 24, 10)', 'rgb(2, 118, 111)', 'rgb(90, 56, 189)', 'rgb(0, 0, 0)'])
      expect(colours.get(colour), colour).to.be.above(200);
  });

  for (const size of [
    { width: 1200, height: 630 },
    { width: 1080, height: 1350 },
    { width: 500, height: 500 },
  ])
    it(`comes at the size that is asked for: ${size.width} by ${size.height}`, async () => {
      const element = await mount({ src: recognition, width: 900 });
      const svg = await mountSvg(await svgOf(element, size));
      expect([svg.getAttribute('width'), svg.getAttribute('height')]).to.deep.equal([
        `${size.width}`,
        `${size.height}`,
      ]);
      expect(overlapping(svg)).to.deep.equal([]);
      const pixels = await pixelsOf(await element.export('png', { ...size, density: 1 }));
      expect([pixels.width, pixels.height]).to.deep.equal([size.width, size.height]);
    });

  it('is light or dark as the page is, or as is asked for', async function () {
    if (!isChromium) this.skip();
    await emulate({ features: { 'prefers-color-scheme': 'dark' } });
    const element = await mount({ src: recognition });
    document.documentElement.style.colorScheme = 'light dark';
    expect(fills(parseSvg(await svgOf(element))).has('rgb(255, 255, 255)')).to.equal(true);
    expect(fills(parseSvg(await svgOf(element))).has('rgb(18, 18, 18)')).to.equal(true);
    expect(fills(parseSvg(await svgOf(element, { theme: 'light' }))).has('#ffffff')).to.equal(true);
    document.documentElement.style.removeProperty('color-scheme');
    await emulate();
  });

  it('is there also while the element has no room', async () => {
    const element = await mount({
      story: { title: 'Hidden', events: ['2001', '2004'].map((date) => ({ date, title: date })) },
    });
    const hidden = document.createElement('story-timeline');
    hidden.story = element.story;
    hidden.hidden = true;
    element.after(hidden);
    await hidden.updateComplete;
    expect(parseSvg(await svgOf(hidden)).querySelector('title')?.textContent).to.equal('Hidden');
    expect((await pixelsOf(await hidden.export('png'))).width).to.equal(2400);
  });

  it('is refused without a story, and in a format that there is not', async () => {
    const element = await mount({ src: recognition });
    const refused = await element.export('gif').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(TypeError);
    expect((refused as Error).message).to.match(/svg.*png.*gif/);
    const empty = await mount({ undrawn: true });
    for (const type of ['svg', 'png'])
      expect((await empty.export(type).catch((error: unknown) => error)) as DOMException).to.have.property(
        'name',
        'InvalidStateError',
      );
  });
});
