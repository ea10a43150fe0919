import { parse } from '@edtf-ts/core';
import { expect } from '@open-wc/testing';
import edtf from 'edtf';
import * as fc from 'fast-check';
import { readDate } from '../support/read-date.js';

/** What both other readers get right: in one years under 100 become 19xx, in the other seasons are quarters and a span has two different ends. */
const days = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
  .map(([day, length, qualifier]) => day.slice(0, length) + qualifier);
const masks = fc.oneof(
  days.map((day) => `${day.slice(0, 3)}X`),
  days.map((day) => `${day.slice(0, 2)}XX`),
  days.map((day) => `${day.slice(0, 4)}-XX`),
  days.map((day) => `${day.slice(0, 7)}-XX`),
);
const spans = fc.oneof(
  fc.uniqueArray(days, { minLength: 2, maxLength: 2 }).map((ends) => ends.toSorted().join('/')),
  dates.map((date) => `../${date}`),
  dates.map((date) => `${date}/..`),
);

const forms = { dates, masks, spans };

describe('second opinions', () => {
  for (const [name, texts] of Object.entries(forms)) {
    it(`agrees with edtf on ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { earliest, latest } = readDate(text);
          const { min, max } = edtf(text);
          expect([earliest, latest]).to.deep.equal([min, max]);
        }),
      );
    });

    it(`agrees with @edtf-ts/core on ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { earliest, latest } = readDate(text);
          const opinion = parse(text);
          if (!opinion.success) throw new Error(text);
          const { minMs, maxMs } = opinion.value;
          expect([earliest, latest].map(withinDate)).to.deep.equal([Number(minMs), Number(maxMs)]);
        }),
      );
    });
  }

  const examples = [
    '2001-21',
    '2001-22',
    '2001-23',
    '2001-24',
    '2001-33',
    '2001-36',
    '2001-37',
    '2001-39',
    '2001-40',
    '2001-41',
    '1985-04-12T23:20:30Z',
    '156X-12-25',
    '15XX-12-25',
    '1XXX-12',
    '2004-06~-11',
    '2004-06-~01/2004-06-~20',
    '2004-06-XX/2004-07-03',
    '[1667,1668,1670..1672]',
    '{1960,1961-12}',
    '[1667,1760-12]',
    '1985/',
  ];
  for (const text of examples) {
    it(`agrees with @edtf-ts/core on ${text}`, () => {
      const opinion = parse(text);
      const { earliest, latest } = readDate(text);
      if (!opinion.success) throw new Error(text);
      expect([earliest, latest].map(withinDate)).to.deep.equal([
        Number(opinion.value.minMs),
        Number(opinion.value.maxMs),
      ]);
    });
  }

  /** What the standard says against one of the readers, each looked up there: a test that fails here is good news. */
  const exceptions: readonly [text: string, reason: string][] = [
    ['1950S2', 'is some year from 1900 to 1999'],
    ['2001-28', 'is winter in the north'],
    ['0011', 'is not 1911'],
    ['-02XX', 'begins in -0299'],
    ['1985-04-12T23:20:30+14:00', 'is on another day in UTC'],
  ];
  for (const [text, reason] of exceptions) {
    it(`differs from @edtf-ts/core on ${text}, which ${reason}`, () => {
      const opinion = parse(text);
      const { earliest, latest } = readDate(text);
      if (!opinion.success) throw new Error(text);
      expect([earliest, latest]).to.not.deep.equal([
        Number(opinion.value.minMs),
        Number(opinion.value.maxMs),
      ]);
    });
  }

  it('agrees with edtf on the first instant of a time with an offset, whose last edtf leaves out', () => {
    for (const text of ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04:00', '1985-04-12T23:20:30+04:30']) {
      expect(readDate(text).earliest).to.equal(edtf(text).min);
    }
  });
});

/** Where time is open, @edtf-ts/core says the last instant that Date holds. */
function withinDate(time: number): number {
  return Math.min(Math.max(time, -8.64e15), 8.64e15);
}
