import { expect } from '@open-wc/testing';
import { loadWords, wordsFor, type Words } from '../../src/locales/whole.js';
import { type SaidDate, type SaidDistance, saysDates, sayRange } from '../support/say-dates.js';

const dates: readonly SaidDate[] = [
  ['1985-04-12', '12. April 1985'],
  ['1985-04', 'April 1985'],
  ['1985', '1985'],
  ['1996/2001', '1996–2001'],
  ['2025-07/2025-09', 'Juli–September 2025'],
  ['2025-07-03/2025-07-05', '3.–5. Juli 2025'],
  ['2025-07-03/2025-08-05', '3. Juli – 5. August 2025'],
  ['1600-02-01/2000-02-01', '1. Februar 1600 – 1. Februar 2000'],
  ['1963-11-22T16:45', '22. November 1963, 16:45 Uhr'],
  ['1985-04-12T23:20:30', '12. April 1985, 23:20:30 Uhr'],
  ['1963-11-22T16:45/1963-11-22T17:30', '22. November 1963, 16:45–17:30 Uhr'],
  ['1963-11-22T16:45/1963-11-22', '22. November 1963, ab 16:45 Uhr'],
  ['1963-11-22/1963-11-22T17:30', '22. November 1963, bis 17:30 Uhr'],
  ['1985/..', 'seit 1985'],
  ['1985-04-12/..', 'seit dem 12. April 1985'],
  ['../1985', 'bis 1985'],
  ['1985/', 'ab 1985, Ende unbekannt'],
  ['/1985', 'bis 1985, Beginn unbekannt'],
  ['1984~/..', 'seit etwa 1984'],
  ['156X/..', 'seit den 1560er-Jahren'],
  ['/2001-33', 'bis zum ersten Quartal 2001, Beginn unbekannt'],
  ['2001-21/..', 'seit dem Frühling 2001'],
  ['[1985..]', '1985 oder später'],
  ['[2021-08..]', 'August 2021 oder später'],
  ['[..1985]', 'spätestens 1985'],
  ['[..2025-07-03]', 'spätestens am 3. Juli 2025'],
  ['[1667,1668]', '1667 oder 1668'],
  ['{1667,1668}', '1667 und 1668'],
  ['[1670..1672]', 'zwischen 1670 und 1672'],
  ['[2025-07-03,2025-07-04]', '3. oder 4. Juli 2025'],
  ['[2025-07,2025-08]', 'Juli oder August 2025'],
  ['{1670..1672}', '1670–1672, durchgehend'],
  ['{1984..}', '1984 und später'],
  ['{2025-07-03,2025-07-04,2025-07-06}', '3., 4. und 6. Juli 2025'],
  ['1984~', 'etwa 1984'],
  ['1984?', '1984 (unsicher)'],
  ['1984%', 'etwa 1984 (unsicher)'],
  ['2004-06-11%', 'etwa 11. Juni 2004 (unsicher)'],
  ['156X', '1560er-Jahre'],
  ['190X', '1900er-Jahre (Jahrzehnt)'],
  ['156X/157X', '1560er-Jahre – 1570er-Jahre'],
  ['009X', 'zwischen 90 und 99 n. Chr.'],
  ['000X', 'zwischen 1 v. Chr. und 9 n. Chr.'],
  ['-004X', 'zwischen 50 und 41 v. Chr.'],
  ['18XX', '19. Jahrhundert'],
  ['-01XX', '2. Jahrhundert v. Chr.'],
  ['1XXX', '2. Jahrtausend'],
  ['XXXX', 'Jahr unbekannt'],
  ['-XXXX', 'zwischen 10.000 und 1 v. Chr.'],
  ['2004-XX', '2004, Monat unbekannt'],
  ['1985-04-XX', 'ein Tag im April 1985'],
  ['1985-XX-XX', 'ein Tag im Jahr 1985'],
  ['1985-XX-25', 'der 25. eines Monats im Jahr 1985'],
  ['1984-1X', 'Oktober, November oder Dezember 1984'],
  ['1985-0X', 'ein Monat zwischen Januar und September 1985'],
  ['1985-04-1X', 'ein Tag zwischen dem 10. und 19. April 1985'],
  ['1985-04-X5', '5., 15. oder 25. April 1985'],
  ['1985-05-X1', '1., 11., 21. oder 31. Mai 1985'],
  ['156X-12-25', '25. Dezember in den 1560er-Jahren'],
  ['15XX-12-25', '25. Dezember im 16. Jahrhundert'],
  ['156X-12-XX', 'ein Tag im Dezember in den 1560er-Jahren'],
  ['2001-21', 'Frühling 2001'],
  ['2001-24', 'Winter 2001/2002'],
  ['2001-30', 'Sommer 2001/2002 (Südhalbkugel)'],
  ['2001-33', 'erstes Quartal 2001'],
  ['2001-41', 'zweites Halbjahr 2001'],
  ['1950S2', 'etwa 1950 (1900–1999)'],
  ['-0043-03-15', '15. März 44 v. Chr.'],
  ['0099', '99 n. Chr.'],
  ['-0026/0014', '27 v. Chr. – 14 n. Chr.'],
  ['Y-66000000', '66 Millionen Jahre vor heute'],
  ['Y-13800000000/2025-07-04', '13,8 Milliarden Jahre vor heute – 4. Juli 2025'],
  ['../2025-07-03', 'bis zum 3. Juli 2025'],
  ['2025-07-01/', 'ab dem 1. Juli 2025, Ende unbekannt'],
  ['[..2021-08]', 'spätestens im August 2021'],
  ['[..156X]', 'spätestens in den 1560er-Jahren'],
  ['../156X', 'bis zu den 1560er-Jahren'],
  ['[2025-07-03..2025-08-05]', 'zwischen dem 3. Juli 2025 und dem 5. August 2025'],
  ['18XX/', 'ab dem 19. Jahrhundert, Ende unbekannt'],
  ['[..2001-22]', 'spätestens im Sommer 2001'],
];

