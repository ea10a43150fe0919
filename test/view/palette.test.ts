import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { type Colour, colourOf, contrast, lightOf, luminance, paintPage } from '../support/colours.js';
import { emulate, isChromium } from '../support/chromium.js';
import { mount, root } from '../support/timeline.js';

const story = {
  groups: Array.from({ length: 12 }, (_, i) => ({ id: `g${i}`, title: `Group ${i + 1}` })),
  events: Array.from({ length: 12 }, (_, i) => ({
    date: `20${10 + i}`,
    title: `Event ${i}`,
    group: `g${i}`,
  })),
};

const groups = Array.from({ length: 8 }, (_, i) => `group-${i + 1}`);

/** Pages as there are: the ink of their text, their paper, and whether that is dark. None says so by `color-scheme`. */
const pages = {
  'black on white': ['#000000', '#ffffff', false],
  'grey on white': ['#444444', '#ffffff', false],
  'brown on cream': ['#2b2118', '#fbf5e9', false],
  'white on black': ['#ffffff', '#000000', true],
  'grey on charcoal': ['#cccccc', '#1b1c20', true],
  'white on navy': ['#f4f6fb', '#10182c', true],
} as const;

const expectContrast = (
  element: StoryTimeline,
  name: string,
  grounds: readonly string[],
  least: number,
): void => {
  for (const ground of grounds)
    expect(
      contrast(colourOf(element, name), colourOf(element, ground)),
      `${name} on ${ground}`,
    ).to.be.at.least(least);
};

const grounds = ['ground', 'raised', 'period'];

describe('the palette', () => {
  for (const [page, [ink, paper, isDark]] of Object.entries(pages)) {
    describe(`on a page of ${page}`, () => {
      let element: StoryTimeline;
      beforeEach(async () => {
        element = await mount({ story });
        await paintPage(element, ink, paper);
      });

      it('is light or dark as the page is', () => {
        expect(luminance(colourOf(element, 'group-1')) > 0.2).to.equal(isDark);
        expect(getComputedStyle(root(element).querySelector('.root')!).colorScheme).to.equal(
          isDark ? 'dark' : 'light',
        );
      });

      it('sets text with 4.5 to 1 on every ground', () => {
        for (const name of ['text', 'muted', 'accent', ...groups])
          expectContrast(element, name, grounds, 4.5);
      });

      it('draws lines with 3 to 1 on every ground', () => {
        for (const name of ['line', 'focus']) expectContrast(element, name, grounds, 3);
      });
    });
  }

  for (const page of ['black on white', 'white on black'] as const)
    it(`has text with 7 to 1 and lines with 4.5 where the reader wants more contrast, ${page}`, async function () {
      if (!isChromium) this.skip();
      await emulate({ features: { 'prefers-contrast': 'more' } });
      const element = await mount({ story });
      const [ink, paper] = pages[page];
      await paintPage(element, ink, paper);
      for (const name of ['text', 'muted', 'accent', ...groups]) expectContrast(element, name, grounds, 7);
      for (const name of ['line', 'hair', 'focus']) expectContrast(element, name, grounds, 4.5);
      await emulate();
    });

  it('says every group by glyph and colour together, also past the eighth', async () => {
    const element = await mount({ story });
    const items = [...root(element).querySelectorAll('.legend li:not(.meaning)')];
    const glyphs = items.map((item) => item.querySelector('path')?.getAttribute('d'));
    const colours = items.map((item) => getComputedStyle(item.querySelector('.glyph')!).fill);
    expect(items).to.have.length(12);
    expect(new Set(glyphs.slice(0, 8)).size).to.equal(8);
    expect(new Set(items.map((_, i) => `${glyphs[i]} ${colours[i]}`)).size).to.equal(12);
    for (let i = 1; i < 12; i += 1) expect(glyphs[i]).not.to.equal(glyphs[i - 1]);
  });
});

type Matrix = readonly [Colour, Colour, Colour];

/** Colours of linear light as those see them who lack a kind of cone: Machado, Oliveira and Fernandes (2009), severity 1. */
const without: Readonly<Record<string, Matrix>> = {
  'long waves': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'middle waves': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'short waves': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'no lack': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

const times = (matrix: Matrix, vector: Colour): Colour =>
  matrix.map((row) => row.reduce((sum, each, i) => sum + each * vector[i]!, 0)) as unknown as Colour;

/** Linear light in Oklab (Ottosson 2020), in which distances are nearly those that the eye sees. */
const oklab = (light: Colour): Colour => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light.map((value) => Math.min(1, Math.max(0, value))) as unknown as Colour,
  ).map(Math.cbrt) as unknown as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
};

const distance = (a: Colour, b: Colour): number => Math.hypot(...a.map((value, i) => value - b[i]!));

describe('the groups, to eyes that see fewer colours', () => {
  for (const page of ['black on white', 'white on black'] as const)
    for (const [lack, matrix] of Object.entries(without))
      it(`differ, the first four plainly: ${page}, without ${lack}`, async () => {
        const element = await mount({ story });
        const [ink, paper] = pages[page];
        await paintPage(element, ink, paper);
        const seen = groups.map((name) => oklab(times(matrix, lightOf(colourOf(element, name)))));
        for (const [i, a] of seen.entries())
          for (const [j, b] of seen.slice(0, i).entries())
            expect(distance(a, b), `groups ${j + 1} and ${i + 1}`).to.be.at.least(i < 4 ? 0.09 : 0.035);
      });
});
