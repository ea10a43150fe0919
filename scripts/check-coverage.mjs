// Fails when too few lines were run by the tests: 95 % in every folder before view/, 90 % in all.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const overall = 90;
const strict = 95;
const strictFolders = 'time locales story geometry draw article read write source'.split(' ');

/** Lines found and lines hit of each file that a test loaded, from the text of an lcov file. */
export const readLcov = (text) =>
  new Map(
    text
      .split('end_of_record')
      .filter((record) => record.includes('SF:'))
      .map((record) => [
        record.match(/^SF:(.*)$/m)[1].trim(),
        { found: Number(record.match(/^LF:(\d+)/m)[1]), hit: Number(record.match(/^LH:(\d+)/m)[1]) },
      ]),
  );

/** Lines of a file that no test loaded: none where it holds only types. */
export const untested = (source) => {
  const code = transformSync(source, { loader: 'ts', target: 'es2022' }).code;
  return { found: code.split('\n').filter((line) => /\w/.test(line)).length, hit: 0 };
};

/** Per folder of src/ ('' for its own files) and in all: percent of lines hit, and what was asked for. */
export const summarise = (files) => {
  const sums = new Map();
  const add = (folder, { found, hit }) => {
    const sum = sums.get(folder) ?? { found: 0, hit: 0 };
    sums.set(folder, { found: sum.found + found, hit: sum.hit + hit });
  };
  for (const [file, lines] of files) {
    add(file.includes('/') ? file.split('/')[0] : '', lines);
    add('all', lines);
  }
  return [...sums]
    .filter(([, { found }]) => found > 0)
    .map(([folder, { found, hit }]) => ({
      folder,
      percent: (100 * hit) / found,
      asked: folder === 'all' ? overall : strictFolders.includes(folder) ? strict : 0,
    }));
};

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const lcov = readLcov(readFileSync(join(root, 'coverage', 'lcov.info'), 'utf8'));
  const tested = new Map(
    [...lcov].map(([path, lines]) => [relative('src', relative(root, join(root, path))), lines]),
  );
  const names = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => [
    name.split(sep).join('/'),
    tested.get(name) ?? untested(readFileSync(join(root, 'src', name), 'utf8')),
  ]);
  const rows = summarise(files);
  for (const { folder, percent, asked } of rows) {
    const verdict = percent < asked ? `  FAILED: ${asked} % asked` : '';
    console.log(
      `${(folder || 'src/*.ts').padEnd(12)} ${percent.toFixed(1).padStart(5)} % of lines${verdict}`,
    );
  }
  const poor = files.filter(([, { found, hit }]) => found > 0 && hit / found < strict / 100);
  for (const [file, { found, hit }] of poor)
    console.log(`  src/${file}: ${found - hit} of ${found} lines not run`);
  process.exitCode = rows.some(({ percent, asked }) => percent < asked) ? 1 : 0;
}
