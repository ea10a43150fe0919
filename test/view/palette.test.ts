import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { mount, root } from '../support/timeline.js';

type Colour = readonly [red: number, green: number, blue: number];

const story = {
  groups: Array.from({ length: 12 }, (_, i) => ({ id: `g${i}`, title: `Group ${i + 1}` })),
  events: Array.from({ length: 12 }, (_, i) => ({
    date: `20${10 + i}`,
    title: `Event ${i}`,
    group: `g${i}`,
  })),
};

/** A colour of the theme, as the browser paints it. */
const colourOf = (element: StoryTimeline, name: string): Colour => {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${name})`;
  root(element).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** Relative luminance, and the contrast of two colours, as WCAG 2 defines them. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Colour, b: Colour): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const groups = Array.from({ length: 8 }, (_, i) => `group-${i + 1}`);

describe('the palette', () => {
  for (const scheme of ['light', 'dark']) {
    describe(`in ${scheme}`, () => {
      let element: StoryTimeline;
      beforeEach(async () => {
        element = await mount({ story });
        element.parentElement!.style.colorScheme = scheme;
      });

      it('is light or dark as the page says', () => {
        const dark = luminance(colourOf(element, 'ground')) < 0.1;
        expect(dark).to.equal(scheme === 'dark');
      });

      for (const name of ['text', 'muted', 'accent', ...groups]) {
        it(`sets text in ${name} with 4.5 to 1 on every ground`, () => {
          for (const ground of ['ground', 'raised', 'period'])
            expect(contrast(colourOf(element, name), colourOf(element, ground)), ground).to.be.at.least(4.5);
        });
      }

      for (const name of ['line', 'focus']) {
        it(`draws ${name} with 3 to 1 on ground and raised`, () => {
          for (const ground of ['ground', 'raised'])
            expect(contrast(colourOf(element, name), colourOf(element, ground)), ground).to.be.at.least(3);
        });
      }
    });
  }

  it('has eight colours that differ', async () => {
    const element = await mount({ story });
    expect(new Set(groups.map((name) => colourOf(element, name).join())).size).to.equal(8);
  });

  it('says every group by glyph and colour together, also past the eighth', async () => {
    const element = await mount({ story });
    const items = [...root(element).querySelectorAll('.legend li')];
    const glyphs = items.map((item) => item.querySelector('path')?.getAttribute('d'));
    const colours = items.map((item) => getComputedStyle(item.querySelector('.glyph')!).fill);
    expect(items).to.have.length(12);
    expect(new Set(glyphs.slice(0, 8)).size).to.equal(8);
    expect(new Set(items.map((_, i) => `${glyphs[i]} ${colours[i]}`)).size).to.equal(12);
    for (let i = 1; i < 12; i += 1) expect(glyphs[i]).not.to.equal(glyphs[i - 1]);
  });
});
