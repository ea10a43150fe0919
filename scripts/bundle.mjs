// Builds the self-contained file that a page can load with one script tag.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { squeezeTemplatesPlugin } from './squeeze-templates.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** How every bundle of the element is built; scripts/size.mjs weighs what this gives. */
export const bundleOptions = {
  absWorkingDir: root,
  entryPoints: ['src/define.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  plugins: [squeezeTemplatesPlugin],
  logLevel: 'warning',
};

export const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const outfile = 'dist/story-timeline.bundle.js';
  await build({ ...bundleOptions, outfile, legalComments: 'linked' });
  const bytes = readFileSync(`${root}${outfile}`);
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${outfile}: ${bytes.length} bytes, ${gzipped(bytes)} gzip, ${brotli} brotli`);
}
