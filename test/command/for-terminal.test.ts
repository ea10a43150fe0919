import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { forTerminal, inOneLine } from '../../src/command/for-terminal.js';

describe('forTerminal', () => {
  for (const [text, shown] of [
    ['plain – Ünïcödé, 日本, سلام', 'plain – Ünïcödé, 日本, سلام'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['\u009b2J', '\\u009b2J'],
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['over\rwritten\b\b\u007f', 'over\\u000dwritten\\u0008\\u0008\\u007f'],
    ['moc.\u202Elive', 'moc.\\u202elive'],
    ['a\u2028b', 'a\\u2028b'],
  ] as const)
    it(`shows ${JSON.stringify(shown)}`, () => {
      expect(forTerminal(text)).to.equal(shown);
    });

  it('leaves JSON as it is to who reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify(value, undefined, 2);
        expect(JSON.parse(forTerminal(text))).to.deep.equal(JSON.parse(text));
      }),
    );
  });
});

describe('inOneLine', () => {
  it('has no line of its own', () => {
    expect(inOneLine('a\nstory.json:1:1: error: b\tc\r\n\u001b[1m')).to.equal(
      'a\\nstory.json:1:1: error: b\\tc\\u000d\\n\\u001b[1m',
    );
  });
});
