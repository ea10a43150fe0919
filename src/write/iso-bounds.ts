import type { Interval } from '../time/index.js';

export interface IsoBounds {
  readonly start?: string;
  readonly end?: string;
}

/** ISO 8601 as it is: a year, a month, a day, or a time of one, with four digits of year and no qualifier. */
const plain =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * What of an EDTF date ISO 8601 can say at the same precision: a date, or a span's start and end. Of all else, as a
 * season, a set or "about 1984", nothing, since a plain date would say more than is known.
 */
export function isoBounds({ edtf, expression: { kind } }: Interval): IsoBounds {
  if (kind !== 'date' && kind !== 'span') return {};
  const [start = '', end = ''] = edtf.split('/');
  return { ...(plain.test(start) && { start }), ...(plain.test(end) && { end }) };
}
