import type { Measure } from '../../geometry/index.js';
import { sampleText } from './measure-text.js';

/** Words of the axis may be so much wider than they were thought to be: they have air round them. */
const wider = 1.1;
/** Pixels by which letters reach out of their lines in any case. */
const overhang = 3;

/** Whether what was laid out with one measure of text has its room in a page that has another. */
export const fitsInPage = (root: ParentNode, measure: Measure, measured: Measure): boolean =>
  measured(sampleText, 'tick') <= wider * measure(sampleText, 'tick') &&
  measured(sampleText, 'count') <= wider * measure(sampleText, 'count') &&
  [...root.querySelectorAll('.label')].every(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight <= clientHeight + overhang && scrollWidth <= clientWidth + overhang,
  );
