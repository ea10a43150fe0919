import type { Words } from '../../locales/index.js';
import type { Interval } from '../../time/index.js';
import { element } from './markup.js';
import { line } from './plain-text.js';

/** What HTML takes for a year, a month, a day or a time of one, in a form that is EDTF also. */
const htmlDate =
  /^(?!0000)\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * A date with words: as `time` where HTML has its form, else with the EDTF beside it, since a `time` that says less than is known,
 * or more, is no valid one.
 */
export function dateElement(
  { date, interval }: { readonly date: string; readonly interval?: Interval | undefined },
  said: string | undefined,
  words: Words,
  lang: string | undefined,
): string {
  const text = said ?? (interval ? words.date(interval) : date);
  const own =
    said === undefined && interval && lang !== undefined && lang !== words.lang ? words.lang : undefined;
  return interval && htmlDate.test(date)
    ? element('time', { datetime: date, lang: own }, line(text))
    : element('span', { 'data-date': date, lang: own }, line(text));
}
