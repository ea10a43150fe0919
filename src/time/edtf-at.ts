import { toCivil } from './calendar.js';
import { edtfOfYear } from './edtf-of-year.js';

/** How much of 2024-07-01T10:20:30.400 names each unit; EDTF has no hour without its minutes. */
export const charactersOf = { year: 4, month: 7, day: 10, minute: 16, second: 19, millisecond: 23 } as const;

/** EDTF of the unit, named by so many characters, that holds an instant; of a year with more than four digits only the year, for EDTF writes no more. */
export function edtfAt(time: number, characters: number): string {
  const { year } = toCivil(time);
  if (Math.abs(year) > 9999) return edtfOfYear(year);
  const [sign, from] = year < 0 ? ['-', 3] : ['', 0];
  // Years BC have six digits there: -000043-03-15.
  return sign + new Date(time).toISOString().slice(from, from + characters);
}
