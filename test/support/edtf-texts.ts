import * as fc from 'fast-check';
import { daysInMonth } from '../../src/time/index.js';

const qualifier = fc.constantFrom('', '', '', '?', '~', '%');
const year = fc.integer({ min: -9999, max: 9999 }).map(fourDigits);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const day = fc
  .record({ year: fc.integer({ min: -9999, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain((of) =>
    fc
      .integer({ min: 1, max: daysInMonth(of.year, of.month) })
      .map((date) => [fourDigits(of.year), twoDigits(of.month), twoDigits(date)]),
  );

/** Each part with a qualifier before or after it, or none. */
const plainDate = fc
  .tuple(
    day,
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(qualifier, fc.boolean()), { minLength: 3, maxLength: 3 }),
  )
  .map(([parts, count, qualifiers]) =>
    parts
      .slice(0, count)
      .map((part, index) => {
        const [mark = '', before = false] = qualifiers[index] ?? [];
        return before ? mark + part : part + mark;
      })
      .join('-'),
  );

const maskedDate = fc.oneof(
  fc
    .tuple(fc.constantFrom('156X', '15XX', '1XXX', 'XXXX', '-02XX', '1X5X'), qualifier)
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('1984', '198X', '1XXX'), fc.constantFrom('XX', '0X', '1X', 'X2', '12'), qualifier)
    .map(([of, month, mark]) => `${of}-${month}${mark}`),
  fc
    .tuple(
      fc.constantFrom('1984', '15XX'),
      fc.constantFrom('XX', '1X', '12'),
      fc.constantFrom('XX', '0X', '3X', 'X1', '25'),
    )
    .map((parts) => parts.join('-')),
);

const seasonDate = fc
  .tuple(year, fc.integer({ min: 21, max: 41 }), qualifier)
  .map(([of, group, mark]) => `${of}-${group}${mark}`);

const farYear = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 999_999_999_999 }), qualifier)
    .map(([sign, number, mark]) => `Y${sign}${number}${mark}`),
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3, max: 9 }))
    .map(([sign, number, exponent]) => `Y${sign}${number}E${exponent}`),
);

const significantYear = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }), qualifier)
    .map(([number, digits, mark]) => `${number}S${digits}${mark}`),
  fc
    .tuple(fc.integer({ min: 100_000, max: 999_999_999 }), fc.integer({ min: 1, max: 6 }))
    .map(([number, digits]) => `Y${number}S${digits}`),
);

const offset = fc.constantFrom('', '', 'Z', '-04', '+04:30', '-12:00', '+14:00');
const dateTime = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399_999 }), fc.constantFrom(5, 8, 12), offset)
  .map(([parts, clock, length, zone]) => {
    const time = new Date(clock).toISOString().slice(11, 11 + length);
    return `${parts.join('-')}T${time}${zone}`;
  });

const orderedDays = fc
  .tuple(day, day)
  .map((days) => days.toSorted(([a = ''], [b = '']) => Number(a) - Number(b)))
  // Within one year only the years are sure to be in order.
  .map(([a = [], b = []]) => (a[0] === b[0] ? [a.join('-'), a.join('-')] : [a.join('-'), b.join('-')]));

const dates = fc.oneof(plainDate, maskedDate, seasonDate, farYear, significantYear, dateTime);

const openSide = fc.constantFrom('', '..');
const spans = fc.oneof(
  orderedDays.chain((days) => qualifier.map((mark) => days.map((of) => of + mark).join('/'))),
  fc.tuple(dates, openSide).map(([of, open]) => `${of}/${open}`),
  fc.tuple(openSide, dates).map(([open, of]) => `${open}/${of}`),
);

const members = fc.oneof(
  dates,
  orderedDays.map((days) => days.join('..')),
  dates.map((of) => `..${of}`),
  dates.map((of) => `${of}..`),
);
const sets = fc
  .tuple(
    fc.array(members, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('[]', '{}'),
    fc.constantFrom(',', ', '),
  )
  .map(([all, brackets, comma]) => `${brackets[0]}${all.join(comma)}${brackets[1]}`);

/** Any text of the EDTF grammar, levels 0 to 2: all of them can be read. */
export function anyEdtf(): fc.Arbitrary<string> {
  return fc.oneof(dates, spans, sets);
}

function fourDigits(number: number): string {
  return (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(4, '0');
}
