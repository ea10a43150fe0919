import { expect } from '@open-wc/testing';
import { chooseBreaks } from '../../src/geometry/breaks/choose-breaks.js';
import type { Gap } from '../../src/geometry/breaks/find-gaps.js';

const cuts = (count: number): Gap[] =>
  Array.from({ length: count }, (_, index) => ({ start: index, end: index + 1, index: index + 1 }));

const cases: { says: string; worths: number[]; price: number; breaks: number }[] = [
  { says: 'takes none where none pays', worths: [10, 11, 12], price: 1.5, breaks: 0 },
  { says: 'takes one that pays its price', worths: [10, 11.5, 12], price: 1.5, breaks: 1 },
  { says: 'takes two at once where both together pay', worths: [10, 10, 13], price: 1.5, breaks: 2 },
  { says: 'stops where one more would not pay', worths: [4, 8, 9, 9], price: 1.5, breaks: 1 },
  { says: 'never takes a choice that is worth less', worths: [10, 3, 2], price: 1.5, breaks: 0 },
];

describe('chooseBreaks', () => {
  for (const { says, worths, price, breaks } of cases) {
    it(says, () => {
      const candidates = worths.map((worth, count) => ({ cuts: cuts(count), worth }));
      expect(chooseBreaks(candidates, price)).to.have.lengthOf(breaks);
    });
  }
});