const distances: readonly SaidDistance[] = [
  ['2025-07-03', '2025-07-03', 'am selben Tag'],
  ['2025-07-03', '2025-07-04', 'am nächsten Tag'],
  ['2024-07', '2025-04', 'neun Monate später'],
  ['2021-08', '2024-07', 'zwei Jahre und 11 Monate später'],
  ['1984~', '1996', 'etwa 12 Jahre später'],
  ['1984?', '1985', 'etwa ein Jahr später'],
  ['1984-01?', '1984-02', 'etwa einen Monat später'],
  ['1963-11-22T12:30', '1963-11-22T12:31', 'eine Minute später'],
];

describe('German', () => {
  let words: Words;
  before(async () => {
    await loadWords('de');
    words = wordsFor('de');
  });
  const range = (first: string, last: string): string => sayRange(words, first, last);

  saysDates(() => words, dates, distances);

  const said: readonly (readonly [what: string, say: () => string, expected: string])[] = [
    ['events(1)', () => words.events(1), '1 Ereignis'],
    ['events(1200)', () => words.events(1200), '1.200 Ereignisse'],
    ['a range', () => range('1996', '2025-07-04'), '1996 bis 4. Juli 2025'],
    ['a range of days', () => range('2025-07-03', '2025-07-05'), '3.–5. Juli 2025'],
    [
      'a summary',
      () => words.storySummary(8, 9, range('1996', '2025-07-04')),
      '8 Ereignisse, 1996 bis 4. Juli 2025. 9 Zitate.',
    ],
    [
      'a break',
      () => words.leftOut(words.duration(Date.UTC(2002, 0), Date.UTC(2003, 8), 'month')),
      '1 Jahr und 8 Monate ausgelassen',
    ],
    ['a view', () => words.inView(5, 8, '2024–2025'), '2024–2025: 5 von 8 Ereignissen'],
    ['one that was not read', () => words.unread(1), '1 Eintrag konnte nicht gelesen werden.'],
    ['two that were not', () => words.unread(2), '2 Einträge konnten nicht gelesen werden.'],
    [
      'a failure',
      () => words.failure('status', '404 Not Found'),
      'Die Zeitleiste konnte nicht geladen werden: Der Server antwortete mit 404 Not Found.',
    ],
    ['quotation marks', () => `${words.openQuote}Ja${words.closeQuote}`, '„Ja“'],
  ];
  for (const [what, say, expected] of said)
    it(`says "${expected}" for ${what}`, () => {
      expect(say()).to.equal(expected);
    });
});
