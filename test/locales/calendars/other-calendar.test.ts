import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { calendarInWords } from '../../../src/locales/calendar-in-words.js';
import { otherCalendar } from '../../../src/locales/calendars/other-calendar.js';
import { dateInWords } from '../../../src/locales/date-in-words.js';
import { en } from '../../../src/locales/en.js';
import { formatsFor } from '../../../src/locales/formats.js';
import { calendarNamed, type Words, wordsFor } from '../../../src/locales/whole.js';
import { yearsInWords } from '../../../src/locales/years-in-words.js';
import { fromCivil, type Interval, parseEdtf } from '../../../src/time/index.js';
import { anyEdtf } from '../../support/edtf-texts.js';

const calendars = Intl.supportedValuesOf('calendar').filter((name) => !/^(gregory|iso8601)$/.test(name));
const wordsIn = (lang: string, calendar: string): Words => wordsFor(lang, otherCalendar(calendar));
const intervalOf = (edtf: string): Interval => {
  const { interval } = parseEdtf(edtf);
  if (!interval) throw new Error(`${edtf} is no EDTF`);
  return interval;
};

/** Dates in a language that has no table of words yet: English ones stand round them. */
const dateIn = (lang: string, calendar: string): Words['date'] => {
  const formats = formatsFor(lang);
  const { phrases } = en(formats);
  const gregorian = yearsInWords(formats, phrases);
  const wording = otherCalendar(calendar)?.wording(lang, phrases, gregorian);
  const years = wording?.years ?? gregorian;
  return dateInWords(formats, phrases, years, calendarInWords(formats, phrases, years, wording));
};

/**
 * Names of months and eras differ between the data of engines and their versions. Where they are others than those that the
 * tables have, it is not our words that are tested.
 */
const hasNames = (
  lang: string,
  samples: readonly (readonly [calendar: string, day: number, words: string])[],
): boolean =>
  samples.every(([calendar, day, words]) => {
    const format = new Intl.DateTimeFormat(lang, { calendar, dateStyle: 'long', timeZone: 'UTC' });
    return format.format(day) === words;
  });
const englishNames = hasNames('en-GB', [
  ['islamic-umalqura', fromCivil(2025, 6, 24), '28 Dhuʻl-Hijjah 1446 AH'],
  ['islamic-umalqura', fromCivil(2025, 9, 1), '9 Rabiʻ I 1447 AH'],
  ['persian', fromCivil(2025, 3, 20), '30 Esfand 1403 AP'],
  ['hebrew', fromCivil(2025, 7, 3), '7 Tamuz 5785'],
  ['buddhist', fromCivil(2025, 7, 3), '3 July 2568 BE'],
  ['japanese', fromCivil(2025, 7, 3), '3 July 7 Reiwa'],
  ['roc', fromCivil(2025, 7, 3), '3 July 114 Minguo'],
]);

