import { dayAt } from './day-at.js';

/** Whether months and days of a calendar are the Gregorian ones, and only years are counted otherwise. */
export function keepsMonths(calendar: string): boolean {
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
    numberingSystem: 'latn',
  });
  return format.format(dayAt(2001, 3, 1)) === '3/1' && format.format(dayAt(2004, 11, 29)) === '11/29';
}
