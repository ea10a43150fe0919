// Builds the self-contained file that a page can load with one script tag, and beside it what few pages need and is larger than all the rest.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { apartPlugin } from './apart.mjs';
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

/** Modules that are asked for when they are needed, each with the file beside the bundle that has it. */
export const apart = { 'src/read/markwhen/parse-markwhen.ts': 'story-timeline.markwhen.js' };

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const files = [
    {
      outfile: 'dist/story-timeline.bundle.js',
      plugins: [apartPlugin(apart, root), ...bundleOptions.plugins],
    },
    ...Object.entries(apart).map(([source, name]) => ({ entryPoints: [source], outfile: `dist/${name}` })),
  ];
  for (const { outfile, ...options } of files) {
    await build({ ...bundleOptions, ...options, outfile, legalComments: 'linked' });
    const bytes = readFileSync(`${root}${outfile}`);
    const brotli = brotliCompressSync(bytes).length;
    console.log(`${outfile}: ${bytes.length} bytes, ${gzipped(bytes)} gzip, ${brotli} brotli`);
  }
}
