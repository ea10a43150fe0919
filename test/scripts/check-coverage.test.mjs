import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLcov, summarise, untested } from '../../scripts/check-coverage.mjs';

describe('readLcov', () => {
  it('reads lines found and lines hit of each file', () => {
    const text =
      'TN:\nSF:src/time/a.ts\nDA:1,1\nLF:4\nLH:3\nend_of_record\nSF:src/b.ts\nLF:2\nLH:0\nend_of_record\n';
    assert.deepEqual(
      [...readLcov(text)],
      [
        ['src/time/a.ts', { found: 4, hit: 3 }],
        ['src/b.ts', { found: 2, hit: 0 }],
      ],
    );
  });
});

describe('untested', () => {
  it('counts no line of a file that holds only types', () => {
    assert.equal(
      untested("import type { B } from './b.js';\nexport interface A { readonly b: B }\n").found,
      0,
    );
  });

  it('counts the lines of a file that no test loaded', () => {
    assert.deepEqual(untested('const one = 1;\nexport const two = () => one;\n'), { found: 2, hit: 0 });
  });
});

describe('summarise', () => {
  it('asks 95 % of the folders before the view, 90 % of all, and nothing of the rest', () => {
    const rows = summarise([
      ['time/a.ts', { found: 10, hit: 9 }],
      ['view/b.ts', { found: 10, hit: 5 }],
      ['story/types.ts', { found: 0, hit: 0 }],
    ]);
    assert.deepEqual(rows, [
      { folder: 'time', percent: 90, asked: 95 },
      { folder: 'all', percent: 70, asked: 90 },
      { folder: 'view', percent: 50, asked: 0 },
    ]);
  });
});
