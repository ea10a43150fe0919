/** A day, month or year to be written; without a year for the "25 December" of many years. */
export interface CalendarFields {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * Words that stand where a field's own number or name would, such as the "1560s" or "3 or 4"; as `day1` where that is the
 * first of a month.
 */
export type Substitutes = Partial<Record<Intl.DateTimeFormatPartTypes | 'day1', string | undefined>>;

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number | undefined;
  readonly millisecond?: number | undefined;
}

/** Units that `Intl` can count in every language. */
export type CountedUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

export type Formats = ReturnType<typeof formatsFor>;

/** What `Intl` says in one language, or in English where it has none; its objects are costly: made at first use, and kept. */
export function formatsFor(tag: string) {
  const lang = [tag, 'en-GB'];
  const dates = keep((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options));
  const numbers = keep((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options));
  const lists = keep((options: Intl.ListFormatOptions) => new Intl.ListFormat(lang, options));
  const plurals = keep((options: Intl.PluralRulesOptions) => new Intl.PluralRules(lang, options));

  const calendar = (fields: CalendarFields, substitutes: Substitutes) =>
    join(dates(calendarOptions(fields)).formatToParts(standIn(fields)), substitutes);
  const dayMark = (): string => /\0(\S*)/.exec(calendar({ month: 1, day: 1 }, { day: '\0' }))?.[1] ?? '';

  return {
    /** The language in which `Intl` is asked, BCP 47. */
    lang: tag,
    /** "12,000" */
    number: (value: number) => numbers({}).format(value),
    /** "1996" */
    numeral: (value: number) => numbers({ useGrouping: false }).format(value),
    /** "13.8 billion" */
    compact: (value: number) => numbers(compact).format(value),
    /** "9 months"; with `word`, "nine months". */
    count(value: number, unit: CountedUnit, word?: string): string {
      const large = value >= 1_000_000 ? compact : {};
      const parts = numbers({ ...large, style: 'unit', unit, unitDisplay: 'long' }).formatToParts(value);
      return join(parts, { integer: word });
    },
    plural: (value: number) => plurals({}).select(value),
    ordinal: (value: number) => plurals({ type: 'ordinal' }).select(value),
    and: (items: readonly string[]) => lists({ type: 'conjunction' }).format(items),
    or: (items: readonly string[]) => lists({ type: 'disjunction' }).format(items),
    /** "2 years 9 months" */
    units: (items: readonly string[]) => lists({ type: 'unit', style: 'narrow' }).format(items),

    /** The fields in the order of the language, for any year there is: the year is always a substitute. */
    calendar,
    /** What is written right after the number of a day: the stop in "3. Juli". */
    dayMark,
    /** Two sets of fields of one year with what they share said once: `span` joins the rest, "3–5 July 2025". */
    calendarSpan(
      from: CalendarFields,
      to: CalendarFields,
      substitutes: Substitutes,
      span: (from: string, to: string) => string,
    ): string {
      const parts = dates(calendarOptions(from)).formatRangeToParts(standIn(from), standIn(to));
      const first = parts.findIndex(({ source }) => source === 'startRange');
      const last = parts.findLastIndex(({ source }) => source === 'endRange');
      if (first < 0) return join(parts, substitutes);
      const side = (source: string) =>
        join(
          parts.filter((part) => part.source === source),
          substitutes,
        );
      const before = join(parts.slice(0, first), substitutes);
      const after = join(parts.slice(last + 1), substitutes);
      const mark = from.month === to.month ? dayMark() : '';
      return before + span(side('startRange') + mark, side('endRange')) + after;
    },
    /** "16:45", with seconds where there are any; 24:00 is the end of its day. */
    clock({ hour, minute, second, millisecond }: Clock): string {
      const options: Intl.DateTimeFormatOptions = {
        ...civil,
        hourCycle: 'h23',
        hour: '2-digit',
        minute: '2-digit',
      };
      if (second !== undefined) options.second = '2-digit';
      if (millisecond) options.fractionalSecondDigits = 3;
      const time = Date.UTC(2000, 0, 1, hour % 24, minute, second ?? 0, millisecond ?? 0);
      const midnight = hour === 24 ? numbers({ useGrouping: false }).format(24) : undefined;
      return join(dates(options).formatToParts(time), { hour: midnight });
    },
  };
}

const civil: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory' };
const compact: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
};

function calendarOptions({ year, month, day }: CalendarFields): Intl.DateTimeFormatOptions {
  const options = { ...civil };
  if (year !== undefined) options.year = 'numeric';
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return options;
}

/** An instant within the reach of `Date` with the same month and day; the calendar repeats after 400 years. */
function standIn({ year = 0, month = 1, day = 1 }: CalendarFields): number {
  return Date.UTC(2000 + (((year % 400) + 400) % 400), month - 1, day);
}

function join(
  parts: readonly { readonly type: string; readonly value: string }[],
  substitutes: Readonly<Record<string, string | undefined>>,
): string {
  return parts.map(({ type, value }) => substitutes[type] ?? substitutes[type + value] ?? value).join('');
}

function keep<Options extends object, Format>(
  make: (options: Options) => Format,
): (options: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    const format = make(options);
    made.set(key, format);
    return format;
  };
}
