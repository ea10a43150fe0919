import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareIntervals, placeOf } from '../../src/time/index.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

describe('compareIntervals', () => {
  const story = [
    '1996/2001',
    '2021-08',
    '[2021-08..]',
    '2024-07',
    '2025-04',
    '[..2025-07-03]',
    '2025-07-03',
    '2025-07-04',
  ];

  it('puts what began before a day, nobody knows when, ahead of the day, and what has no end last', () => {
    const sorted = story.toReversed().map(readDate).toSorted(compareIntervals);
    expect(sorted.map(({ edtf }) => edtf)).to.deep.equal(story);
  });

  it('puts a day before the month and the year that begin with it', () => {
    const sorted = ['1985/..', '1985', '1985-01', '../1985-01', '1985-01-01']
      .map(readDate)
      .toSorted(compareIntervals);
    expect(sorted.map(({ edtf }) => edtf)).to.deep.equal([
      '../1985-01',
      '1985-01-01',
      '1985-01',
      '1985',
      '1985/..',
    ]);
  });

  it('is an order: equal to itself, and turned round when its arguments are', () => {
    fc.assert(
      fc.property(anyEdtf(), anyEdtf(), (one, other) => {
        const [a, b] = [readDate(one), readDate(other)];
        expect(compareIntervals(a, a)).to.equal(0);
        expect(Math.sign(compareIntervals(a, b)) + Math.sign(compareIntervals(b, a))).to.equal(0);
      }),
    );
  });
});

describe('placeOf', () => {
  const places: [text: string, place: string][] = [
    ['1985-04', '1985-04-01'],
    ['1985/..', '1985-01-01'],
    ['../1985-04', '1985-04-01'],
    ['/1985-04', '1985-04-01'],
    ['[..1985-04]', '1985-04-01'],
    ['{..1985,1970}', '1970-01-01'],
    ['[1668,1667]', '1667-01-01'],
  ];
  for (const [text, place] of places) {
    it(`places ${text} at ${place}`, () => {
      expect(placeOf(readDate(text))).to.equal(Date.parse(place));
    });
  }

  it('is finite for every date', () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        expect(Number.isFinite(placeOf(readDate(text)))).to.equal(true);
      }),
    );
  });
});
