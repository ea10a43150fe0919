import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticesFor, packagesOf } from '../../scripts/notices.mjs';
import { root } from '../../scripts/bundle.mjs';

const metafile = (...inputs) => ({
  outputs: {
    'dist/a.js': { inputs: Object.fromEntries(inputs.map((path) => [path, { bytesInOutput: 1 }])) },
  },
});

describe('packagesOf', () => {
  it('finds the packages, with a scope, and inside others', () => {
    const found = packagesOf(
      metafile(
        'src/define.ts',
        'node_modules/lit/index.js',
        'node_modules/lit/html.js',
        'node_modules/@lit/reactive-element/a.js',
        'node_modules/a/node_modules/b/c.js',
      ),
    );
    assert.deepEqual(
      [...found],
      ['node_modules/lit', 'node_modules/@lit/reactive-element', 'node_modules/a/node_modules/b'],
    );
  });

  it('leaves out what was looked at and is not there', () => {
    const outputs = { 'dist/a.js': { inputs: { 'node_modules/lit/index.js': { bytesInOutput: 0 } } } };
    assert.equal(packagesOf({ outputs }).size, 0);
  });
});

describe('noticesFor', () => {
  it('has the name, version, licence and its text of each, by name', () => {
    const text = noticesFor(root, ['node_modules/lit', 'node_modules/d3-array']);
    assert.match(
      text,
      /^d3-array \d\S* \(ISC\)$[^]*Mike Bostock[^]*^lit \d\S* \(BSD-3-Clause\)$[^]*Google LLC/m,
    );
  });
});
