import { dayAt } from './day-at.js';
import { keepsMonths } from './keeps-months.js';

type Reach = readonly [first: number, end: number];

/** Far from our time calendars are arithmetic that nobody has used, and `Intl` fails at some of it. */
const widest: Reach = [dayAt(-9999), dayAt(10_000)];

/** The sun and moon that make a Chinese or Korean calendar are computed well for these years. */
const observed: Reach = [dayAt(1900), dayAt(2101)];

const reaches: Readonly<Record<string, Reach>> = {
  chinese: observed,
  dangi: observed,
  // Before Japan took the Gregorian months, its eras counted the years of another calendar.
  japanese: [dayAt(1873), widest[1]],
};

/** Before 1583 `Intl` gives the Julian months to calendars that have the Gregorian ones. */
const reformed: Reach = [dayAt(1583), widest[1]];

/** Whether an instant lies in the years that a calendar counts, and is not too far away. */
export function isInEra(calendar: string): (time: number) => boolean {
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    numberingSystem: 'latn',
    year: 'numeric',
    era: 'short',
  });
  const partsAt = (time: number) => {
    const parts = format.formatToParts(time);
    const value = (type: RegExp) => parts.find((part) => type.test(part.type))?.value;
    return { year: Number(value(/^(?:relatedY|y)ear$/)), era: value(/^era$/) };
  };
  const { era } = partsAt(dayAt(2000));
  const [first, end] = reaches[calendar] ?? (keepsMonths(calendar) ? reformed : widest);
  return (time) => {
    // NaN is no instant.
    if (!(time >= first && time < end)) return false;
    const at = partsAt(time);
    return at.year > 0 && (calendar === 'japanese' || at.era === era);
  };
}
