import type { CSSResult } from 'lit';

/** Style sheets as the text of a `style` element: without the white space that only their authors need. */
export const sheetText = (sheets: readonly CSSResult[]): string =>
  sheets
    .map(({ cssText }) => cssText.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' '))
    .join('')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();

/** A drawing of some width in a page that may have another: it is moved under a narrow window, and does not push it aside. */
export const widthSheet = (width: number): string =>
  `.chart{inline-size:${width}px}@container (inline-size < ${width}px){.stage{overflow:auto hidden}}`;

/** Where nothing can be pressed. */
export const withoutScript =
  '.toolbar,.actions .copies,.others,.skip,.skip-end,.overview-row,.undated{display:none}' +
  '.root button{pointer-events:none}.speaker{text-decoration:none}' +
  '.told{min-block-size:0;margin-block-start:1.5em}';

/** The same of a drawing, below which the story is told: what has no room for it has that alone. */
export const drawingWithoutScript = (width: number): string =>
  `${withoutScript}@container (inline-size < ${width}px){.drawing,.legend{display:none}}`;
