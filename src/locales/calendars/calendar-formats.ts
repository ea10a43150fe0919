export interface Part {
  readonly type: string;
  readonly value: string;
}

export type CalendarFormats = ReturnType<typeof calendarFormats>;

/** How much of a date is said. */
export type Depth = 'year' | 'month' | 'monthAlone' | 'dayOfMonth' | 'dayAlone' | 'day';

const fields: Readonly<Record<Depth, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthAlone: { month: 'short' },
  dayOfMonth: { month: 'long', day: 'numeric' },
  dayAlone: { day: 'numeric' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** What `Intl` says in a language and a calendar of the day in which an instant lies. */
export function calendarFormats(lang: string, calendar: string) {
  const made = new Map<Depth, Intl.DateTimeFormat>();
  const format = (depth: Depth): Intl.DateTimeFormat => {
    const known =
      made.get(depth) ??
      new Intl.DateTimeFormat([lang, 'en-GB'], { ...fields[depth], calendar, timeZone: 'UTC' });
    made.set(depth, known);
    return known;
  };
  const parts = (time: number, depth: Depth): readonly Part[] => {
    const said: readonly Part[] = format(depth).formatToParts(time);
    if (depth !== 'month') return said;
    // Some languages have no pattern of their own for months of a calendar, and get the year on the wrong side.
    const full = format('day').formatToParts(time);
    return yearLast(said) === yearLast(full) ? said : withoutDay(full);
  };
  return {
    parts,
    text: (time: number, depth: Depth): string => textOf(parts(time, depth)),
    /** Whether the year follows the day: where it does not, it is what comes first that has it. */
    yearLast: (time: number): boolean => yearLast(parts(time, 'day')),
  };
}

export const textOf = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');

/** The parts with other words in place of one of them. */
export const withPart = (parts: readonly Part[], type: string, value: string): readonly Part[] =>
  parts.map((part) => (part.type === type ? { type, value } : part));

/** The words of a part; of a year, those that its calendar has for it. */
export const valueOf = (parts: readonly Part[], type: string): string | undefined =>
  parts.find((part) => part.type === type)?.value;

function yearLast(parts: readonly Part[]): boolean {
  const at = (types: RegExp): number => parts.findIndex(({ type }) => types.test(type));
  return at(/year/i) > at(/^month$/);
}

/** Without the day, and what divides it from what follows. */
function withoutDay(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(({ type }) => type === 'day');
  return parts.filter((_, index) => index !== at && index !== at + 1);
}
