// The codes of problems with an example of their messages, read from the source that gives them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { nodesOf } from '../../scripts/squeeze-templates.mjs';

const source = fileURLToPath(new URL('../../src', import.meta.url));

const property = ({ properties }, name) =>
  properties.find(({ key }) => key?.name === name || key?.value === name)?.value;

/** Words as they are written, `…` where something is put in. */
const wordsOf = (node) => {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('…');
  return undefined;
};

const literal = (node) => (node?.type === 'Literal' ? String(node.value) : undefined);

/** `{ code, message, done }` of each problem that is written out in a module. */
const problemsIn = async (path) => {
  const text = readFileSync(path, 'utf8');
  if (!text.includes('code:')) return [];
  const { code } = await transform(text, { loader: 'ts', target: 'es2022' });
  return [...nodesOf(parse(code, { ecmaVersion: 2022, sourceType: 'module' }))]
    .filter(({ type }) => type === 'ObjectExpression')
    .map((object) => ({
      code: literal(property(object, 'code')),
      message: wordsOf(property(object, 'message')),
      done: literal(property(object, 'done')),
    }))
    .filter((problem) => problem.code);
};

/** All codes in the order of the alphabet: `[code, { messages, done }]`. */
export const problemCodes = async () => {
  const files = readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const problems = (await Promise.all(files.map((name) => problemsIn(join(source, name))))).flat();
  const codes = new Map();
  for (const { code, message, done } of problems) {
    const known = codes.get(code) ?? { messages: new Set(), done: new Set() };
    if (message) known.messages.add(message);
    if (done) known.done.add(done);
    codes.set(code, known);
  }
  return [...codes].toSorted(([a], [b]) => (a < b ? -1 : 1));
};
