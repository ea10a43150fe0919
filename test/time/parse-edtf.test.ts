import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { datesOf, formatEdtf, parseEdtf, precisions } from '../../src/time/index.js';
import type { Precision } from '../../src/time/index.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

/** A first and a last day, `…` where a side is infinite; a last day is read up to its end. */
type Row = readonly [text: string, first: string, last: string, precision?: Precision];

const dates: readonly Row[] = [
  // Level 0
  ['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
  ['1985-04', '1985-04-01', '1985-04-30', 'month'],
  ['1985', '1985-01-01', '1985-12-31', 'year'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['0099', '0099-01-01', '0099-12-31', 'year'],
  ['2004-02', '2004-02-01', '2004-02-29', 'month'],
  ['1964/2008', '1964-01-01', '2008-12-31', 'year'],
  ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'month'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'day'],
  ['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'day'],
  ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'day'],
  ['2005/2006-02', '2005-01-01', '2006-02-28', 'month'],
  // Level 1
  ['2001-21', '2001-03-01', '2001-05-31', 'season'],
  ['2001-22', '2001-06-01', '2001-08-31', 'season'],
  ['2001-23', '2001-09-01', '2001-11-30', 'season'],
  ['2001-24', '2001-12-01', '2002-02-28', 'season'],
  ['2003-24', '2003-12-01', '2004-02-29', 'season'],
  ['1984?', '1984-01-01', '1984-12-31', 'year'],
  ['2004-06~', '2004-06-01', '2004-06-30', 'month'],
  ['2004-06-11%', '2004-06-11', '2004-06-11', 'day'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'month'],
  ['1985-04-XX', '1985-04-01', '1985-04-30', 'day'],
  ['1985-XX-XX', '1985-01-01', '1985-12-31', 'day'],
  ['1985-04-12/..', '1985-04-12', '…', 'day'],
  ['1985-04/..', '1985-04-01', '…', 'month'],
  ['1985/..', '1985-01-01', '…', 'year'],
  ['../1985-04-12', '…', '1985-04-12', 'day'],
  ['../1985', '…', '1985-12-31', 'year'],
  ['1985/', '1985-01-01', '…', 'year'],
  ['1985-04-12/', '1985-04-12', '…', 'day'],
  ['/1985-04', '…', '1985-04-30', 'month'],
  ['/1985', '…', '1985-12-31', 'year'],
  ['1984~/2004-06', '1984-01-01', '2004-06-30', 'month'],
  ['1984?/2004%', '1984-01-01', '2004-12-31', 'year'],
  ['2001-03/2001-21', '2001-03-01', '2001-05-31', 'month'],
  ['-1985', '-001985-01-01', '-001985-12-31', 'year'],
  ['-0044', '-000044-01-01', '-000044-12-31', 'year'],
  ['-0043-03-15', '-000043-03-15', '-000043-03-15', 'day'],
  // Level 2
  ['1950S2', '1900-01-01', '1999-12-31', 'year'],
  ['1959S3', '1950-01-01', '1959-12-31', 'year'],
  ['1950S4', '1950-01-01', '1950-12-31', 'year'],
  ['-1950S2', '-001999-01-01', '-001900-12-31', 'year'],
  ['2001-25', '2001-03-01', '2001-05-31', 'season'],
  ['2001-26', '2001-06-01', '2001-08-31', 'season'],
  ['2001-27', '2001-09-01', '2001-11-30', 'season'],
  ['2001-28', '2001-12-01', '2002-02-28', 'season'],
  ['2001-29', '2001-09-01', '2001-11-30', 'season'],
  ['2001-30', '2001-12-01', '2002-02-28', 'season'],
  ['2001-31', '2001-03-01', '2001-05-31', 'season'],
  ['2001-32', '2001-06-01', '2001-08-31', 'season'],
  ['2001-33', '2001-01-01', '2001-03-31', 'season'],
  ['2001-34', '2001-04-01', '2001-06-30', 'season'],
  ['2001-35', '2001-07-01', '2001-09-30', 'season'],
  ['2001-36', '2001-10-01', '2001-12-31', 'season'],
  ['2001-37', '2001-01-01', '2001-04-30', 'season'],
  ['2001-38', '2001-05-01', '2001-08-31', 'season'],
  ['2001-39', '2001-09-01', '2001-12-31', 'season'],
  ['2001-40', '2001-01-01', '2001-06-30', 'season'],
  ['2001-41', '2001-07-01', '2001-12-31', 'season'],
  ['201X-21', '2010-03-01', '2019-05-31', 'season'],
  ['[1667,1668, 1670..1672]', '1667-01-01', '1672-12-31', 'year'],
  ['[..1760-12-03]', '…', '1760-12-03', 'day'],
  ['[1760-12..]', '1760-12-01', '…', 'month'],
  ['[1760-01, 1760-02, 1760-12..]', '1760-01-01', '…', 'month'],
  ['[1667,1760-12]', '1667-01-01', '1760-12-31', 'month'],
  ['[..1984]', '…', '1984-12-31', 'year'],
  ['{1667,1668, 1670..1672}', '1667-01-01', '1672-12-31', 'year'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31', 'month'],
  ['{..1984}', '…', '1984-12-31', 'year'],
  ['{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}', '…', '…', 'day'],
  ['[1985,1960]', '1960-01-01', '1985-12-31', 'year'],
  ['2004-06~-11', '2004-06-11', '2004-06-11', 'day'],
  ['2004?-06-11', '2004-06-11', '2004-06-11', 'day'],
  ['2004-?06-11', '2004-06-11', '2004-06-11', 'day'],
  ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day'],
  ['2004-%06-11', '2004-06-11', '2004-06-11', 'day'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'day'],
  ['15XX-12-25', '1500-12-25', '1599-12-25', 'day'],
  ['XXXX-12-XX', '0000-12-01', '9999-12-31', 'day'],
  ['1XXX-XX', '1000-01-01', '1999-12-31', 'month'],
  ['1XXX-12', '1000-12-01', '1999-12-31', 'month'],
  ['1XXX', '1000-01-01', '1999-12-31', 'millennium'],
  ['1X5X', '1050-01-01', '1959-12-31', 'decade'],
  ['1984-1X', '1984-10-01', '1984-12-31', 'month'],
  ['1984-0X', '1984-01-01', '1984-09-30', 'month'],
  ['1984-X1-31', '1984-01-31', '1984-01-31', 'day'],
  ['1985-02-2X', '1985-02-20', '1985-02-28', 'day'],
  ['1985-XX-31', '1985-01-31', '1985-12-31', 'day'],
  ['156X-02-29', '1560-02-29', '1568-02-29', 'day'],
  ['-156X', '-001569-01-01', '-001560-12-31', 'decade'],
  ['-000X', '-000009-01-01', '0000-12-31', 'decade'],
  ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20', 'day'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'day'],
  ['2004-06-15/2004-06', '2004-06-15', '2004-06-30', 'day'],
];

/** First and last instant of times, to the millisecond. */
const times: readonly Row[] = [
  ['1985-04-12T23:20:30', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z', 'second'],
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z', 'second'],
  ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30.000Z', '1985-04-13T03:20:30.999Z', 'second'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30.000Z', '1985-04-12T18:50:30.999Z', 'second'],
  ['1963-11-22T12:30', '1963-11-22T12:30:00.000Z', '1963-11-22T12:30:59.999Z', 'minute'],
  ['1963-11-22T12:30-06:00', '1963-11-22T18:30:00.000Z', '1963-11-22T18:30:59.999Z', 'minute'],
  ['2021-08-15T16:45:01.5Z', '2021-08-15T16:45:01.500Z', '2021-08-15T16:45:01.500Z', 'millisecond'],
  ['2021-08-15T16:45:01.123456', '2021-08-15T16:45:01.123Z', '2021-08-15T16:45:01.123Z', 'millisecond'],
  ['2021-12-31T24:00:00', '2021-12-31T23:59:59.999Z', '2021-12-31T23:59:59.999Z', 'second'],
  ['2021-12-31T24:00', '2021-12-31T23:59:59.999Z', '2021-12-31T23:59:59.999Z', 'minute'],
  ['1963-11-22T12:30/1963-11-22T13:00', '1963-11-22T12:30:00.000Z', '1963-11-22T13:00:59.999Z', 'minute'],
  ['-0044-03-15T12:00:00', '-000044-03-15T12:00:00.000Z', '-000044-03-15T12:00:00.999Z', 'second'],
];

const wrong: readonly [text: string, code: string, message: RegExp][] = [
  ['', 'date-empty', /no date/],
  [' \t\n', 'date-empty', /no date/],
  ['\u200B\uFEFF', 'date-empty', /no date/],
  ['2021-13', 'date-range', /^Month 13 does not exist; months run from 01 to 12$/],
  ['2021-00', 'date-range', /^Month 00 does not exist/],
  ['2021-42', 'date-range', /^Month 42 does not exist/],
  ['2021-2X', 'date-range', /^Month 2X does not exist/],
  ['2021-02-30', 'date-range', /^There is no 30 February 2021$/],
  ['2021-02-29', 'date-range', /^There is no 29 February 2021$/],
  ['1900-02-29', 'date-range', /^There is no 29 February 1900$/],
  ['2021-01-32', 'date-range', /^Day 32 does not exist; days run from 01 to 31$/],
  ['2021-01-00', 'date-range', /^Day 00 does not exist/],
  ['1985-02-3X', 'date-range', /^There is no day 1985-02-3X$/],
  ['XXXX-02-30', 'date-range', /^There is no day XXXX-02-30$/],
  ['190X-02-30', 'date-range', /^There is no day/],
  ['1950S9', 'date-range', /1 to 4 digits/],
  ['1950S0', 'date-range', /1 to 4 digits/],
  ['195XS2', 'date-syntax', /stands alone/],
  ['1950S2-05', 'date-syntax', /stands alone/],
  ['Y1E13', 'date-range', /too far away/],
  ['Y-1E999', 'date-range', /too far away/],
  [`Y${'9'.repeat(400)}`, 'date-range', /too far away/],
  ['Y1985', 'date-syntax', /without Y: 1985$/],
  ['Y-44', 'date-syntax', /without Y: -0044$/],
  ['Y12345-05', 'date-syntax', /is not a year/],
  ['-0000', 'date-syntax', /no sign/],
  ['2001-21-05', 'date-syntax', /has no days/],
  ['1984?~', 'date-syntax', /is not a date/],
  ['2004/2001', 'date-order', /^It ends before it begins: 2004 is later than 2001$/],
  ['[1672..1670]', 'date-order', /1672 is later than 1670/],
  ['2021-01-02T10:00/2021-01-02T09:00', 'date-order', /later/],
  ['../..', 'date-syntax', /a date at one end/],
  ['/', 'date-syntax', /a date at one end/],
  ['../', 'date-syntax', /a date at one end/],
  ['1985/1986/1987', 'date-syntax', /one slash/],
  ['1985/2021-13', 'date-range', /Month 13/],
  ['2021-13/1985', 'date-range', /Month 13/],
  ['[]', 'date-syntax', /names dates/],
  ['[1985,]', 'date-syntax', /names dates/],
  ['[1985', 'date-syntax', /ends with \]/],
  ['{1985]', 'date-syntax', /ends with \}/],
  ['[1984/1985]', 'date-syntax', /two dots/],
  ['[..]', 'date-syntax', /a date at one end/],
  ['[1..2..3]', 'date-syntax', /two dots/],
  ['[2021-13..]', 'date-range', /Month 13/],
  ['[..2021-13]', 'date-range', /Month 13/],
  ['2021-01-01T', 'date-syntax', /is not a time/],
  ['2021-01-01T10', 'date-syntax', /is not a time/],
  ['2021-01-01T25:00', 'date-range', /Hour 25 does not exist/],
  ['2021-01-01T24:01', 'date-range', /after 24:00/],
  ['2021-01-01T24:00:00.1', 'date-range', /after 24:00/],
  ['2021-01-01T10:60', 'date-range', /Minute 60 does not exist/],
  ['2021-01-01T10:00:60', 'date-range', /Second 60 does not exist/],
  ['2021-01-01T10:00+24:00', 'date-range', /offset \+24:00 does not exist/],
  ['2021-01-01T10:00+04:60', 'date-range', /offset \+04:60 does not exist/],
  ['2021-01T10:00', 'date-syntax', /whole day/],
  ['2021-02-30T10:00', 'date-range', /no 30 February/],
  ['2021-01-01~T10:00', 'date-syntax', /whole day/],
  ['156X-12-25T10:00', 'date-syntax', /whole day/],
  ['unknown', 'date-syntax', /^"unknown" is not a date; write it as 2021, 2021-08 or 2021-08-31$/],
  ['Thursday', 'date-syntax', /^"Thursday" is not a date/],
  ['x'.repeat(200), 'date-syntax', /^"x{40}…" is not a date/],
  ['{{{{{{', 'date-syntax', /ends with/],
];

