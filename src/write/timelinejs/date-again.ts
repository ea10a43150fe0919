import { dateParts } from './date-parts.js';
import type { DateParts } from './date-in-parts.js';

type Loose = Readonly<Record<string, unknown>>;

/** Whether a date has a year: one that is no number would keep TimelineJS from drawing anything. */
export const hasYear = (date: unknown): date is Loose =>
  typeof date === 'object' && date !== null && Number.isInteger(numberIn(date as Loose, 'year'));

/**
 * A date in parts, with what TimelineJS had said beside it: as it came where it still says the same (with a part that could
 * not be read into the date), else its other keys with the parts of now.
 */
export function dateAgain(kept: unknown, parts: DateParts): Loose {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return { ...parts };
  const given = kept as Loose;
  if (isSame(given, parts)) return given;
  const rest = Object.entries(given).filter(([key]) => !(dateParts as readonly string[]).includes(key));
  return { ...parts, ...Object.fromEntries(rest) };
}

/** The number that a part says; NaN for what is none, '' for nothing. */
function numberIn(given: Loose, part: string): number | '' {
  const value = given[part];
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  return value.trim() === '' ? '' : Number(value);
}

function isSame(given: Loose, parts: DateParts): boolean {
  const said = dateParts.filter((part) => parts[part] !== undefined);
  if (said.some((part) => numberIn(given, part) !== parts[part])) return false;
  const next = dateParts[said.length];
  if (next === undefined || numberIn(given, next) === '' || Math.abs(parts.year) > 9999) return true;
  return next === 'hour' && numberIn(given, 'minute') === '';
}
