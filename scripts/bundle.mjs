// Builds the self-contained file that a page can load with one script tag, and beside it what few pages need.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { apartPlugin, entryOf } from './apart.mjs';
import { squeezeStylesPlugin, squeezeTemplatesPlugin } from './squeeze-templates.mjs';

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

/** The words of each language but English, by its tag: a page asks for those that it speaks. */
const languages = readdirSync(`${root}src/locales`)
  .map((name) => name.match(/^([a-z]{2,3})\.ts$/)?.[1])
  .filter((tag) => tag && tag !== 'en');

/** Files beside the bundle, which asks for them when a page needs them, and the modules that each of them has. */
export const apart = {
  // Formats beyond our own JSON: most of it parsers of others.
  'story-timeline.formats.js': [
    'src/read/shapes/index.ts',
    'src/read/arrow/read-arrow.ts',
    'src/read/arrow/read-table.ts',
    'src/read/csv/read-csv.ts',
    'src/read/csv/story-of-rows.ts',
    'src/read/html/read-html.ts',
    'src/read/icalendar/read-icalendar.ts',
    'src/read/json-ld/read-json-ld.ts',
    'src/read/markwhen/read-markwhen.ts',
    'src/read/simile/read-simile.ts',
    'src/write/csv.ts',
    'src/write/html-list.ts',
    'src/write/icalendar.ts',
    'src/write/json-ld.ts',
    'src/write/timelinejs.ts',
  ],
  // The one parser that is larger than all the rest.
  'story-timeline.markwhen.js': ['src/read/markwhen/parse-markwhen.ts'],
  // Tables of columns: what decodes their files.
  'story-timeline.arrow.js': ['src/read/arrow/parse-arrow.ts'],
  ...Object.fromEntries(languages.map((tag) => [`story-timeline.${tag}.js`, [`src/locales/${tag}.ts`]])),
};

const bundle = { entryPoints: ['src/bundle.ts'], outfile: 'dist/story-timeline.bundle.js', own: '' };

/** The same for pages whose timelines a server has drawn: with templates as they are there. */
const hydrate = {
  entryPoints: ['src/hydrate.ts'],
  outfile: 'dist/story-timeline.hydrate.js',
  own: '',
  squeeze: squeezeStylesPlugin,
};

/** The script of the Worker that reads large stories, which the bundle asks for beside itself. */
const worker = {
  entryPoints: ['src/source/large/story-timeline.worker.ts'],
  outfile: 'dist/story-timeline.worker.js',
  own: '',
};

const fileApart = ([name, modules]) => ({
  entryPoints: undefined,
  stdin: { contents: entryOf(modules), resolveDir: root, loader: 'ts' },
  outfile: `dist/${name}`,
  own: name,
});

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  for (const { own, squeeze, ...options } of [
    bundle,
    hydrate,
    worker,
    ...Object.entries(apart).map(fileApart),
  ]) {
    const plugins = [apartPlugin(apart, root, own), ...(squeeze ? [squeeze] : bundleOptions.plugins)];
    await build({ ...bundleOptions, ...options, plugins, legalComments: 'linked' });
    const bytes = readFileSync(`${root}${options.outfile}`);
    const brotli = brotliCompressSync(bytes).length;
    console.log(`${options.outfile}: ${bytes.length} bytes, ${gzipped(bytes)} gzip, ${brotli} brotli`);
  }
}
