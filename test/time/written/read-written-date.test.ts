import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wordsFor } from '../../../src/locales/whole.js';
import { parseEdtf } from '../../../src/time/index.js';
import { readWrittenDate } from '../../../src/time/written/index.js';
import { readings } from '../../../src/time/written/readings/index.js';
import { anyEdtf } from '../../support/edtf-texts.js';

const examples = readings.flatMap((reading) => Object.entries(reading.examples));

/** Days of years with four digits. */
const day = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000));
const edtfOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('readWrittenDate', () => {
  const unread: [text: string, message: string][] = [
    ['3/4/2014', 'This is 3 April 2014 (2014-04-03) or 4 March 2014 (2014-03-04); write which'],
    ['3.4.2014', 'This is 3 April 2014 (2014-04-03) or 4 March 2014 (2014-03-04); write which'],
    ['since 3/4/2014', 'This is 3 April 2014 (2014-04-03) or 4 March 2014 (2014-03-04); write which'],
    ['3/4/14', 'A year of two digits can be in any century; write it with four'],
    ['18 Feb 03', 'A year of two digits can be in any century; write it with four, as 1903 or 2003'],
    ['99', 'A year of two digits can be in any century; write it with four, or with AD or BC'],
    ['2003\u201304', 'This is 2003 to 2004 (2003/2004) or a month (2003-04); write which'],
    ['the 1900s', 'This is a decade (190X) or a century (19XX); write which'],
    ['the 60s', 'Write the decade with its century: 1960s'],
    ['20030218', 'Write 2003-02-18, if that is what is meant'],
    ['31 April 2020', 'April 2020 has 30 days'],
    ['Feb 30, 2003', 'February 2003 has 28 days'],
    ['February 29, 1900', 'February 1900 has 28 days'],
    ['31/4/2020', 'April 2020 has 30 days'],
    ['13/13/2003', 'Month 13 does not exist; months run from 1 to 12'],
    ['2003/13/01', 'Month 13 does not exist; months run from 1 to 12'],
    ['18 Feb 2003, 25:10', 'Hour 25 does not exist; hours run from 00 to 24'],
    ['18 Feb 2003, 13 pm', 'Hours before am and pm run from 1 to 12'],
    ['18 Feb 2003, midnight', 'Midnight can begin or end its day; write 00:00 or 24:00'],
    ['18 Feb 2003, 14:30 BST', 'Write the time zone as an offset, such as +01:00, in place of BST'],
    ['Nov\u2013Feb 2001', 'It ends before it begins: 2001-11 is later than 2001-02'],
    ['5,000 years ago', '“Years ago” counts from when it was written; write the year, as c. 3000 BC'],
    ['August', 'There is no year; write it with four digits: May 2021'],
  ];
  for (const [text, message] of unread) {
    it(`says of "${text}" what is wrong`, () => {
      expect(readWrittenDate(text)).to.have.nested.property('problem.message', message);
      expect(readWrittenDate(text)).to.have.nested.property('problem.value', text);
    });
  }

  for (const text of [
    'Thursday',
    'soon',
    'today',
    'n.d.',
    'turn of the century',
    '-500',
    'C20 shop',
    '(',
    '\u2013',
    'or',
  ]) {
    it(`does not take "${text}" for a date`, () => {
      expect(readWrittenDate(text)).to.have.nested.property('problem.code', 'date-syntax');
    });
  }

  it('tells an empty text from one that is no date', () => {
    expect(readWrittenDate(' \u00a0').problem?.code).to.equal('date-empty');
  });

  it('reads numbers in the order that a format defines', () => {
    expect(readWrittenDate('3/4/2014', { numeric: 'day-first' }).edtf).to.equal('2014-04-03');
    expect(readWrittenDate('3/4/2014', { numeric: 'month-first' }).edtf).to.equal('2014-03-04');
    expect(readWrittenDate('3/4/2014 \u2013 5/4/2014', { numeric: 'day-first' }).edtf).to.equal(
      '2014-04-03/2014-04-05',
    );
    expect(readWrittenDate('3/4/2014, 2 pm', { numeric: 'month-first' }).edtf).to.equal('2014-03-04T14:00');
  });

  const languages: [lang: string, text: string, edtf: string][] = [
    ['de', '18. Februar 2003', '2003-02-18'],
    ['de', 'M\u00e4rz 1848', '1848-03'],
    ['fr', '1er ao\u00fbt 1914', '1914-08-01'],
    ['es', '18 de febrero de 2003', '2003-02-18'],
    ['es', '3\u20135 de julio de 2025', '2025-07-03/2025-07-05'],
    ['nonsense!', '18 Feb 2003', '2003-02-18'],
  ];
  for (const [lang, text, edtf] of languages) {
    it(`knows the months of a language beside English: ${text}`, () => {
      expect(readWrittenDate(text, { lang }).edtf).to.equal(edtf);
    });
  }

  it('minds neither blanks, case, kinds of dashes, brackets nor what ends a sentence', () => {
    for (const text of [
      '18\u00a0Feb\u202f2003',
      '  18  FEB  2003. ',
      '18 feb. 2003,',
      '(18 Feb 2003)',
      '\u200e18 Feb 2003',
    ])
      expect(readWrittenDate(text).edtf, text).to.equal('2003-02-18');
    for (const dash of ['-', '\u2010', '\u2013', '\u2014', ' \u2013 ', ' - ', '--', ' to '])
      expect(readWrittenDate(`May 1985${dash}June 1986`).edtf, dash).to.equal('1985-05/1986-06');
  });

  it('reads what Intl writes of any day', () => {
    const formats = ['en-GB', 'en-US', 'en-AU', 'en-CA'].flatMap((lang) =>
      (['full', 'long', 'medium'] as const).map(
        (dateStyle) => new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }),
      ),
    );
    fc.assert(
      fc.property(day, fc.constantFrom(...formats), (date, format) => {
        expect(readWrittenDate(format.format(date)).edtf).to.equal(edtfOf(date));
      }),
    );
  });

  it('reads what Intl writes of any minute, and what Date writes', () => {
    const minute = fc
      .tuple(day, fc.integer({ min: 0, max: 1439 }))
      .map(([date, at]) => new Date(Number(date) + at * 60_000));
    const formats = ['en-GB', 'en-US'].flatMap((lang) =>
      (['full', 'long', 'medium'] as const).map(
        (dateStyle) => new Intl.DateTimeFormat(lang, { dateStyle, timeStyle: 'short', timeZone: 'UTC' }),
      ),
    );
    fc.assert(
      fc.property(minute, fc.constantFrom(...formats), (date, format) => {
        expect(readWrittenDate(format.format(date)).edtf).to.equal(date.toISOString().slice(0, 16));
        expect(readWrittenDate(date.toUTCString()).edtf).to.equal(date.toISOString().replace('.000', ''));
      }),
    );
  });

  it('reads a range that Intl writes', () => {
    const formats = ['en-GB', 'en-US'].map(
      (lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(day, day, fc.constantFrom(...formats), (one, other, format) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const edtf = edtfOf(from) === edtfOf(to) ? edtfOf(from) : `${edtfOf(from)}/${edtfOf(to)}`;
        expect(readWrittenDate(format.formatRange(from, to)).edtf).to.equal(edtf);
      }),
    );
  });

  it('reads days as numbers in the order that is said, and without it never wrongly', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), (date, mark) => {
        const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const dayFirst = [of, month, year].join(mark);
        expect(readWrittenDate(dayFirst, { numeric: 'day-first' }).edtf).to.equal(edtfOf(date));
        expect([undefined, edtfOf(date)]).to.include(readWrittenDate(dayFirst).edtf);
      }),
    );
  });

  it('reads the words that the element itself says of a date', () => {
    const same = (interval: ReturnType<typeof parseEdtf>['interval']) => [
      interval?.earliest,
      interval?.latest,
    ];
    for (const [, edtf] of examples) {
      const { interval } = parseEdtf(edtf);
      if (!interval || /[YSZ]|[+-]\d\d:\d\d$|00XX/.test(edtf)) continue;
      const words = wordsFor('en').date(interval);
      const read = readWrittenDate(words);
      expect(same(parseEdtf(read.edtf ?? '').interval), words).to.deep.equal(same(interval));
    }
  });

  it('keeps every EDTF as it is', () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        if (parseEdtf(text).interval)
          expect(readWrittenDate(text)).to.include({ edtf: text, reading: 'edtf' });
      }),
    );
  });

  const words = fc.array(
    fc.oneof(
      fc.constantFrom(...examples.flatMap(([text]) => text.split(/(?<=[ ,/.\u2013-])|(?=[ ,/.\u2013-])/))),
      fc.integer({ min: 0, max: 40 }).map(String),
      fc.integer({ min: 0, max: 2100 }).map(String),
    ),
    { maxLength: 12 },
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    words.map((parts) => parts.join('')),
    words.map((parts) => parts.join(' ')),
    fc
      .tuple(fc.constantFrom(...examples), fc.constantFrom(...examples))
      .map(([[one], [other]]) => `${one} to ${other}`),
  );

  it('gives a date that can be read, or says why not, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { edtf, problem } = readWrittenDate(text);
        if (edtf === undefined) expect(problem?.message).to.match(/\S/);
        else expect(parseEdtf(edtf).problem).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('is no more precise than what was written, whatever stands round it', () => {
    const plain = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 0, max: 11 }));
    const rounds = [
      'c. {}',
      'early {}',
      '{}?',
      'since {}',
      'before {}',
      'by {}',
      'after {}',
      '{} or later',
      'between {} and {}',
    ];
    fc.assert(
      fc.property(plain, fc.constantFrom('{}', ...rounds), ([year, month], round) => {
        const precisionOf = (text: string) =>
          parseEdtf(readWrittenDate(round.replaceAll('{}', text)).edtf ?? '').interval?.precision;
        const date = new Date(Date.UTC(year, month, 1));
        const name = new Intl.DateTimeFormat('en', {
          year: 'numeric',
          month: 'short',
          timeZone: 'UTC',
        }).format(date);
        expect(precisionOf(String(year))).to.equal('year');
        expect(precisionOf(name)).to.equal('month');
      }),
    );
  });

  it('reads nothing of a text that is too long to be a date, however it is made', () => {
    for (const piece of ['1\u2013', '1 or ', 'since ', 'c. ', ', ', 'May ', '\u2013', '(', 'b.c.', 'a '])
      for (const count of [20, 40, 1e5])
        expect(() => readWrittenDate(piece.repeat(count)), `${piece} × ${count}`).not.to.throw();
  });
});
