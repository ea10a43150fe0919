import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { readDate } from '../support/read-date.js';
import { onClock } from '../../src/time/index.js';
import { anyEdtf } from '../support/edtf-texts.js';

const words = wordsFor('en');

const cases: Readonly<Record<string, readonly (readonly [edtf: string, words: string])[]>> = {
  'a date': [
    ['1985-04-12', '12 April 1985'],
    ['1985-04', 'April 1985'],
    ['1985', '1985'],
    ['1500', '1500'],
  ],
  'a time': [
    ['1963-11-22T16:45', '22 November 1963, 16:45'],
    ['1985-04-12T23:20:30', '12 April 1985, 23:20:30'],
    ['1985-04-12T23:20:00', '12 April 1985, 23:20:00'],
    ['1985-04-12T23:20:30.5', '12 April 1985, 23:20:30.500'],
    ['1985-04-12T00:00', '12 April 1985, 00:00'],
    ['1985-04-12T24:00', '12 April 1985, 24:00'],
    ['1985-04-12T24:00:00', '12 April 1985, 24:00:00'],
    ['1985-04-12T23:20:30Z', '12 April 1985, 23:20:30'],
    ['1985-04-12T23:20:30-04', '12 April 1985, 23:20:30'],
    ['1985-04-12T23:20:30+04:30', '12 April 1985, 23:20:30'],
    ['1985-04-12T24:00+04:30', '12 April 1985, 24:00'],
  ],
  'a span': [
    ['1996/2001', '1996–2001'],
    ['1964/2008', '1964–2008'],
    ['1985/1985', '1985'],
    ['2004-06/2006-08', 'June 2004 – August 2006'],
    ['2025-07/2025-09', 'July–September 2025'],
    ['2025-07-03/2025-07-05', '3–5 July 2025'],
    ['2025-07-03/2025-08-05', '3 July – 5 August 2025'],
    ['2025-07-03/2025-07-03', '3 July 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['1600-02-01/2000-02-01', '1 February 1600 – 1 February 2000'],
    ['2004-02-01/2005', '1 February 2004 – 2005'],
    ['2004/2004-06', '2004 – June 2004'],
  ],
  'a span of times': [
    ['1963-11-22T16:45/1963-11-22T17:30', '22 November 1963, 16:45–17:30'],
    ['1963-11-22T16:45/1963-11-22', '22 November 1963, from 16:45'],
    ['1963-11-22/1963-11-22T17:30', '22 November 1963, until 17:30'],
    ['1963-11-22T16:45/1963-11-22T16:45', '22 November 1963, 16:45'],
    ['1963-11-22T16:45/1963-11-23T09:00', '22 November 1963, 16:45 – 23 November 1963, 09:00'],
    ['1963-11-22T16:45/1963-11-25', '22 November 1963, 16:45 – 25 November 1963'],
  ],
  'an open or unknown end': [
    ['1985/..', 'since 1985'],
    ['1985-04-12/..', 'since 12 April 1985'],
    ['../1985', 'until 1985'],
    ['1985/', 'from 1985, end not known'],
    ['/1985', 'until 1985, beginning not known'],
    ['1984~/..', 'since about 1984'],
    ['156X/..', 'since the 1560s'],
    ['/2001-33', 'until the first quarter of 2001, beginning not known'],
    ['2001-21/..', 'since spring 2001'],
    ['/1984~', 'until about 1984, beginning not known'],
  ],
  'one of a set': [
    ['[1985..]', '1985 or later'],
    ['[2021-08..]', 'August 2021 or later'],
    ['[1760-12..]', 'December 1760 or later'],
    ['[..1985]', 'by 1985'],
    ['[..2025-07-03]', 'by 3 July 2025'],
    ['[..1760-12-03]', 'by 3 December 1760'],
    ['[1667,1668]', '1667 or 1668'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
    ['[1670..1672]', 'between 1670 and 1672'],
    ['[..1760,1770]', '1760 or earlier or 1770'],
    ['[1760,1770..]', '1760 or 1770 or later'],
    ['[2025-07-03,2025-07-04]', '3 or 4 July 2025'],
    ['[2025-07,2025-08]', 'July or August 2025'],
    ['[2025-07-03,2025-08-04]', '3 July 2025 or 4 August 2025'],
    ['[2025-07,2025]', 'July 2025 or 2025'],
    ['[2025-07,2026-08]', 'July 2025 or August 2026'],
    ['[2025-07-03~,2025-07-04]', 'about 3 July 2025 or 4 July 2025'],
  ],
  'all of a set': [
    ['{1667,1668}', '1667 and 1668'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['{1667,1670..1672}', '1667 and 1670–1672'],
    ['{1670..1672}', 'all of 1670–1672'],
    ['{..1984}', '1984 and earlier'],
    ['{1984..}', '1984 and later'],
    ['{2025-07-03,2025-07-04,2025-07-06}', '3, 4 and 6 July 2025'],
  ],
  'a qualifier': [
    ['1984~', 'about 1984'],
    ['1984?', '1984 (uncertain)'],
    ['1984%', 'about 1984 (uncertain)'],
    ['2004-06~', 'about June 2004'],
    ['2004-06-11%', 'about 11 June 2004 (uncertain)'],
    ['1984~/2004-06', 'about 1984 – June 2004'],
    ['1984-06-02?/2004-08-08~', '2 June 1984 (uncertain) – about 8 August 2004'],
    ['2004-06-~01/2004-06-~20', 'about 1 June 2004 – about 20 June 2004'],
    ['2004-06~-11', 'about 11 June 2004'],
    ['2004-?06-11', '11 June 2004 (uncertain)'],
    ['156X~', 'about the 1560s'],
    ['18XX?', '19th century (uncertain)'],
  ],
  'an unspecified year': [
    ['156X', '1560s'],
    ['201X', '2010s'],
    ['190X', '1900s (decade)'],
    ['009X', 'between AD 90 and 99'],
    ['000X', 'between 1 BC and AD 9'],
    ['-004X', 'between 50 and 41 BC'],
    ['18XX', '19th century'],
    ['20XX', '21st century'],
    ['10XX', '11th century'],
    ['00XX', '1st century'],
    ['01XX', '2nd century'],
    ['02XX', '3rd century'],
    ['-01XX', '2nd century BC'],
    ['-00XX', '1st century BC'],
    ['1XXX', '2nd millennium'],
    ['-0XXX', '1st millennium BC'],
    ['XXXX', 'year not known'],
    ['-XXXX', 'between 10,000 and 1 BC'],
    ['1X56', 'between 1056 and 1956'],
    ['156X/157X', '1560s–1570s'],
  ],
  'an unspecified month or day': [
    ['2004-XX', '2004, month not known'],
    ['1985-04-XX', 'a day in April 1985'],
    ['1985-XX-XX', 'a day in 1985'],
    ['1985-XX-1X', 'a day in 1985'],
    ['1985-XX-25', 'the 25th of a month in 1985'],
    ['1984-1X', 'October, November or December 1984'],
    ['1985-X1', 'January or November 1985'],
    ['1985-0X', 'a month in January–September 1985'],
    ['1985-1X-25', '25 October, November or December 1985'],
    ['1985-04-1X', 'a day in 10–19 April 1985'],
    ['1985-04-X5', '5, 15 or 25 April 1985'],
    ['1985-04-X1', '1, 11 or 21 April 1985'],
    ['1985-05-X1', '1, 11, 21 or 31 May 1985'],
    ['1985-04-3X', '30 April 1985'],
    ['2004-06-XX/2004-07-03', 'a day in June 2004 – 3 July 2004'],
  ],
  'a known part of an unspecified year': [
    ['156X-12-25', '25 December in the 1560s'],
    ['15XX-12-25', '25 December in the 16th century'],
    ['1X56-12-25', '25 December, between 1056 and 1956'],
    ['156X-02-29', '29 February in the 1560s'],
    ['156X-12', 'December in the 1560s'],
    ['156X-12-XX', 'a day in December in the 1560s'],
    ['156X-XX-XX', 'a day in the 1560s'],
    ['156X-21', 'spring in the 1560s'],
    ['1XXX-XX', '2nd millennium, month not known'],
  ],
  'a part of a year': [
    ['2001-21', 'spring 2001'],
    ['2001-22', 'summer 2001'],
    ['2001-23', 'autumn 2001'],
    ['2001-24', 'winter 2001–2002'],
    ['2001-25', 'northern spring 2001'],
    ['2001-29', 'southern spring 2001'],
    ['2001-30', 'southern summer 2001–2002'],
    ['2001-32', 'southern winter 2001'],
    ['-0043-24', 'winter 44–43 BC'],
    ['2001-33', 'first quarter of 2001'],
    ['2001-34', 'second quarter of 2001'],
    ['2001-37', 'first third of 2001'],
    ['2001-41', 'second half of 2001'],
    ['2001-21~', 'about spring 2001'],
    ['2001-21/2001-23', 'spring 2001 – autumn 2001'],
  ],
  'significant digits': [
    ['1950S2', 'about 1950 (1900–1999)'],
    ['Y171010000S3', 'about AD 171.01 million'],
  ],
  'the ages before and after the first years': [
    ['0000', '1 BC'],
    ['-0001', '2 BC'],
    ['-1985', '1986 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0001', 'AD 1'],
    ['0099', 'AD 99'],
    ['0099-03-15', '15 March AD 99'],
    ['0099-03', 'March AD 99'],
    ['-0057/-0049', '58–50 BC'],
    ['-0026/0014', '27 BC – AD 14'],
    ['0099/0120', 'AD 99–120'],
    ['0099/1066', 'AD 99–1066'],
    ['-0043-03-15/-0043-03-17', '15–17 March 44 BC'],
    ['-0043-03/-0042-06', 'March 44 BC – June 43 BC'],
  ],
  'deep time': [
    ['-9999', '10,000 BC'],
    ['Y-10000', '10,000 BC'],
    ['Y-10001', '10,002 BC'],
    ['Y12000', 'AD 12,000'],
    ['Y170000002', 'AD 170,000,002'],
    ['Y-170000002', '170,000,003 BC'],
    ['Y-17E7', '170 million years ago'],
    ['Y-66000000', '66 million years ago'],
    ['Y-65999999', '66 million years ago'],
    ['Y-13800000000', '13.8 billion years ago'],
    ['Y-66000000~', 'about 66 million years ago'],
    ['Y-66000000/Y-65000000', '66 million – 65 million years ago'],
    ['Y-13800000000/2025-07-04', '13.8 billion years ago – 4 July 2025'],
    ['Y-66000000/-0043', '66 million years ago – 44 BC'],
    ['Y-66000000/..', 'since 66 million BC'],
    ['../Y-66000000', 'until 66 million BC'],
    ['[Y-66000000..Y-65000000]', 'between 66 million BC and 65 million BC'],
  ],
};

describe('date', () => {
  for (const [kind, rows] of Object.entries(cases)) {
    describe(`of ${kind}`, () => {
      for (const [edtf, expected] of rows) {
        it(`says "${expected}" for ${edtf}`, () => {
          expect(words.date(readDate(edtf))).to.equal(expected);
        });
      }
    });
  }

  it('follows the region in the order of day, month and year', () => {
    const { date } = wordsFor('en-US');
    const said = ['1985-04-12', '-0043-03-15', '2025-07-03/2025-07-05', '1985-04-X5', '156X-12-25'].map(
      (edtf) => date(readDate(edtf)),
    );
    expect(said).to.deep.equal([
      'April 12, 1985',
      'March 15, 44 BC',
      'July 3–5, 2025',
      'April 5, 15, or 25, 1985',
      'December 25 in the 1560s',
    ]);
  });

  it('says a time on the clock that it was moved to', () => {
    const onClocks = ['written', 'utc', 'Asia/Kabul'].map((clock) =>
      words.date(onClock(readDate('2021-08-15T22:30:00-04'), clock)),
    );
    expect(onClocks).to.deep.equal([
      '15 August 2021, 22:30:00',
      '16 August 2021, 02:30:00',
      '16 August 2021, 07:00:00',
    ]);
  });

  it('has words without signs or gaps for whatever EDTF can say', () => {
    fc.assert(
      fc.property(anyEdtf(), (edtf) => {
        const said = words.date(readDate(edtf));
        expect(said).to.match(/\S/);
        expect(said).not.to.match(/NaN|undefined|null|Infinity|object|[~?%[\]{}]|\s\s|^\s|\s$|X/);
      }),
      { numRuns: 500 },
    );
  });

  it('says the year that was written', () => {
    const day = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, (date) => {
        const [month, number] = [date.month, date.day].map((part) => String(part).padStart(2, '0'));
        const said = words.date(readDate(`${date.year}-${month}-${number}`)).split(' ');
        expect([said[0], said[2]]).to.deep.equal([String(date.day), String(date.year)]);
      }),
    );
  });
});
