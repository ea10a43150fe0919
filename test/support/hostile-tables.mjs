// The tables of docs/hostile.md, made of what the tests are made of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rows } from '../hostile/rows.mjs';
import { surfaces } from '../hostile/surfaces.mjs';
import { payloads } from './corpus.mjs';
import { ofEngines, plainFolders } from './where-tests-run.mjs';

const sourceOf = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const exported = async (file, name) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../hostile/${file}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return module[name];
};

const engines = ['Chromium', 'Firefox', 'WebKit'];
const inAll = Object.values(ofEngines).flat();

/** In which engines a test runs, as web-test-runner.config.mjs and the tests of pages have it. */
const enginesOf = (file) => {
  if (file.startsWith('command/') || file === 'e2e/server.e2e.mjs') return ['Node'];
  if (file.endsWith('.e2e.mjs')) return ['Chromium'];
  const isPlain = plainFolders.some((folder) => file.startsWith(`${folder}/`));
  return isPlain && !inAll.includes(file.replace('.test.ts', '')) ? ['Chromium'] : engines;
};

const kinds = [...new Set(payloads.map(({ kind }) => kind))];
const ofKind = (kind) => payloads.filter((payload) => payload.kind === kind);
const counts = {
  all: payloads.length,
  /** As `payloads.filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) > i - 3)` has it. */
  some: kinds.reduce((sum, kind) => sum + Math.min(3, ofKind(kind).length), 0),
  one: kinds.length,
};

const number = (value) => value.toLocaleString('en');
const table = (head, body) =>
  [
    head,
    head.map((name, i) => (i > 0 && /^(#|[A-Z]\w+|payloads|tests)$/.test(name) ? '--:' : '---')),
    ...body,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const columns = [...engines, 'Node'];
const ticks = (value, where) => columns.map((engine) => (where.includes(engine) ? number(value) : '–'));
const sums = (all) =>
  columns.map((engine) =>
    number(all.reduce((sum, { value, where }) => sum + (where.includes(engine) ? value : 0), 0)),
  );

/** The body of a test: from its title to the next one. */
export const bodyOf = ({ file, title }) => {
  const source = sourceOf(file);
  const at = source.indexOf(title.startsWith('`') ? `it(${title}` : `it('${title}'`);
  if (at < 0) return undefined;
  const rest = source.slice(at + 3);
  const end = rest.search(/\n\s*(it|describe)\(/);
  return end < 0 ? rest : rest.slice(0, end);
};

const faultsTable = () => {
  const all = rows.map(({ row, fault, tests }) => ({
    row,
    fault,
    files: [...new Set(tests.map(({ file }) => file))],
    held: tests.map(({ file, titles }) => ({ value: titles.length, where: enginesOf(file) })),
  }));
  const body = all.map(({ row, fault, files, held }) => [
    row,
    fault,
    ...sums(held).slice(0, engines.length),
    files.map((file) => `\`${file}\``).join(', '),
  ]);
  const total = sums(all.flatMap(({ held }) => held)).slice(0, engines.length);
  return table(
    ['#', 'fault', ...engines, 'held by, in test/'],
    [...body, ['', '**named tests in all**', ...total.map((sum) => `**${sum}**`), '']],
  );
};

const kindsTable = () =>
  table(
    ['kind', 'payloads', 'such as'],
    [
      ...kinds.map((kind) => {
        const [{ text }] = ofKind(kind);
        const short = JSON.stringify(Array.from(text).slice(0, 40).join(''))
          .slice(1, -1)
          .replace(/\\"/g, '"')
          .replace(
            /[\u0080-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g,
            (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
          )
          .replace(/\|/g, '\\|');
        return [
          kind,
          ofKind(kind).length,
          short.includes('`') || short.trim() === '' ? 'blanks' : `\`${short}\``,
        ];
      }),
      ['**all**', `**${payloads.length}**`, ''],
    ],
  );

const surfacesTable = () => {
  const all = surfaces.map(({ what, payloads: which, file }) => ({
    what,
    value: counts[which],
    where: enginesOf(file),
    file,
  }));
  return table(
    ['where', ...columns, 'held by, in test/'],
    [
      ...all.map(({ what, value, where, file }) => [what, ...ticks(value, where), `\`${file}\``]),
      ['**payloads tried in all**', ...sums(all).map((sum) => `**${sum}**`), ''],
    ],
  );
};

const formatsTable = async () => {
  const carriers = await exported('carriers.ts', 'carriers');
  const files = await exported('files.ts', 'files');
  const all = carriers.map(({ name, type }) => ({
    name,
    type,
    value: counts.all,
    where: enginesOf('hostile/carriers.test.ts'),
  }));
  return [
    table(
      ['format', ...engines],
      [
        ...all.map(({ name, value, where }) => [name, ...ticks(value, where).slice(0, 3)]),
        [
          '**payloads read in all**',
          ...sums(all)
            .slice(0, 3)
            .map((sum) => `**${sum}**`),
        ],
      ],
    ),
    `Beside these ${files.length} whole files attack what reads them, by growing, by nesting, or by naming what is elsewhere: ${[
      ...new Set(files.map(({ type }) => type)),
    ]
      .map((type) => `${files.filter((each) => each.type === type).length} of ${type}`)
      .join(', ')}. Each is drawn or refused, and does nothing (\`hostile/files.test.ts\`).`,
  ].join('\n\n');
};

/** By the comment before which each stands in the document. */
export const tables = async () => ({
  faults: faultsTable(),
  kinds: kindsTable(),
  formats: await formatsTable(),
  surfaces: surfacesTable(),
});
