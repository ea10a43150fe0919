/** Whether EDTF names one date, no span and no set: only such a date can be part of another. */
export function isOneDate(edtf: unknown): edtf is string {
  return typeof edtf === 'string' && !/[/[{]/.test(edtf);
}
