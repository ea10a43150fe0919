import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const outfile = 'dist/story-timeline.bundle.js';
await build({
  entryPoints: ['src/index.ts'],
  outfile,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  sourcemap: true,
  legalComments: 'linked',
});
const bytes = readFileSync(outfile);
const gz = gzipSync(bytes, { level: 9 }).length;
console.log(`${outfile}: ${bytes.length} bytes, ${gz} gzip, ${brotliCompressSync(bytes).length} brotli`);
const limit = 40_000;
if (gz > limit) throw new Error(`The bundle is ${gz} bytes gzipped; the limit is ${limit}.`);
