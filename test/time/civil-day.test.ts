import { expect } from '@open-wc/testing';
import { civilDay, unitLength } from '../../src/time/index.js';

const hour = unitLength.hour;

describe('civilDay', () => {
  for (const [zone, day, left] of [
    ['UTC', '2026-11-26', 3 * hour],
    ['Asia/Kabul', '2026-11-27', 22.5 * hour],
    ['America/New_York', '2026-11-26', 8 * hour],
  ] as const)
    it(`says what day it is in ${zone}, and how long`, () => {
      const found = civilDay(Date.UTC(2026, 10, 26, 21), zone);
      expect(found.day?.edtf).to.equal(day);
      expect(found.left).to.equal(left);
    });

  it('goes by the clock of the machine where no zone is named', () => {
    const now = new Date(2026, 10, 26, 12);
    expect(civilDay(now.valueOf()).day?.edtf).to.equal('2026-11-26');
  });
});
