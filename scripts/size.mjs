// Weighs the files of the small build, part by part, and fails when the first drawing grows past what it once kept.
import { relative } from 'node:path';
import { gzipped, root } from './bundle.mjs';
import { buildElement } from './small.mjs';

const budget = 40 * 1024; // bytes of gzip: where this is to come
const ceiling = 68 * 1024; // where it is: lowered with every gain, so that none is lost unnoticed
const shown = 6; // of a file's parts, the heaviest

const files = new Map((await buildElement()).map((file) => [file.fileName, file]));
const [entry] = files.values();

/** What a file imports, and what that imports in turn: all that a page loads before anything is drawn. */
const withImports = (name, seen = new Set()) => {
  if (!seen.has(name)) {
    seen.add(name);
    for (const next of files.get(name).imports) withImports(next, seen);
  }
  return seen;
};

/** `lit-html` of node_modules/lit-html/…, `src/geometry` of src/geometry/…: whose bytes they are. */
const owner = (module) =>
  module.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ??
  relative(root, module).split('/').slice(0, -1).slice(0, 2).join('/');

const parts = ({ modules }) => {
  const bytes = new Map();
  for (const [module, { renderedLength }] of Object.entries(modules))
    bytes.set(owner(module), (bytes.get(owner(module)) ?? 0) + renderedLength);
  return [...bytes].toSorted(([, a], [, b]) => b - a).slice(0, shown);
};

const first = withImports(entry.fileName);
console.log('gzip bytes, and the heaviest parts in bytes of source; * loads with the first drawing');
const weighed = [...files.values()].map((file) => ({
  ...file,
  size: gzipped(file.code),
  modules: file.modules,
}));
for (const file of weighed.toSorted((a, b) => b.size - a.size)) {
  const share = parts(file).map(([name, bytes]) => `${name} ${bytes}`);
  const mark = first.has(file.fileName) ? '*' : ' ';
  console.log(`${mark} ${String(file.size).padStart(6)}  ${file.fileName}  (${share.join(', ')})`);
}

const total = weighed.filter(({ fileName }) => first.has(fileName)).reduce((sum, { size }) => sum + size, 0);
console.log(
  `First drawing: ${total} of ${budget} bytes (${(total / 1024).toFixed(1)} of ${budget / 1024} KB)`,
);
if (total > budget) {
  console.log(`The first drawing is ${total - budget} bytes over its budget.`);
  if (total > ceiling) {
    console.error(`It has grown past ${ceiling} bytes, which it once kept.`);
    process.exitCode = 1;
  }
}
