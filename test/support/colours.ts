import type { StoryTimeline } from '../../src/story-timeline.js';
import { root } from './timeline.js';
import { waitUntil } from './wait-until.js';

/** Red, green and blue of sRGB, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Any colour of CSS as it is painted; what shines through does so on white. */
export const colour = (css: string): Colour => {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const fill of ['#fff', css]) {
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** A colour of the theme, as the browser paints it. */
export const colourOf = (element: StoryTimeline, name: string): Colour => {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${name})`;
  root(element).querySelector('.root')!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return colour(color);
};

const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

/** Light as it adds up, 0 to 1 of each primary. */
export const lightOf = (of: Colour): Colour => of.map(linear) as unknown as Colour;

/** Relative luminance, and the contrast of two colours, as WCAG 2 defines them. */
export const luminance = (of: Colour): number => {
  const [red, green, blue] = lightOf(of);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
export const contrast = (a: Colour, b: Colour): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Waits until the element has heard that the page is light, or dark. */
export const becomes = (element: StoryTimeline, scheme: string): Promise<void> =>
  waitUntil(
    () => getComputedStyle(root(element).querySelector('.root')!).colorScheme === scheme,
    `the element does not become ${scheme}`,
  );

/** Gives the page round an element an ink and a paper, and waits until the element has heard of it. */
export const paintPage = async (element: StoryTimeline, ink: string, paper: string): Promise<void> => {
  element.parentElement!.style.color = ink;
  element.parentElement!.style.background = paper;
  const same = (name: string, css: string): boolean => colourOf(element, name).join() === colour(css).join();
  element.requestUpdate(); // the paper alone makes no sound
  await waitUntil(() => same('text', ink) && same('ground', paper), 'the element does not see the page');
};
