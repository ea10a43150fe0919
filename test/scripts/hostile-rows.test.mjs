import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { test } from 'node:test';
import prettier from 'prettier';
import { properties, rows } from '../hostile/rows.mjs';
import { surfaces } from '../hostile/surfaces.mjs';
import { bodyOf, tables } from '../support/hostile-tables.mjs';

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

for (const surface of surfaces)
  test(`payloads: ${surface.what}`, () => {
    const body = bodyOf(surface);
    assert.ok(body, `${surface.file} has no ${surface.title}`);
    // What a table calls all is not some of them.
    const takesSome = /\b(among: few|of some\b|few\b)/.test(body);
    const takesAll = /\b(payloads|lots|eachLot|texts)\b|looseStory|file\(name, text\)|wrong\b/.test(body);
    if (surface.payloads === 'all')
      assert.ok(takesAll && !/among: few|of some\b/.test(body), body.slice(0, 200));
    if (surface.payloads === 'some') assert.ok(takesSome || /\bsome\b/.test(body), body.slice(0, 200));
    if (surface.payloads === 'one') assert.match(body, /=== i\b/);
  });

test('docs/hostile.md has the tables as they are', async () => {
  const file = new URL('../../docs/hostile.md', import.meta.url);
  const now = readFileSync(file, 'utf8');
  let next = now;
  for (const [name, made] of Object.entries(await tables())) {
    const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(?=\\n<!-- end -->)`);
    assert.match(next, place);
    next = next.replace(place, (_, mark) => `${mark}\n${made}\n`);
  }
  const options = await prettier.resolveConfig(file.pathname);
  const written = await prettier.format(next, { ...options, parser: 'markdown' });
  if (env.UPDATE) writeFileSync(file, written);
  else assert.equal(now, written);
});
