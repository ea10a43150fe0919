/** First month (1 to 12) and number of months of EDTF's sub-year groups; one that begins in December ends in the next year. */
const groups: Readonly<Record<number, readonly [first: number, count: number]>> = {
  // Seasons, northern where nothing is said.
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  // Northern spring, summer, autumn, winter.
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  // Southern spring, summer, autumn, winter.
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  // Quarters.
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  // Quadrimesters.
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  // Semesters.
  40: [1, 6],
  41: [7, 6],
};

/** First month and number of months of a season, quarter, quadrimester or semester (21 to 41); undefined for any other number. */
export function monthsOfGroup(group: number): readonly [first: number, count: number] | undefined {
  return groups[group];
}
