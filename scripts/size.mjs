// Weighs what a page loads, chunk by chunk, and fails when the first drawing grows past what it once kept.
import { basename } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions, gzipped } from './bundle.mjs';

const budget = 40 * 1024; // bytes of gzip: where this is to come
const ceiling = 74.75 * 1024; // where it is: lowered with every gain, so that none is lost unnoticed
const shown = 6; // of a chunk's parts, the heaviest

/** Leaves out what is imported at run time. */
const laterPlugin = {
  name: 'later',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const { outputFiles, metafile } = await build({
  ...bundleOptions,
  splitting: true,
  outdir: 'dist/chunks',
  write: false,
  metafile: true,
});
const contents = new Map(outputFiles.map(({ path, contents: bytes }) => [basename(path), bytes]));
const chunks = Object.entries(metafile.outputs).map(([path, chunk]) => ({
  path,
  name: basename(path),
  size: gzipped(contents.get(basename(path))),
  ...chunk,
}));

/** Imports that are not called for at run time: these a page loads before anything is drawn. */
const withImports = (path, seen = new Set()) => {
  if (seen.has(path)) return seen;
  seen.add(path);
  const { imports } = chunks.find((chunk) => chunk.path === path);
  for (const { path: next, kind, external } of imports)
    if (kind === 'import-statement' && !external) withImports(next, seen);
  return seen;
};

/** `lit-html` of node_modules/lit-html/…, `src/geometry` of src/geometry/…: whose bytes they are. */
const owner = (input) =>
  input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ??
  input.split('/').slice(0, -1).slice(0, 2).join('/');

const parts = ({ inputs }) => {
  const bytes = new Map();
  for (const [input, { bytesInOutput }] of Object.entries(inputs))
    bytes.set(owner(input), (bytes.get(owner(input)) ?? 0) + bytesInOutput);
  return [...bytes].toSorted(([, a], [, b]) => b - a).slice(0, shown);
};

const entry = chunks.find(({ entryPoint }) => entryPoint === bundleOptions.entryPoints[0]);
const first = withImports(entry.path);
console.log('gzip bytes, and the heaviest parts in minified bytes; * loads with the first drawing');
for (const chunk of chunks.toSorted((a, b) => b.size - a.size)) {
  const share = parts(chunk).map(([name, bytes]) => `${name} ${bytes}`);
  const mark = first.has(chunk.path) ? '*' : ' ';
  console.log(`${mark} ${String(chunk.size).padStart(6)}  ${chunk.name}  (${share.join(', ')})`);
}

/** The first drawing as one file: what the code asks for later may part it into as many chunks as it likes. */
const alone = await build({
  ...bundleOptions,
  write: false,
  plugins: [...bundleOptions.plugins, laterPlugin],
});
const total = gzipped(alone.outputFiles[0].contents);
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
