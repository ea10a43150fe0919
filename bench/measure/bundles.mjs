import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleOptions } from '../../scripts/bundle.mjs';
import { buildElement } from '../../scripts/small.mjs';
import { libraries } from '../libraries/index.mjs';

const bench = fileURLToPath(new URL('..', import.meta.url));
const { conditions, plugins } = bundleOptions;

const assets = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'];

const options = {
  absWorkingDir: bench,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  logLevel: 'error',
  splitting: true,
  entryNames: 'index',
  loader: { '.less': 'empty', ...Object.fromEntries(assets.map((kind) => [kind, 'file'])) },
  define: { 'process.env.NODE_ENV': '"production"' },
};

const sizesOf = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

/** The files of one library as a page loads them, by path; `/libraries/xx/index.js` is the first. Readable ones for profiles. */
export const bundleOf = async (name, { readable = false } = {}) => {
  const { module, source, sizes } = libraries[name];
  const { outputFiles } = await build({
    ...options,
    entryPoints: [`libraries/${module}`],
    outdir: `out/${name}`,
    minify: !readable,
    ...(source && { conditions, plugins }),
    ...(sizes && { external: ['./story-timeline.js'] }),
  });
  const parts = sizes ? await buildElement() : [];
  return new Map(
    [
      ...outputFiles.map(({ path, contents }) => [basename(path), contents]),
      ...parts.map(({ fileName, code }) => [fileName, code]),
    ].map(([file, contents]) => [`/libraries/${name}/${file}`, Buffer.from(contents)]),
  );
};

/** The bytes of some files together: as they are, and by how they can be sent. */
export const weigh = (files, paths) => {
  const total = { raw: 0, gzip: 0, brotli: 0, files: 0 };
  for (const path of new Set(paths)) {
    const sizes = sizesOf(files.get(path));
    for (const [how, bytes] of Object.entries(sizes)) total[how] += bytes;
    total.files += 1;
  }
  return total;
};

/** The harness of the page, as one file. */
export const harness = async () => {
  const { outputFiles } = await build({
    ...options,
    splitting: false,
    outdir: 'out',
    entryPoints: ['page/harness.mjs'],
  });
  return Buffer.from(outputFiles[0].contents);
};
