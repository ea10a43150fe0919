const signs: readonly (readonly [value: number, sign: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "XIX" for 19; centuries and millennia are few enough for this. */
export function romanNumeral(count: number): string {
  let rest = count;
  let roman = '';
  for (const [value, sign] of signs) {
    roman += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}
