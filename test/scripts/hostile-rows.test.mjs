import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { properties, rows } from '../hostile/rows.mjs';

const text = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** What stands between quotation marks in a file, as it is written there. */
const literals = (source) =>
  new Set(
    Array.from(source.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g), ([whole]) => whole.slice(1, -1)),
  );

/** Titles that a file has none of: of its tests, or of the cases that a test of it goes through. */
const missing = ({ file, titles }) => {
  const source = text(file);
  const written = literals(source);
  const hasTable = /\bit\(\s*`[^`]*\$\{/.test(source);
  return titles.filter((title) =>
    title.startsWith('`')
      ? !source.includes(`it(${title}`)
      : !source.includes(`it('${title}'`) && !(hasTable && written.has(title)),
  );
};

test('each kind of bad data and each fault of loading, 1 to 86, has its tests', () => {
  assert.deepEqual(
    rows.map(({ row }) => row),
    Array.from({ length: 86 }, (_, i) => i + 1),
  );
});

for (const { row, fault, tests } of rows)
  test(`${row}: ${fault}`, () => {
    assert.ok(tests.length > 0 && tests.every(({ titles }) => titles.length > 0));
    for (const each of tests) assert.deepEqual(missing(each), [], each.file);
  });

for (const { property, tests } of properties)
  test(`a property: ${property}`, () => {
    assert.ok(tests.length > 0 && tests.every(({ titles }) => titles.length > 0));
    for (const each of tests) assert.deepEqual(missing(each), [], each.file);
  });

test('a title that no file has is missed', () => {
  assert.deepEqual(missing({ file: 'hostile/seen.test.ts', titles: ['what no test is called'] }), [
    'what no test is called',
  ]);
});
