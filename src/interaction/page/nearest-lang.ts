import { nearest } from './nearest.js';

/** The language that holds where an element stands: the nearest `lang`, also beyond shadow roots; never the browser's. */
export const nearestLang = (element: Element): string | undefined =>
  nearest(element, '[lang]:not([lang=""])')?.getAttribute('lang') ?? undefined;
