import { expect } from '@open-wc/testing';
import { inShort } from '../../src/time/in-short.js';

describe('inShort', () => {
  for (const [text, short] of [
    ['as it is, سلام', 'as it is, سلام'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    [`${'x'.repeat(39)}👩`, `${'x'.repeat(39)}…`],
    ['over\u202Eride', 'override'],
    ['a\u001B[31m\nb', 'a\uFFFD[31m\uFFFDb'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
  ] as const)
    it(`shows ${JSON.stringify(short)}`, () => {
      expect(inShort(text)).to.equal(short);
    });
});
