import { expect } from '@open-wc/testing';
import { isOwnShape } from '../../src/read/is-own-shape.js';

const own: readonly unknown[] = [
  { events: [] },
  { title: 'A', events: [{ date: '1969', title: 'B' }] },
  { events: [{ start: '1969', title: 'B' }] },
  { title: 'A', periods: [], events: null },
  { events: [null, 7, { date: '1969' }] },
  { events: 'none' },
  [],
  [{ date: '1969' }],
  [null],
  7,
  null,
];

const foreign: readonly unknown[] = [
  { items: [] },
  { events: [{ start_date: { year: 1969 } }] },
  { events: [null, { start_date: { year: 1969 } }] },
  { title: { text: {} }, events: [] },
  { timeline: {} },
  [null, { content: 'a', start: '2014' }],
  [{ date: '1969', start_date: {} }],
  [{ name: 'a', data: [] }],
];

describe('isOwnShape', () => {
  for (const loose of own)
    it(`takes ${JSON.stringify(loose)} for ours`, () => expect(isOwnShape(loose)).to.equal(true));
  for (const loose of foreign)
    it(`has ${JSON.stringify(loose)} looked at`, () => expect(isOwnShape(loose)).to.equal(false));
});
