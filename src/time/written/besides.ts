import { toCivil } from '../calendar.js';
import { parseEdtf } from '../parse-edtf.js';
import { edtfOf } from './edtf-of.js';

/**
 * The next day, month or year after a date, or the one before it: of a decade a year, of a season a month.
 * Undefined for a time of day, and for years too far away to have neighbours.
 */
export function besides(edtf: string, step: -1 | 1): string | undefined {
  const { interval } = parseEdtf(edtf);
  if (!interval || edtf.includes('T') || edtf.startsWith('Y')) return undefined;
  const { year, month, day } = toCivil(step > 0 ? interval.latest + 1 : interval.earliest - 1);
  const { precision } = interval;
  const beside =
    precision === 'day'
      ? edtfOf({ year, month, day })
      : precision === 'month' || precision === 'season'
        ? edtfOf({ year, month })
        : edtfOf({ year });
  return typeof beside === 'string' ? beside + (/[?~%]$/.exec(edtf)?.[0] ?? '') : undefined;
}
