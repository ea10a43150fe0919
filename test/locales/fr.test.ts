import { expect } from '@open-wc/testing';
import { loadWords, wordsFor, type Words } from '../../src/locales/whole.js';
import { type SaidDate, type SaidDistance, saysDates, sayRange } from '../support/say-dates.js';

const dates: readonly SaidDate[] = [
  ['1985-04-12', '12 avril 1985'],
  ['1985-04', 'avril 1985'],
  ['1985', '1985'],
  ['1996/2001', '1996–2001'],
  ['2025-07/2025-09', 'juillet–septembre 2025'],
  ['2025-07-03/2025-07-05', '3–5 juillet 2025'],
  ['2025-07-03/2025-08-05', '3 juillet – 5 août 2025'],
  ['1600-02-01/2000-02-01', '1er février 1600 – 1er février 2000'],
  ['1963-11-22T16:45', '22 novembre 1963, 16\u00a0h\u00a045'],
  ['1985-04-12T23:20:30', '12 avril 1985, 23:20:30'],
  ['1963-11-22T16:45/1963-11-22T17:30', '22 novembre 1963, 16\u00a0h\u00a045 – 17\u00a0h\u00a030'],
  ['1963-11-22T16:45/1963-11-22', '22 novembre 1963, à partir de 16\u00a0h\u00a045'],
  ['1963-11-22/1963-11-22T17:30', '22 novembre 1963, jusqu’à 17\u00a0h\u00a030'],
  ['1985/..', 'depuis 1985'],
  ['1985-04-12/..', 'depuis le 12 avril 1985'],
  ['../1985', 'jusqu’en 1985'],
  ['1985/', 'à partir de 1985, fin inconnue'],
  ['/1985', 'jusqu’en 1985, début inconnu'],
  ['1984~/..', 'depuis environ 1984'],
  ['156X/..', 'depuis les années 1560'],
  ['/2001-33', 'jusqu’au premier trimestre 2001, début inconnu'],
  ['2001-21/..', 'depuis le printemps 2001'],
  ['[1985..]', '1985 ou plus tard'],
  ['[2021-08..]', 'août 2021 ou plus tard'],
  ['[..1985]', 'au plus tard en 1985'],
  ['[..2025-07-03]', 'au plus tard le 3 juillet 2025'],
  ['[1667,1668]', '1667 ou 1668'],
  ['{1667,1668}', '1667 et 1668'],
  ['[1670..1672]', 'entre 1670 et 1672'],
  ['[2025-07-03,2025-07-04]', '3 ou 4 juillet 2025'],
  ['[2025-07,2025-08]', 'juillet ou août 2025'],
  ['{1670..1672}', '1670–1672, sans interruption'],
  ['{1984..}', '1984 et après'],
  ['{2025-07-03,2025-07-04,2025-07-06}', '3, 4 et 6 juillet 2025'],
  ['1984~', 'vers 1984'],
  ['1984?', '1984 (incertain)'],
  ['1984%', 'vers 1984 (incertain)'],
  ['2004-06-11%', 'vers le 11 juin 2004 (incertain)'],
  ['156X', 'années 1560'],
  ['190X', 'années 1900 (décennie)'],
  ['156X/157X', 'années 1560 – années 1570'],
  ['009X', 'entre 90 et 99 apr.\u00a0J.-C.'],
  ['000X', 'entre 1 av.\u00a0J.-C. et 9 apr.\u00a0J.-C.'],
  ['-004X', 'entre 50 et 41 av.\u00a0J.-C.'],
  ['18XX', 'XIXe siècle'],
  ['-01XX', 'IIe siècle av.\u00a0J.-C.'],
  ['1XXX', 'IIe millénaire'],
  ['XXXX', 'année inconnue'],
  ['-XXXX', 'entre 10\u202f000 et 1 av.\u00a0J.-C.'],
  ['2004-XX', '2004, mois inconnu'],
  ['1985-04-XX', 'un jour d’avril 1985'],
  ['1985-XX-XX', 'un jour en 1985'],
  ['1985-XX-25', 'le 25 d’un mois en 1985'],
  ['1984-1X', 'octobre, novembre ou décembre 1984'],
  ['1985-0X', 'un mois entre janvier et septembre 1985'],
  ['1985-04-1X', 'un jour entre le 10 et le 19 avril 1985'],
  ['1985-04-X5', '5, 15 ou 25 avril 1985'],
  ['1985-05-X1', '1er, 11, 21 ou 31 mai 1985'],
  ['156X-12-25', '25 décembre dans les années 1560'],
  ['15XX-12-25', '25 décembre au XVIe siècle'],
  ['156X-12-XX', 'un jour de décembre dans les années 1560'],
  ['2001-21', 'printemps 2001'],
  ['2001-24', 'hiver 2001–2002'],
  ['2001-30', 'été austral 2001–2002'],
  ['2001-33', 'premier trimestre 2001'],
  ['2001-41', 'second semestre 2001'],
  ['1950S2', 'vers 1950 (1900–1999)'],
  ['-0043-03-15', '15 mars 44 av.\u00a0J.-C.'],
  ['0099', '99 apr.\u00a0J.-C.'],
  ['-0026/0014', '27 av.\u00a0J.-C. – 14 apr.\u00a0J.-C.'],
  ['Y-66000000', '66 millions d’années avant aujourd’hui'],
  ['Y-13800000000/2025-07-04', '13,8 milliards d’années avant aujourd’hui – 4 juillet 2025'],
  ['2025-07-01', '1er juillet 2025'],
  ['2025-07-01/2025-07-05', '1er–5 juillet 2025'],
  ['../2025-07-03', 'jusqu’au 3 juillet 2025'],
  ['2021-08/', 'à partir d’août 2021, fin inconnue'],
  ['2025-07-01/', 'à partir du 1er juillet 2025, fin inconnue'],
  ['156X/', 'à partir des années 1560, fin inconnue'],
  ['[..2021-08]', 'au plus tard en août 2021'],
  ['[..156X]', 'au plus tard dans les années 1560'],
  ['[..18XX]', 'au plus tard au XIXe siècle'],
  ['../18XX', 'jusqu’au XIXe siècle'],
  ['../2001-22', 'jusqu’à l’été 2001'],
  ['2001-23/', 'à partir de l’automne 2001, fin inconnue'],
  ['[2025-07-03..2025-08-05]', 'entre le 3 juillet 2025 et le 5 août 2025'],
  ['00XX', 'Ier siècle'],
  ['1984~/', 'à partir d’environ 1984, fin inconnue'],
];

