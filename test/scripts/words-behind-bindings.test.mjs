// Words right behind a binding in a template are the end that Lit has of it. A page translator takes them away, and with them
// goes what follows in the markup once the binding changes (ARCHITECTURE.md, on page translators).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { nodesOf } from '../../scripts/squeeze-templates.mjs';

const folder = new URL('../../src/', import.meta.url);

/** A translator leaves white space and brackets as they are. */
const isWords = (markup) => /^[^<]*\p{L}/u.test(markup.replace(/&\w+;/g, ''));

/** The words that stand in text, not in a tag, right behind a binding of each template. */
const behindBindings = (source) => {
  const found = [];
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  for (const { type, tag, quasi } of nodesOf(
    parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: true }),
  )) {
    if (type !== 'TaggedTemplateExpression' || (tag.name !== 'html' && tag.name !== 'svg')) continue;
    let before = '';
    for (const [i, { value }] of quasi.quasis.entries()) {
      const isText = before.lastIndexOf('<') <= before.lastIndexOf('>');
      if (i > 0 && isText && isWords(value.raw)) found.push(value.raw.trim());
      before += value.raw;
    }
  }
  return found;
};

it('finds words behind a binding, and no others', () => {
  const source = 'html`a ${1} of <b class=${2} id="c">${3}</b> (${4})`; text`${5} e`; svg`<g>${6}${7}f</g>`';
  assert.deepEqual(behindBindings(source), ['of <b class=', 'f</g>']);
});

it('has no words right behind a binding in any template', () => {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  assert.ok(files.length > 100);
  const found = files.flatMap((name) =>
    behindBindings(readFileSync(new URL(name, folder), 'utf8')).map((words) => `${name}: ${words}`),
  );
  assert.deepEqual(found, []);
});
