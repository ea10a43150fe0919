import { edtfOf } from './edtf-of.js';

/** EDTF of the days that two numbers beside a year can be: with the day first, then with the month first; of 5/5 one, of 13/13 none. */
export function datesOfNumbers(first: number, second: number, year: number): string[] {
  const days = [edtfOf({ year, month: second, day: first }), edtfOf({ year, month: first, day: second })];
  return [...new Set(days.filter((day) => typeof day === 'string'))];
}
