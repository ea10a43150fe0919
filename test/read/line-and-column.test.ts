import { expect } from '@open-wc/testing';
import { lineAndColumn } from '../../src/read/line-and-column.js';

const cases = [
  { text: '', index: 0, line: 1, column: 1 },
  { text: 'abc', index: 2, line: 1, column: 3 },
  { text: 'a\nb', index: 1, line: 1, column: 2 },
  { text: 'a\nb', index: 2, line: 2, column: 1 },
  { text: 'a\r\nb', index: 3, line: 2, column: 1 },
  { text: 'a\rb\rc', index: 4, line: 3, column: 1 },
  { text: 'a\n\n', index: 3, line: 3, column: 1 },
];

describe('lineAndColumn', () => {
  for (const { text, index, line, column } of cases) {
    it(`finds index ${index} of ${JSON.stringify(text)} in line ${line}, column ${column}`, () => {
      expect(lineAndColumn(text, index)).to.deep.equal({ line, column });
    });
  }
});
