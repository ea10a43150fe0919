import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findJsonFault } from '../../src/read/find-json-fault.js';

const cases = [
  { text: '', index: 0, expected: 'a value' },
  { text: '{', index: 1, expected: 'a name in double quotes or “}”' },
  { text: '[', index: 1, expected: 'a value or “]”' },
  { text: '{"a"', index: 4, expected: 'a colon' },
  { text: '{"a" 1}', index: 5, expected: 'a colon' },
  { text: '{"a":', index: 5, expected: 'a value' },
  { text: '{"a":1 "b":2}', index: 7, expected: 'a comma or “}”' },
  { text: '[1 2]', index: 3, expected: 'a comma or “]”' },
  { text: '[1}', index: 2, expected: 'a comma or “]”' },
  { text: '[1]\n]', index: 4, expected: 'the end of the data' },
  { text: '[01]', index: 2, expected: 'a comma or “]”' },
  { text: '[NaN]', index: 1, expected: 'a value or “]”' },
  { text: '{"a":undefined}', index: 5, expected: 'a value' },
  { text: '{a:1}', index: 1, expected: 'a name in double quotes or “}”' },
  { text: '"abc', index: 4, expected: 'a closing quotation mark' },
  { text: '"a\nb"', index: 2, expected: 'a closing quotation mark' },
  { text: '"a\\x"', index: 2, expected: 'an escape such as \\n, \\" or \\u00e9' },
  { text: '"\\u12g4"', index: 1, expected: 'an escape such as \\n, \\" or \\u00e9' },
];

const hints = [
  { text: '{"a":1,}', hint: 'The comma before it has to go.' },
  { text: '[1,]', hint: 'The comma before it has to go.' },
  { text: '["a", \'b\']', hint: 'JSON knows straight double quotes only.' },
  { text: '{“a”: 1}', hint: 'JSON knows straight double quotes only.' },
  { text: '[ // first\n1]', hint: 'JSON has no comments.' },
  { text: '"a\tb"', hint: 'Inside a text a line break is written \\n, a tab \\t.' },
];

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with a few characters replaced, left out or put in by those that matter to JSON. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.array(
      fc.record({
        at: fc.nat(),
        gone: fc.nat({ max: 2 }),
        put: fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0019-+.eE tfn\n\u0000'), maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([json, edits]) => {
    let text = json;
    for (const { at, gone, put } of edits) {
      const index = at % (text.length + 1);
      text = text.slice(0, index) + put + text.slice(index + gone);
    }
    return text;
  });

describe('findJsonFault', () => {
  for (const { text, index, expected } of cases) {
    it(`expects ${expected} at ${index} of ${JSON.stringify(text)}`, () => {
      expect(findJsonFault(text)).to.include({ index, expected });
    });
  }

  for (const { text, hint } of hints) {
    it(`says of ${JSON.stringify(text)}: ${hint}`, () => {
      expect(findJsonFault(text)?.hint).to.equal(hint);
    });
  }

  it('finds a fault just where JSON.parse does not accept the text', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        expect(findJsonFault(text) === undefined).to.equal(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds no fault in what stands before the place it names', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const fault = findJsonFault(text);
        if (!fault) return;
        // What is cut at the fault can be gone on with, so the cut text ends too soon and has no other fault.
        const before = findJsonFault(text.slice(0, fault.index));
        expect(before?.index ?? fault.index).to.equal(fault.index);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its own stack, so that depth cannot overflow it', () => {
    expect(findJsonFault('['.repeat(1_000_000))?.index).to.equal(1_000_000);
  });
});
