import { isFault } from '../date-fault.js';
import type { DateParts } from './date-parts.js';
import { partsOf } from './parts-of.js';

/**
 * What several dates say of which the last has all ("28 June", "4 July 1914"), or the first ("July 3", "5, 2025"): each is
 * given what the others say for all. Undefined where they are not all days, all months or all years of one calendar.
 */
export function shareParts(texts: readonly string[], lang?: string): DateParts[] | undefined {
  const era = /\b(BC|AD)\b/.exec(texts.at(-1) ?? '')?.[0] ?? /\bAD\b/.exec(texts[0] ?? '')?.[0];
  const written: DateParts[] = [];
  for (const text of texts) {
    // A number of the same era, as of "58" in "58–50 BC".
    const parts = partsOf(era && /^\d+$/.test(text) && texts.every(isYear) ? `${text} ${era}` : text, lang);
    if (!parts || isFault(parts)) return undefined;
    written.push(parts);
  }
  const last = written.at(-1);
  const [first] = written;
  if (!first || last?.year === undefined) return undefined;
  const month = first.day === undefined ? undefined : (first.month ?? last.month);
  const complete = written.map((parts): DateParts => ({
    day: parts.day,
    month:
      parts.month ?? (parts.day === undefined ? undefined : first.month === undefined ? last.month : month),
    year: parts.year ?? last.year,
  }));
  const depth = depthOf(complete[0] ?? {});
  return complete.every((parts) => depthOf(parts) === depth) ? complete : undefined;
}

const isYear = (text: string): boolean => /^(?:AD )?\d{1,4}(?: (?:BC|AD))?$/.test(text);

const depthOf = ({ month, day }: DateParts): string => `${month !== undefined} ${day !== undefined}`;