describe('otherCalendar', () => {
  const names: [name: string, known: string | undefined][] = [
    ['persian', 'persian'],
    [' Persian ', 'persian'],
    ['islamic', 'islamic-umalqura'],
    ['islamic-civil', 'islamic-civil'],
    ['gregory', undefined],
    ['iso8601', undefined],
    ['julian', undefined],
    ['not a calendar!', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ];
  for (const [name, known] of names) {
    it(`takes "${name}" for ${known ?? 'none'}`, async () => {
      expect(otherCalendar(name)?.name).to.equal(known);
      expect((await calendarNamed(name))?.name).to.equal(known);
    });
  }

  const inEnglish: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'islamic-umalqura': {
      '2025-07-03': '8 Muharram 1447 AH',
      '2025-07-03/2025-07-05': '8–10 Muharram 1447 AH',
      '2024-12-30/2025-01-02': '29 Jumada II – 2 Rajab 1446 AH',
      '2025-06-24/2025-07-10': '28 Dhuʻl-Hijjah 1446 AH – 15 Muharram 1447 AH',
      '2025-07': 'Muharram–Safar 1447 AH',
      '2025-06/2025-08': 'Dhuʻl-Hijjah 1446 AH – Rabiʻ I 1447 AH',
      2025: '2025 (1446–1447 AH)',
      '1996/2001': '1416–1422 AH',
      '1985/..': 'since 1985 (1405–1406 AH)',
      '../1985-04-12': 'until 21 Rajab 1405 AH',
      '1984~': 'about 1984 (1404–1405 AH)',
      '1984?': '1984 (1404–1405 AH) (uncertain)',
      '156X': '1560s (967–977 AH)',
      '2001-24': 'winter 1422 AH',
      '2020-35': 'third quarter of 2020 (1441–1442 AH)',
      '1963-11-22T16:45/1963-11-22T17:00': '5 Rajab 1383 AH, 16:45–17:00',
      '{2025-07-03,2025-07-05}': '8 Muharram 1447 AH and 10 Muharram 1447 AH',
      '1985-04-XX': 'a day in Rajab–Shaʻban 1405 AH',
      '1985-04-X5': '5, 15 or 25 April 1985 (1405–1406 AH)',
      // Before its first year, and in deep time, dates are Gregorian.
      '0500': 'AD 500',
      '-0043-03-15': '15 March 44 BC',
      'Y-66000000S2': 'about 66 million years ago',
    },
    persian: {
      '2025-07-03': '12 Tir 1404 AP',
      '2025-03-20': '30 Esfand 1403 AP',
      '2025-03-21': '1 Farvardin 1404 AP',
      '2025-07': 'Tir–Mordad 1404 AP',
      2025: '2025 (1403–1404 AP)',
    },
    hebrew: { '2025-07-03': '7 Tamuz 5785', '2025-09-23': '1 Tishri 5786', 2025: '2025 (5785–5786)' },
    buddhist: {
      '2025-07-03': '3 July 2568 BE',
      '2025-07': 'July 2568 BE',
      2025: '2568 BE',
      '1996/2001': '2539–2544 BE',
      '2025-07-03/2025-07-05': '3–5 July 2568 BE',
      '1500-03-01': '1 March 1500',
    },
    japanese: {
      '2025-07-03': '3 July 7 Reiwa',
      '2019-04-30': '30 April 31 Heisei',
      '2019-05-01': '1 May 1 Reiwa',
      2019: '2019 (31 Heisei – 1 Reiwa)',
      2025: '7 Reiwa',
      1872: '1872',
    },
    roc: { '2025-07-03': '3 July 114 Minguo', 1912: '1 Minguo', 1911: '1911', '1905-05': 'May 1905' },
  };
  for (const [calendar, dates] of Object.entries(inEnglish)) {
    for (const [edtf, words] of Object.entries(dates)) {
      it(`says ${edtf} in ${calendar} as ${words}`, () => {
        const said = wordsIn('en-GB', calendar).date(intervalOf(edtf));
        if (englishNames) expect(said).to.equal(words);
        else expect(said).to.match(/\S/);
      });
    }
  }

  const inOthers: [lang: string, calendar: string, edtf: string, words: string][] = [
    ['fa', 'persian', '2025-07-03', '۱۲ تیر ۱۴۰۴'],
    ['fa', 'persian', '2025-07', 'تیر–مرداد ۱۴۰۴'],
    ['fa', 'persian', '2025-07-03/2025-07-05', '۱۲–۱۴ تیر ۱۴۰۴'],
    ['fa', 'persian', '2025', '۲۰۲۵ (۱۴۰۳–۱۴۰۴)'],
    ['ar-EG', 'islamic', '2025-07-03', '٨ محرم ١٤٤٧ هـ'],
    ['ar-EG', 'islamic', '2025', '٢٠٢٥ (١٤٤٦–١٤٤٧ هـ)'],
    ['he', 'hebrew', '2025-07-03', '7 בתמוז 5785'],
    ['th', 'buddhist', '2025-07-03', '3 กรกฎาคม 2568'],
    ['th', 'buddhist', '2025', 'พ.ศ. 2568'],
    ['ja', 'japanese', '2025-07-03', '令和7年7月3日'],
    ['ja', 'japanese', '2025-07', '令和7年7月'],
    ['ja', 'japanese', '2025-07-03/2025-07-05', '令和7年7月3–5日'],
    ['ja', 'japanese', '2025', '令和7年'],
    ['ja', 'japanese', '2020/2025', '令和2–7年'],
  ];
  for (const [lang, calendar, edtf, words] of inOthers) {
    // Data of calendars differ from engine to engine, and some lack a language.
    const has = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
    it(`says ${edtf} in ${lang} as ${words}`, () => {
      const said = dateIn(lang, calendar)(intervalOf(edtf));
      if (has) expect(said.replaceAll(/[\u200e\u200f\u061c]/g, '')).to.equal(words);
      else expect(said).to.match(/\S/);
    });
  }

  it('says at ticks what their units cover', () => {
    if (!englishNames) return;
    const july = fromCivil(2025, 7);
    const islamic = wordsIn('en-GB', 'islamic');
    expect(islamic.tick(fromCivil(2025), 'year')).to.equal('1446–1447 AH');
    expect(islamic.tickContext(fromCivil(2025), 'year')).to.equal('');
    expect(islamic.tick(july, 'month')).to.equal('Muh.–Saf.');
    expect(islamic.tickContext(july, 'month')).to.equal('1447 AH');
    expect(islamic.tickContext(fromCivil(2025, 6), 'month')).to.equal('1446–1447 AH');
    expect(islamic.tick(july, 'day')).to.equal('6');
    expect(islamic.tickContext(july, 'day')).to.equal('Muharram 1447 AH');
    expect(islamic.tickContext(july, 'day', true)).to.equal('Muh. 1447 AH');
    expect(islamic.tick(july, 'hour')).to.equal('00:00');
    expect(islamic.tickContext(july, 'hour')).to.equal('6 Muharram 1447 AH');
    expect(islamic.tick(fromCivil(500), 'year')).to.equal('AD 500');
    const buddhist = wordsIn('en-GB', 'buddhist');
    expect(buddhist.tick(july, 'year')).to.equal('2568 BE');
    expect(buddhist.tick(july, 'month')).to.equal('Jul');
    expect(wordsIn('en-GB', 'japanese').tick(fromCivil(2019), 'year')).to.equal('31 Heisei – 1 Reiwa');
  });

  it('says ranges of events', () => {
    if (!englishNames) return;
    const { range, stretch } = wordsIn('en-GB', 'persian');
    expect(range(fromCivil(1996), fromCivil(2025, 7, 5) - 1)).to.equal(
      '1996 (1374–1375 AP) to 13 Tir 1404 AP',
    );
    expect(range(fromCivil(2025, 7, 3), fromCivil(2025, 7, 6) - 1)).to.equal('12–14 Tir 1404 AP');
    expect(stretch(fromCivil(2025, 5, 3), fromCivil(2025, 7, 5) - 1)).to.equal('Ordibehesht–Mordad 1404 AP');
    expect(range(-Infinity, Infinity)).to.equal('');
  });

  const instant = fc.oneof(
    fc.integer({ min: -1e14, max: 1e14 }),
    fc.constantFrom(8.64e15, -8.64e15, 8.64e15 + 1, 1e18, -1e20),
  );
  const unit = fc.constantFrom('year', 'month', 'day', 'hour', 'second');
  for (const calendar of calendars) {
    it(`says something of every date and instant in ${calendar}`, () => {
      const words = wordsIn('en', calendar);
      fc.assert(
        fc.property(anyEdtf(), (edtf) => {
          const { interval } = parseEdtf(edtf);
          if (interval)
            expect(words.date(interval))
              .to.match(/\S/)
              .and.not.match(/NaN|undefined|Invalid/);
        }),
        { numRuns: 200 },
      );
      fc.assert(
        fc.property(instant, instant, unit, (one, other, of) => {
          const said = [words.tick(one, of), words.range(Math.min(one, other), Math.max(one, other))];
          for (const text of said)
            expect(text)
              .to.match(/\S/)
              .and.not.match(/NaN|undefined|Invalid/);
          expect(words.tickContext(one, of)).to.not.match(/NaN|undefined|Invalid/);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('leaves the words of the Gregorian calendar as they are', () => {
    expect(wordsFor('en', undefined)).to.equal(wordsFor('en'));
    expect(wordsFor('en', otherCalendar('persian'))).not.to.equal(wordsFor('en'));
    expect(wordsFor('en', otherCalendar('persian'))).to.equal(wordsFor('en', otherCalendar('persian')));
  });
});
