import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { formatEdtf, isTimeZone, offsetsOf, onClock, parseEdtf } from '../../src/time/index.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

const clocks = [
  'written',
  'utc',
  'Asia/Kabul',
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Tehran',
  'Pacific/Apia',
];

describe('onClock', () => {
  const cases: [text: string, clock: string, expected: string][] = [
    ['2025-07-03T23:59:59-12:00', 'written', '2025-07-03T23:59:59'],
    ['2025-07-03T23:59:59-12:00', 'utc', '2025-07-04T11:59:59'],
    ['2025-07-03T23:59:59-12:00', 'Asia/Kabul', '2025-07-04T16:29:59'],
    ['2025-07-03T23:59:59.25-12:00', 'Pacific/Kiritimati', '2025-07-05T01:59:59.250'],
    ['1963-11-22T12:30-06:00', 'America/Chicago', '1963-11-22T12:30'],
    // Clocks go forward over an hour that does not exist.
    ['2024-03-10T06:59Z', 'America/New_York', '2024-03-10T01:59'],
    ['2024-03-10T07:00Z', 'America/New_York', '2024-03-10T03:00'],
    // Apia left 30 December 2011 out.
    ['2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-29T23:59'],
    ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31T00:00'],
    // Tehran had summer time until 2022.
    ['2021-07-01T12:00Z', 'Asia/Tehran', '2021-07-01T16:30'],
    ['2023-07-01T12:00Z', 'Asia/Tehran', '2023-07-01T15:30'],
    ['2021-12-31T24:00Z', 'written', '2021-12-31T24:00'],
    ['2021-12-31T24:00Z', 'utc', '2021-12-31T24:00'],
    ['2021-12-31T24:00Z', 'Asia/Kabul', '2022-01-01T04:30'],
    ['2021-12-31T24:00:00+04:30', 'Asia/Kabul', '2021-12-31T24:00:00'],
    ['2025-07-03T12:00Z', 'Nowhere/At_All', '2025-07-03T12:00'],
    ['2025-07-03/2025-07-04T20:00Z', 'Asia/Kabul', '2025-07-03/2025-07-05T00:30'],
    ['../2025-07-04T20:00Z', 'Asia/Kabul', '../2025-07-05T00:30'],
    ['2025-07-04T20:00Z/', 'Asia/Kabul', '2025-07-05T00:30/'],
    ['[2025-07-04T20:00Z,2025-07-06..]', 'Asia/Kabul', '[2025-07-05T00:30,2025-07-06..]'],
    ['{..2025-07-04T20:00Z}', 'Asia/Kabul', '{..2025-07-05T00:30}'],
  ];
  for (const [text, clock, expected] of cases) {
    it(`shows ${text} on the clock ${clock} as ${expected}`, () => {
      const interval = onClock(readDate(text), clock);
      expect(formatEdtf(interval)).to.equal(expected);
      expect(interval.edtf).to.equal(text);
    });
  }

  it('keeps a minute whole where clocks stood at odd seconds', () => {
    const minute = onClock(readDate('1880-01-01T12:30Z'), 'America/New_York');
    expect(formatEdtf(minute)).to.equal('1880-01-01T07:34');
    expect(minute.latest - minute.earliest).to.equal(59_999);
  });

  it('leaves what has no offset as it is, on every clock', () => {
    const texts = anyEdtf().filter((text) => offsetsOf(readDate(text)).length === 0);
    fc.assert(
      fc.property(texts, fc.constantFrom(...clocks), (text, clock) => {
        const interval = readDate(text);
        expect(onClock(interval, clock)).to.equal(interval);
      }),
    );
  });

  it('gives what the same words would mean without an offset', () => {
    fc.assert(
      fc.property(anyEdtf(), fc.constantFrom(...clocks), (text, clock) => {
        const interval = onClock(readDate(text), clock);
        expect(offsetsOf(interval)).to.deep.equal([]);
        expect(interval.earliest).to.be.at.most(interval.latest);
        const again = parseEdtf(formatEdtf(interval)).interval;
        // On another clock a span of a day and a time may come out the wrong way round.
        if (!again) return;
        expect([again.earliest, again.expression]).to.deep.equal([interval.earliest, interval.expression]);
      }),
      { numRuns: 500 },
    );
  });

  it('does not let an end come before its start on another clock', () => {
    const interval = onClock(readDate('2025-07-03T23:00Z/2025-07-03'), 'Asia/Kabul');
    expect(interval.latest).to.equal(interval.earliest);
  });
});

describe('offsetsOf', () => {
  it('names each offset once', () => {
    expect(offsetsOf(readDate('2025-07-03T12:00+04:30/2025-07-03T12:00Z'))).to.deep.equal([270, 0]);
    expect(offsetsOf(readDate('[2025-07-03T12:00Z,2025-07-04T12:00Z..]'))).to.deep.equal([0]);
    expect(offsetsOf(readDate('2025-07-03T12:00/..'))).to.deep.equal([]);
  });
});

describe('isTimeZone', () => {
  it('knows the names of the IANA database', () => {
    for (const name of ['Asia/Kabul', 'America/New_York', 'UTC', 'Europe/Kiev'])
      expect(isTimeZone(name)).to.equal(true);
  });

  it('refuses all else, offsets too', () => {
    for (const name of ['', 'Kabul time', 'Asia/Nowhere', '+04:30', '-04', '__proto__', 'written']) {
      expect(isTimeZone(name)).to.equal(false);
    }
  });
});
