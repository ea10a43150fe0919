/** EDTF of an astronomical year: four digits, and a `Y` before more. */
export function edtfOfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
