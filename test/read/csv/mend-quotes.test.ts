import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mendQuotes } from '../../../src/read/csv/mend-quotes.js';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a,b\n1,2\n', 'a,b\n1,2\n', []],
  ['a,"b ""c"""\r\n"",x', 'a,"b ""c"""\r\n"",x', []],
  ['"a\nb",c', '"a\nb",c', []],
  ['5" tall,6"', '5" tall,6"', []],
  ['"a" ,b', '"a",b', []],
  ['x\n"a" and b,c', 'x\n"a and b",c', ['text-after 2:1']],
  ['a,"b\nc,d', 'a,"b"\nc,d', ['unclosed 1:3']],
  ['a,"b\n1,2\n3,"4, 5"\n', 'a,"b"\n1,2\n3,"4, 5"\n', ['unclosed 1:3']],
  ['a\r\nb,"c', 'a\r\nb,"c"', ['unclosed 2:3']],
  ['"', '""', ['unclosed 1:1']],
];

describe('mendQuotes', () => {
  for (const [text, mended, faults] of cases)
    it(`${faults.length > 0 ? 'mends' : 'takes'} ${JSON.stringify(text)}`, () => {
      const result = mendQuotes(text, ',');
      expect(result.text).to.equal(mended);
      expect(result.faults.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).to.deep.equal(
        faults,
      );
    });

  it('leaves nothing to mend', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'",\n\ra ') }), (text) => {
        const { text: mended } = mendQuotes(text, ',');
        expect(mendQuotes(mended, ',')).to.deep.equal({ text: mended, faults: [] });
      }),
      { numRuns: 1000 },
    );
  });

  // Each of these took the square of its length where every slip had its own way to the end of the text.
  for (const [name, text] of [
    ['many slips on one line', '"a"b,'.repeat(100_000)],
    ['a slip on each line', ',"a\n'.repeat(100_000)],
    ['a quotation mark that is never closed, and many doubled ones', `"a\n${',""\n'.repeat(100_000)}`],
    ['many marks inside a field', `"${'""'.repeat(200_000)}`],
  ] as const)
    it(`takes no more than its time for ${name}`, () => {
      expect(mendQuotes(text, ',').faults.length).to.be.above(0);
    });
});
