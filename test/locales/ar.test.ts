import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { laterInWords, loadWords, wordsFor, type Words } from '../../src/locales/index.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

const dates: readonly (readonly [edtf: string, words: string])[] = [
  ['1985-04-12', '12 أبريل 1985'],
  ['1985-04', 'أبريل 1985'],
  ['1996/2001', '1996–2001'],
  ['2025-07/2025-09', 'يوليو – سبتمبر 2025'],
  ['2025-07-03/2025-07-05', '3–5 يوليو 2025'],
  ['2025-07-03/2025-08-05', '3 يوليو – 5 أغسطس 2025'],
  ['1600-02-01/2000-02-01', '1 فبراير 1600 – 1 فبراير 2000'],
  ['1963-11-22T16:45', '22 نوفمبر 1963، الساعة 16:45'],
  ['1985-04-12T23:20:30', '12 أبريل 1985، الساعة 23:20:30'],
  ['1963-11-22T16:45/1963-11-22T17:30', '22 نوفمبر 1963، الساعة 16:45–17:30'],
  ['1963-11-22T16:45/1963-11-22', '22 نوفمبر 1963، من الساعة 16:45'],
  ['1963-11-22/1963-11-22T17:30', '22 نوفمبر 1963، حتى 17:30'],
  ['1985/..', 'منذ 1985'],
  ['../1985', 'حتى 1985'],
  ['1985/', 'من 1985، والنهاية غير معروفة'],
  ['/1985', 'حتى 1985، والبداية غير معروفة'],
  ['1984~/..', 'منذ نحو 1984'],
  ['156X/..', 'منذ ستينيات القرن السادس عشر'],
  ['/2001-33', 'حتى الربع الأول من عام 2001، والبداية غير معروفة'],
  ['2001-21/..', 'منذ ربيع 2001'],
  ['[1985..]', '1985 أو بعد ذلك'],
  ['[2021-08..]', 'أغسطس 2021 أو بعد ذلك'],
  ['[..1985]', 'بحلول 1985'],
  ['[1667,1668]', '1667 أو 1668'],
  ['{1667,1668}', '1667 و1668'],
  ['[1670..1672]', 'بين 1670 و1672'],
  ['[2025-07-03,2025-07-04]', '3 أو 4 يوليو 2025'],
  ['[2025-07,2025-08]', 'يوليو أو أغسطس 2025'],
  ['{1670..1672}', 'كامل الفترة 1670–1672'],
  ['{1984..}', '1984 وما بعد ذلك'],
  ['{2025-07-03,2025-07-04,2025-07-06}', '3 و4 و6 يوليو 2025'],
  ['1984~', 'نحو 1984'],
  ['1984?', '1984 (غير مؤكد)'],
  ['1984%', 'نحو 1984 (غير مؤكد)'],
  ['2004-06-11%', 'نحو 11 يونيو 2004 (غير مؤكد)'],
  ['156X', 'ستينيات القرن السادس عشر'],
  ['190X', 'العقد الأول من القرن العشرين'],
  ['191X', 'العقد الثاني من القرن العشرين'],
  ['156X/157X', 'ستينيات القرن السادس عشر – سبعينيات القرن السادس عشر'],
  ['009X', 'بين 90 و99 م'],
  ['000X', 'بين 1 ق.م و9 م'],
  ['-004X', 'بين 50 و41 ق.م'],
  ['18XX', 'القرن التاسع عشر'],
  ['19XX', 'القرن العشرون'],
  ['19XX/..', 'منذ القرن العشرين'],
  ['20XX', 'القرن الحادي والعشرون'],
  ['-01XX', 'القرن الثاني ق.م'],
  ['1XXX', 'الألفية الثانية'],
  ['XXXX', 'السنة غير معروفة'],
  ['-XXXX', 'بين 10,000 و1 ق.م'],
  ['2004-XX', '2004، والشهر غير معروف'],
  ['1985-04-XX', 'يوم ما في أبريل 1985'],
  ['1985-XX-XX', 'يوم ما في عام 1985'],
  ['1985-XX-25', 'اليوم 25 من شهر ما في عام 1985'],
  ['1984-1X', 'أكتوبر أو نوفمبر أو ديسمبر 1984'],
  ['1985-0X', 'شهر ما بين يناير وسبتمبر 1985'],
  ['1985-04-1X', 'يوم ما بين 10 و19 أبريل 1985'],
  ['1985-04-X5', '5 أو 15 أو 25 أبريل 1985'],
  ['156X-12-25', '25 ديسمبر في ستينيات القرن السادس عشر'],
  ['15XX-12-25', '25 ديسمبر في القرن السادس عشر'],
  ['156X-12-XX', 'يوم ما في ديسمبر في ستينيات القرن السادس عشر'],
  ['2001-21', 'ربيع 2001'],
  ['2001-24', 'شتاء 2001–2002'],
  ['2001-30', 'صيف 2001–2002 (نصف الكرة الجنوبي)'],
  ['2001-33', 'الربع الأول من عام 2001'],
  ['2001-41', 'النصف الثاني من عام 2001'],
  ['1950S2', 'نحو 1950 (1900–1999)'],
  ['-0043-03-15', '15 مارس 44 ق.م'],
  ['0099', '99 م'],
  ['-0026/0014', '27 ق.م – 14 م'],
  ['Y-66000000', '66 مليون سنة ق.م'],
  ['Y-13800000000/2025-07-04', '13.8 مليار سنة ق.م – 4 يوليو 2025'],
  ['2025-07-03', '3 يوليو 2025'],
];

