import { nearest } from './nearest.js';

/** Whether the page says by a `dir` which way lines run where an element stands. */
export const hasDir = (element: Element): boolean =>
  nearest(element, '[dir=ltr i],[dir=rtl i],[dir=auto i]') !== undefined;