describe('parseEdtf', () => {
  for (const [text, first, last, precision] of dates) {
    it(`reads ${text}`, () => {
      const interval = readDate(text);
      expect(interval.earliest).to.equal(first === '…' ? -Infinity : Date.parse(`${first}T00:00Z`));
      expect(interval.latest).to.equal(last === '…' ? Infinity : Date.parse(`${last}T23:59:59.999Z`));
      expect(interval.precision).to.equal(precision);
    });
  }

  for (const [text, first, last, precision] of times) {
    it(`reads ${text}`, () => {
      const interval = readDate(text);
      expect(interval.earliest).to.equal(Date.parse(first));
      expect(interval.latest).to.equal(Date.parse(last));
      expect(interval.precision).to.equal(precision);
    });
  }

  for (const [text, code, message] of wrong) {
    it(`says what is wrong with ${JSON.stringify(text.slice(0, 40))}`, () => {
      const { problem, interval } = parseEdtf(text);
      expect(interval).to.equal(undefined);
      expect(problem?.code).to.equal(code);
      expect(problem?.message).to.match(message);
    });
  }

  it('reads years beyond those of Date in numbers', () => {
    const far = readDate('Y-17E7');
    expect(far.earliest).to.equal(readDate('Y-170000000').earliest);
    expect(far.earliest / (365.2425 * 86_400_000)).to.be.closeTo(-170_001_970, 1);
    const bang = readDate('Y-13800000000');
    expect(bang.earliest).to.be.below(bang.latest);
    expect(readDate('Y171010000S3').earliest).to.equal(readDate('Y171000000').earliest);
    expect(readDate('Y171010000S3').latest).to.equal(readDate('Y171999999').latest);
    expect(readDate('Y3388E2S3').latest).to.equal(readDate('Y338999').latest);
  });

  it('takes white space round a date away, and keeps the rest as the text', () => {
    expect(readDate(' \u00A01985-04\n').edtf).to.equal('1985-04');
  });

  it('tells approximate from uncertain, whichever part it is said of', () => {
    const flags = (text: string): boolean[] => {
      const { approximate, uncertain, unspecified } = readDate(text);
      return [approximate, uncertain, unspecified];
    };
    expect(flags('1984')).to.deep.equal([false, false, false]);
    expect(flags('1984~')).to.deep.equal([true, false, false]);
    expect(flags('1984?')).to.deep.equal([false, true, false]);
    expect(flags('1984%')).to.deep.equal([true, true, false]);
    expect(flags('2004-06~-11')).to.deep.equal([true, false, false]);
    expect(flags('?2004-06-~11')).to.deep.equal([true, true, false]);
    expect(flags('1984/2004-06~')).to.deep.equal([true, false, false]);
    expect(flags('[1667?,1668..]')).to.deep.equal([false, true, false]);
    expect(flags('156X')).to.deep.equal([false, false, true]);
    expect(flags('1984/2004-XX')).to.deep.equal([false, false, true]);
    expect(flags('1985-04-XX')).to.deep.equal([false, false, true]);
    expect(flags('Y-17E7~')).to.deep.equal([true, false, false]);
  });

  it('keeps what was written of a date with unspecified digits', () => {
    expect(datesOf(readDate('156X-1X-25').expression)[0]).to.include({
      year: 1560,
      yearMask: '156X',
      monthMask: '1X',
      day: 25,
    });
    expect(datesOf(readDate('1985-04-XX').expression)[0]).to.include({ month: 4, dayMask: 'XX' });
    expect(datesOf(readDate('-156X').expression)[0]).to.include({ year: -1569, yearMask: '-156X' });
    expect(datesOf(readDate('1985-XX').expression)[0]).to.not.have.property('month');
    expect(datesOf(readDate('1950S2').expression)[0]).to.include({ year: 1950, significantDigits: 2 });
  });

  it('keeps the time of day as written, 24:00 with its own day', () => {
    expect(datesOf(readDate('2021-12-31T24:00:00+04:30').expression)[0]).to.deep.include({
      year: 2021,
      month: 12,
      day: 31,
      time: { hour: 24, minute: 0, second: 0, offset: 270 },
    });
    expect(datesOf(readDate('2021-12-31T09:05-00:30').expression)[0]?.time).to.deep.equal({
      hour: 9,
      minute: 5,
      offset: -30,
    });
    expect(datesOf(readDate('2021-12-31T09:05-00').expression)[0]?.time?.offset).to.equal(0);
    expect(Object.is(datesOf(readDate('2021-12-31T09:05-00').expression)[0]?.time?.offset, 0)).to.equal(true);
  });

  it('tells an open end from one that is not known', () => {
    expect(readDate('1985/..').expression).to.include({ kind: 'span', end: 'open' });
    expect(readDate('1985/').expression).to.include({ kind: 'span', end: 'unknown' });
    expect(readDate('../1985').expression).to.include({ kind: 'span', start: 'open' });
    expect(readDate('/1985').expression).to.include({ kind: 'span', start: 'unknown' });
    expect(readDate('[1985..]').expression.kind).to.equal('one-of');
    expect(readDate('{1985..}').expression.kind).to.equal('all-of');
  });

  it('refuses a text of more than a thousand characters without reading it', () => {
    const set = `[${Array.from({ length: 5000 }, () => 'XXXX-XX-XX').join()}]`;
    expect(parseEdtf(set).problem?.code).to.equal('date-syntax');
    expect(parseEdtf(set).problem?.value.length).to.equal(1000);
    expect(parseEdtf('['.repeat(1_000_000)).problem?.code).to.equal('date-syntax');
  });

  it('reads every text of the grammar, from earliest to latest', () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        const interval = readDate(text);
        expect(interval.earliest).to.be.at.most(interval.latest);
        expect(precisions).to.include(interval.precision);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same bounds and the same words back after writing', () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        const { edtf, ...interval } = readDate(text);
        const { edtf: canonical, ...again } = readDate(formatEdtf({ edtf, ...interval }));
        expect(again).to.deep.equal(interval);
        expect(formatEdtf({ edtf: canonical, ...again })).to.equal(canonical);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and gives either an interval or a problem', () => {
    const character = fc.constantFrom(...'0123456789XTZYES?~%-+:./,[]{} \u0661\uFF11\u200Bqé');
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: character, maxLength: 40 }));
    fc.assert(
      fc.property(texts, (text) => {
        const { interval, problem } = parseEdtf(text);
        expect(Boolean(interval)).to.equal(!problem);
        if (interval) expect(interval.earliest).to.be.at.most(interval.latest);
        if (problem) expect(problem.message).to.match(/\S/);
      }),
      { numRuns: 3000 },
    );
  });

  it('has bounds that are never NaN for a date with one character changed', () => {
    const changed = fc
      .tuple(anyEdtf(), fc.nat(), fc.constantFrom(...'0123456789XTZYES?~%-+:./,[]{}'))
      .map(
        ([text, at, letter]) => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1),
      );
    fc.assert(
      fc.property(changed, (text) => {
        const { interval } = parseEdtf(text);
        if (interval) expect(interval.earliest).to.be.at.most(interval.latest);
      }),
      { numRuns: 2000 },
    );
  });
});
