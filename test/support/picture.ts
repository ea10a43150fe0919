import { fixture, html } from '@open-wc/testing';
import { overlap } from './boxes.js';

/** An SVG as a parser of XML reads it; fails where it is not well formed. */
export const parseSvg = (text: string): SVGSVGElement => {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document.documentElement as unknown as SVGSVGElement;
};

/** The same on the page, so that it can be measured. */
export const mountSvg = async (text: string): Promise<SVGSVGElement> => {
  const svg = document.importNode(parseSvg(text), true);
  const holder = await fixture<HTMLElement>(html`<div style="width:0"></div>`);
  holder.append(svg);
  return svg;
};

/** What of a letter's size is above and below its line: boxes of engines reach as far as a font's lines do. */
const [above, below] = [0.8, 0.22];

/** Where each line of text stands on the page. */
export const textsOf = (svg: SVGSVGElement): { text: string; box: DOMRect }[] =>
  [...svg.querySelectorAll('text')].map((node) => {
    const { x, width } = node.getBoundingClientRect();
    const [line, size] = ['y', 'font-size'].map((name) => Number(node.getAttribute(name)));
    const { d: scale, f: top } = node.getScreenCTM()!;
    return {
      text: node.textContent ?? '',
      box: new DOMRect(x, top + scale * (line! - above * size!), width, scale * (above + below) * size!),
    };
  });

/** Pairs of texts that share more ground than the air round letters. */
export const overlapping = (svg: SVGSVGElement, allowed = 3): string[] => {
  const texts = textsOf(svg);
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box) > allowed)
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
};
