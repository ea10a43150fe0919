import { nearest } from './nearest.js';

/** Whether the page says by a `dir` which way lines run where an element stands. */
export const hasDir = (element: Element): boolean => nearest(element, '[dir]:not([dir=""])') !== undefined;