const distances: readonly SaidDistance[] = [
  ['2025-07-03', '2025-07-03', 'le même jour'],
  ['2025-07-03', '2025-07-04', 'le lendemain'],
  ['2024-07', '2025-04', 'neuf mois plus tard'],
  ['2021-08', '2024-07', 'deux ans et 11 mois plus tard'],
  ['1984~', '1996', 'environ 12 ans plus tard'],
  ['1984?', '1985', 'environ un an plus tard'],
  ['1963-11-22T12:30', '1963-11-22T12:31', 'une minute plus tard'],
  ['Y-13800000000', 'Y-4500000000', '9,3 milliards d’années plus tard'],
];

/** Which blanks `Intl` sets within a distance is its own affair. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('French', () => {
  let words: Words;
  before(async () => {
    await loadWords('fr');
    words = wordsFor('fr');
  });
  const range = (first: string, last: string): string => sayRange(words, first, last);

  saysDates(() => words, dates, distances, plain);

  const said: readonly (readonly [what: string, say: () => string, expected: string])[] = [
    ['events(0)', () => words.events(0), '0 événement'],
    ['events(1200)', () => words.events(1200), '1\u202f200 événements'],
    ['a range', () => range('1996', '2025-07-04'), 'de 1996 au 4 juillet 2025'],
    [
      'a range from a month that begins with a vowel',
      () => range('2021-08', '2025-07'),
      'd’août 2021 à juillet 2025',
    ],
    ['a range of days', () => range('2025-07-01', '2025-07-05'), '1er–5 juillet 2025'],
    [
      'a summary',
      () => words.storySummary(8, 9, range('1996', '2025-07-04')),
      '8 événements, de 1996 au 4 juillet 2025. 9 citations.',
    ],
    [
      'a break',
      () => plain(words.leftOut(words.duration(Date.UTC(2002, 0), Date.UTC(2003, 8), 'month'))),
      'coupure de 1 an et 8 mois',
    ],
    ['a view', () => words.inView(5, 8, '2024–2025'), '2024–2025\u202f: 5 sur 8 événements'],
    ['the first as told', () => words.toldAs(1, 5), 'raconté en 1re position sur 5'],
    [
      'a failure',
      () => words.failure('status', '404 Not Found'),
      'La frise n’a pas pu être chargée\u202f: le serveur a répondu 404 Not Found.',
    ],
    ['quotation marks', () => `${words.openQuote}Oui${words.closeQuote}`, '«\u202fOui\u202f»'],
  ];
  for (const [what, say, expected] of said)
    it(`says "${expected}" for ${what}`, () => {
      expect(say()).to.equal(expected);
    });
});
