import type { Formats } from './formats.js';

type Calendar = Pick<Formats, 'calendar' | 'calendarSpan'>;

/**
 * Dates in the order of Arabic, Persian and Pashto: day, month, year, with or without any of them. `Intl` turns a day without a
 * year around in Dari, the parts of its Persian ranges do not say what both ends share, and engines differ on Arabic ones.
 */
export function dayMonthYear({ calendar: full, numeral }: Formats): Calendar {
  const calendar: Calendar['calendar'] = (fields, substitutes) =>
    fields.year === undefined && fields.day !== undefined
      ? full({ ...fields, year: 2000 }, { ...substitutes, year: '' }).trim()
      : full(fields, substitutes);
  return {
    calendar,
    calendarSpan(from, to, substitutes, span) {
      if (from.month !== to.month) {
        const first = calendar({ month: from.month, day: from.day }, substitutes);
        return span(first, calendar({ ...to, year: from.year }, substitutes));
      }
      const day = span(numeral(from.day ?? 1), numeral(to.day ?? 1));
      return calendar(from, { ...substitutes, day });
    },
  };
}
