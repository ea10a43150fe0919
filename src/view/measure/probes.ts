import { html, type TemplateResult } from 'lit';
import type { TextStyle } from '../../geometry/index.js';
import { type Font, type Fonts, sampleText } from './measure-text.js';

const styles = ['title', 'date', 'tick', 'count'] as const satisfies readonly TextStyle[];

/** One hidden text of each kind and one box as high as the chart may be: where the theme's sizes are read from. */
export const probes = (): TemplateResult =>
  html`<div class="probes" translate="no" aria-hidden="true">
    ${styles.map((style) => html`<span class=${`probe ${style}`}>${sampleText}</span>`)}
    <span class="probe limit"></span>
  </div>`;

const byStyle = <T>(
  read: (style: CSSStyleDeclaration, width: number) => T,
  root: ParentNode,
): Record<TextStyle, T> | undefined => {
  const entries = styles.map((name) => {
    const probe = root.querySelector<HTMLElement>(`.probe.${name}`);
    return probe ? ([name, read(getComputedStyle(probe), probe.offsetWidth)] as const) : undefined;
  });
  return entries.every((entry) => entry !== undefined)
    ? (Object.fromEntries(entries) as Record<TextStyle, T>)
    : undefined;
};

/** How each kind of text is set. */
export const readFonts = (root: ParentNode): Fonts | undefined =>
  byStyle<Font>(
    ({ fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing }, width) => ({
      font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
      letterSpacing: parseFloat(letterSpacing) || 0,
      wordSpacing: parseFloat(wordSpacing) || 0,
      sample: width,
    }),
    root,
  );

/** Height of a line of each kind of text, in pixels. */
export const readLines = (root: ParentNode): Readonly<Record<TextStyle, number>> | undefined =>
  byStyle(({ lineHeight, fontSize }) => parseFloat(lineHeight) || parseFloat(fontSize) * 1.3, root);

/** How high the drawing may be by itself, in pixels. */
export const readLimit = (root: ParentNode): number =>
  root.querySelector<HTMLElement>('.probe.limit')?.offsetHeight ?? 640;