const distances: readonly (readonly [before: string, after: string, words: string])[] = [
  ['2025-07-03', '2025-07-03', 'في اليوم نفسه'],
  ['2025-07-03', '2025-07-04', 'في اليوم التالي'],
  ['2024-07', '2025-04', 'بعد تسعة أشهر'],
  ['2021-08', '2024-07', 'بعد سنتين و11 شهرًا'],
  ['1984~', '1996', 'بعد نحو 12 سنة'],
  ['1984?', '1985', 'بعد نحو سنة'],
  ['1984-01?', '1984-02', 'بعد نحو شهر'],
  ['1963-11-22T12:30', '1963-11-22T12:31', 'بعد دقيقة'],
  ['1963-11-22T12:30', '1963-11-22T16:31', 'بعد أربع ساعات'],
  ['1996', '2001', 'بعد خمس سنوات'],
  ['Y-66000000', '0001', 'بعد 66 مليون سنة'],
  ['1963-11-22T12:30:01', '1963-11-22T12:30:09', 'بعد ثماني ثوان'],
  ['1984', '1986~', 'بعد نحو سنتين'],
];

describe('Arabic', () => {
  let words: Words;
  before(async () => {
    await loadWords('ar');
    // Which figures Arabic has where no region is named has changed over the years; there they are these.
    words = wordsFor('ar-AE');
  });
  const range = (first: string, last: string): string =>
    words.range(readDate(first).earliest, readDate(last).latest);

  for (const [edtf, expected] of dates)
    it(`says "${expected}" for ${edtf}`, () => {
      expect(words.date(readDate(edtf))).to.equal(expected);
    });

  for (const [from, to, expected] of distances)
    it(`says "${expected}" from ${from} to ${to}`, () => {
      expect(laterInWords(words, readDate(from), readDate(to))).to.equal(expected);
    });

  const said: readonly (readonly [what: string, say: () => string, expected: string])[] = [
    ['no events', () => words.events(0), 'لا أحداث'],
    ['one event', () => words.events(1), 'حدث واحد'],
    ['two events', () => words.events(2), 'حدثان'],
    ['three events', () => words.events(3), '3 أحداث'],
    ['eleven events', () => words.events(11), '11 حدثًا'],
    ['a hundred events', () => words.events(100), '100 حدث'],
    ['a part of two', () => words.found(1, 2), '1 من حدثين'],
    ['two earlier ones', () => words.earlierEvents(2), 'حدثان سابقان'],
    ['two that were not read', () => words.unread(2), 'تعذّرت قراءة مدخلين.'],
    ['eleven that were not read', () => words.unread(11), 'تعذّرت قراءة 11 مدخلًا.'],
    ['a range', () => range('1996', '2025-07-04'), 'من 1996 إلى 4 يوليو 2025'],
    ['a range within a year', () => range('2025-07-03', '2025-08-05'), 'من 3 يوليو إلى 5 أغسطس 2025'],
    [
      'a summary',
      () => words.storySummary(8, 9, range('1996', '2025-07-04')),
      '8 أحداث، من 1996 إلى 4 يوليو 2025. 9 اقتباسات.',
    ],
    [
      'a break',
      () => words.leftOut(words.duration(Date.UTC(2002, 0), Date.UTC(2004, 8), 'month')),
      'فترة محذوفة: سنتان و8 أشهر',
    ],
    ['a tick', () => words.tick(Date.UTC(2025, 6), 'month'), 'يوليو'],
    ['quotation marks', () => `${words.openQuote}نعم${words.closeQuote}`, '«نعم»'],
    ['a failure', () => words.failure('offline', ''), 'تعذّر تحميل الخط الزمني: لا يوجد اتصال بالإنترنت.'],
  ];
  for (const [what, say, expected] of said)
    it(`says "${expected}" for ${what}`, () => {
      expect(say()).to.equal(expected);
    });

  const regions: readonly (readonly [lang: string, words: string])[] = [
    ['ar-AE', '3 يوليو 2025'],
    ['ar-EG', '٣ يوليو ٢٠٢٥'],
    ['ar-SY', '٣ تموز ٢٠٢٥'],
    ['ar-MA', '3 يوليوز 2025'],
  ];
  for (const [lang, expected] of regions)
    it(`says the third of July as ${lang} has it`, () => {
      expect(wordsFor(lang).date(readDate('2025-07-03'))).to.equal(expected);
    });

  it('has the months and the figures of a region', async () => {
    await loadWords('ar-SY');
    const syrian = wordsFor('ar-SY');
    expect(syrian.date(readDate('1985-0X'))).to.equal('شهر ما بين كانون الثاني وأيلول ١٩٨٥');
    expect(syrian.date(readDate('156X'))).to.equal('ستينيات القرن السادس عشر');
    expect(syrian.events(11)).to.equal('١١ حدثًا');
    expect(syrian.tick(Date.UTC(2025, 7), 'month')).to.equal('آب');
  });

  it('has no Latin letter in any date', () => {
    fc.assert(
      fc.property(anyEdtf(), (edtf) => {
        expect(words.date(readDate(edtf))).not.to.match(/[A-Za-z]/);
      }),
      { numRuns: 300 },
    );
  });
});
