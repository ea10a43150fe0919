/**
 * EDTF with `~` or `?` at each of its dates. A time of day cannot have one: there it is given up, and its day, which was not
 * said to be approximate, stands. Undefined for sets.
 */
export function qualify(edtf: string, mark: '~' | '?'): string | undefined {
  if (/[[{]/.test(edtf)) return undefined;
  return edtf
    .split('/')
    .map((date) => (date === '' || date === '..' ? date : qualifyDate(date, mark)))
    .join('/');
}

function qualifyDate(date: string, mark: '~' | '?'): string {
  const [day = '', time] = date.split('T');
  if (time !== undefined && mark === '~') return day;
  const had = /[?~%]$/.exec(day)?.[0] ?? mark;
  return day.replace(/[?~%]$/, '') + (had === mark ? mark : '%');
}
