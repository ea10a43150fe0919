import { monthNames } from './month-names.js';

/** The month, 1 to 12, that an English word names, in full or by three letters or more: "Sept". */
export function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase();
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(name));
  return index < 0 || name.length < 3 ? undefined : index + 1;
}
