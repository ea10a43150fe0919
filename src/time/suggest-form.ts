import { daysInMonth } from './calendar.js';

interface Habit {
  readonly form: RegExp;
  /** What to write instead, given what the form's brackets caught; undefined where it cannot tell. */
  readonly suggest: (...parts: string[]) => string | undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${monthNames.join('|')})[a-z]*\\.?`;

/** What people write in place of EDTF; the first that fits is taken. */
const habits: readonly Habit[] = [
  { form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, suggest: yearFirst },
  {
    form: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    suggest: (year, monthOfYear, day) => `Write hyphens: ${joined(year, monthOfYear, day)}`,
  },
  {
    form: /^(\d{4})-(\d|\d{2}(?=-\d$))(?:-(\d{1,2}))?$/,
    suggest: (...parts) => `Months and days have two digits: ${joined(...parts)}`,
  },
  {
    form: /^(\d{4})(\d{2})(\d{2})$/,
    suggest: (year, monthOfYear, day) =>
      isDay(year, monthOfYear, day) ? `Write hyphens: ${joined(year, monthOfYear, day)}` : undefined,
  },
  { form: /^(-?\d{5,})$/, suggest: (year) => `A year of more than four digits begins with Y: Y${year}` },
  {
    form: /^(-?)(\d{1,3})$/,
    suggest: (sign, year) => `A year has four digits: ${sign}${year?.padStart(4, '0')}`,
  },
  { form: /^(\d{1,2})[/.](\d{4})$/, suggest: (part, year) => `Write the year first: ${joined(year, part)}` },
  { form: /^(\d{2})(\d{2})\/(\d{2})$/, suggest: monthOrSpan },
  { form: /^(\d{4}[\d-]*)\.\.$/, suggest: (start) => `Write a span with a slash: ${start}/..` },
  { form: /^\.\.(\d{4}[\d-]*)$/, suggest: (end) => `Write a span with a slash: ../${end}` },
  {
    form: /^(\d{4})\s*(?:[-\u2010-\u2015]|\.\.| to )\s*(\d{4})$/,
    suggest: (start, end) => `Write a span with a slash: ${start}/${end}`,
  },
  { form: /^(\d{3})0['\u2019]?s$/i, suggest: (decade) => `Write ${decade}X for the ${decade}0s` },
  {
    form: /^(?:c|ca|circa|about|around)\.? ?(\d{4})$/i,
    suggest: (year) => `Write ${year}~ for about ${year}`,
  },
  { form: /^(\d{1,4}) ?(?:bc|bce|b\.c\.)$/i, suggest: beforeChrist },
  {
    form: /^(\d{4})-?Q([1-4])$/i,
    suggest: (year, quarter) => `Write ${year}-${32 + Number(quarter)} for that quarter`,
  },
  {
    form: /^\d{4}-?W\d{2}/i,
    suggest: () => 'EDTF has no weeks; write a span of days: 2021-02-01/2021-02-07',
  },
  {
    form: /^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2}\S*)$/,
    suggest: (day, time) => `Write T between the day and the time: ${day}T${time}`,
  },
  {
    form: new RegExp(`^(?:(\\d{1,2})\\.? )?${month},? (\\d{4})$`, 'i'),
    suggest: (day, name, year) => `Write the month as a number: ${joined(year, monthNumber(name), day)}`,
  },
  {
    form: new RegExp(`^${month} (\\d{1,2}),? (\\d{4})$`, 'i'),
    suggest: (name, day, year) => `Write the month as a number: ${joined(year, monthNumber(name), day)}`,
  },
  { form: /(?![0-9])\p{Nd}/u, suggest: () => 'Write the digits as 0 to 9' },
];

/** An English sentence for a text that is written in another form than EDTF: what to write instead, where that is plain. */
export function suggestForm(text: string): string | undefined {
  for (const { form, suggest } of habits) {
    const match = form.exec(text);
    const suggestion = match && suggest(...match.slice(1));
    if (suggestion) return suggestion;
  }
  return undefined;
}

/** Which of the first two parts is the month cannot be known where both can be: then both readings are given. */
function yearFirst(first = '', second = '', year = ''): string {
  const readings = [
    [second, first],
    [first, second],
  ].filter(([monthOfYear, day]) => isDay(year, monthOfYear, day));
  const dates = new Set(readings.map((reading) => joined(year, ...reading)));
  return `Write the year first: ${[...dates].toSorted().join(' or ') || '2021-08-31'}`;
}

function monthOrSpan(century = '', year = '', end = ''): string {
  if (Number(end) >= 1 && Number(end) <= 12) {
    return `Write a month with a hyphen, ${century}${year}-${end}, or both years of a span in full`;
  }
  return `Write both years of a span in full: ${century}${year}/${century}${end}`;
}

function beforeChrist(year = ''): string {
  const number = 1 - Number(year);
  const digits = String(Math.abs(number)).padStart(4, '0');
  return `Write ${number < 0 ? '-' : ''}${digits} for ${year} BC: years before 1 BC, which is 0000, have a minus`;
}

function monthNumber(name = ''): string {
  return String(monthNames.indexOf(name.toLowerCase()) + 1);
}

function isDay(year = '', monthOfYear = '', day = ''): boolean {
  const number = Number(monthOfYear);
  return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), number);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
