import { edtfOfYear } from './edtf-of-year.js';
import { monthNamed } from './month-named.js';
import { datesOfNumbers } from './written/dates-of-numbers.js';
import { edtfOf } from './written/edtf-of.js';

const monthName = '([a-z]{3,9})\\.?';

/** What to write instead, with `$1` for what the form's first brackets caught; or a function of what they all caught. */
type Advice = string | ((...parts: string[]) => string | undefined);

/** What people write in place of EDTF; the first that fits is taken. */
const habits: readonly (readonly [form: RegExp, advice: Advice])[] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, yearFirst],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, hyphens],
  [
    /^(\d{4})-(\d|\d{2}(?=-\d$))(?:-(\d{1,2}))?$/,
    (...parts) => `Months and days have two digits: ${joined(...parts)}`,
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, compactDay],
  [/^(-?\d{5,})$/, 'A year of more than four digits begins with Y: Y$1'],
  [/^(-?)(\d{1,3})$/, (sign, year) => `A year has four digits: ${sign}${year?.padStart(4, '0')}`],
  [/^(\d{1,2})[/.](\d{4})$/, (part, year) => `Write the year first: ${joined(year, part)}`],
  [/^(\d{2})(\d{2})\/(\d{2})$/, monthOrSpan],
  [/^(\d{4}[\d-]*)\.\.$/, 'Write a span with a slash: $1/..'],
  [/^\.\.(\d{4}[\d-]*)$/, 'Write a span with a slash: ../$1'],
  [/^(\d{4})\s*(?:[-\u2010-\u2015]|\.\.| to )\s*(\d{4})$/, 'Write a span with a slash: $1/$2'],
  [/^(\d{3})0['\u2019]?s$/i, 'Write $1X for the $10s'],
  [/^(?:c|ca|circa|about|around)\.? ?(\d{4})$/i, 'Write $1~ for about $1'],
  [/^(\d{1,4}) ?(?:bc|bce|b\.c\.)$/i, beforeChrist],
  [/^(\d{4})-?Q([1-4])$/i, (year, quarter) => `Write ${year}-${32 + Number(quarter)} for that quarter`],
  [/^\d{4}-?W\d{2}.*$/is, 'EDTF has no weeks; write a span of days: 2021-02-01/2021-02-07'],
  [/^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2}\S*)$/, 'Write T between the day and the time: $1T$2'],
  [
    new RegExp(`^(?:(\\d{1,2})\\.? )?${monthName},? (\\d{4})$`, 'i'),
    (day, name, year) => monthAsNumber(year, name, day),
  ],
  [
    new RegExp(`^${monthName} (\\d{1,2}),? (\\d{4})$`, 'i'),
    (name, day, year) => monthAsNumber(year, name, day),
  ],
  [/^.*(?![0-9])\p{Nd}.*$/su, 'Write the digits as 0 to 9'],
];

/** An English sentence for a text that is written in another form than EDTF: what to write instead, where that is plain. */
export function suggestForm(text: string): string | undefined {
  for (const [form, advice] of habits) {
    const match = form.exec(text);
    const suggestion =
      match && (typeof advice === 'string' ? text.replace(form, advice) : advice(...match.slice(1)));
    if (suggestion) return suggestion;
  }
  return undefined;
}

/** Which of the first two parts is the month cannot be known where both can be: then both readings are given. */
function yearFirst(first = '', second = '', year = ''): string {
  const dates = datesOfNumbers(Number(first), Number(second), Number(year));
  return `Write the year first: ${dates.toSorted().join(' or ') || '2021-08-31'}`;
}

function monthOrSpan(century = '', year = '', end = ''): string {
  if (Number(end) >= 1 && Number(end) <= 12) {
    return `Write a month with a hyphen, ${century}${year}-${end}, or both years of a span in full`;
  }
  return `Write both years of a span in full: ${century}${year}/${century}${end}`;
}

function beforeChrist(year = ''): string {
  return `Write ${edtfOfYear(1 - Number(year))} for ${year} BC: years before 1 BC, which is 0000, have a minus`;
}

function hyphens(...parts: string[]): string {
  return `Write hyphens: ${joined(...parts)}`;
}

function monthAsNumber(year?: string, name = '', day?: string): string | undefined {
  const month = monthNamed(name);
  if (month === undefined) return undefined;
  const date = edtfOf({ year: Number(year), month, day: day === undefined ? day : Number(day) });
  return typeof date === 'string' ? `Write the month as a number: ${date}` : date?.message;
}

function compactDay(...parts: string[]): string | undefined {
  const [year, month, day] = parts.map(Number);
  return typeof edtfOf({ year, month, day }) === 'string' ? hyphens(...parts) : undefined;
}

function joined(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
