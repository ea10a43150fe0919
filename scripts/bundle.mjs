// Builds the self-contained file that a page can load with one script tag, and beside it what few pages need.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { apartPlugin, entryOf } from './apart.mjs';
import { addSums, integrityOf } from './integrity.mjs';
import { noticesFor, packagesOf } from './notices.mjs';
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

/**
 * The script of the Worker that reads large stories, which the bundle asks for beside itself, and the module of the package
 * beside that: whole, so that a page's bundler need only copy it.
 */
const workers = ['dist/story-timeline.worker.js', 'dist/source/large/story-timeline.worker.js'].map(
  (outfile) => ({ entryPoints: ['src/source/large/story-timeline.worker.ts'], outfile, own: '' }),
);

/** The same for pages whose timelines a server has drawn: with templates as they are there. */
const hydrate = {
  entryPoints: ['src/hydrate.ts'],
  outfile: 'dist/story-timeline.hydrate.js',
  own: '',
  squeeze: squeezeStylesPlugin,
};

/** The same as `bundle` for pages that have no modules' tags: what it exports stands in the global `storyTimeline`. */
const classic = {
  ...bundle,
  outfile: 'dist/story-timeline.classic.js',
  format: 'iife',
  globalName: 'storyTimeline',
  define: { 'import.meta.url': 'scriptAddress' },
  inject: ['scripts/script-address.mjs'],
};

/** The scripts of the page that is embedded in others, and of those that embed it. */
const embedding = [
  { entryPoints: ['src/embed/frame.ts'], outfile: 'dist/embed.frame.js', own: '' },
  { entryPoints: ['src/embed/host.ts'], outfile: 'dist/embed.js', format: 'iife', own: '' },
];

const fileApart = ([name, modules]) => ({
  entryPoints: undefined,
  stdin: { contents: entryOf(modules), resolveDir: root, loader: 'ts' },
  outfile: `dist/${name}`,
  own: name,
});

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/** What stands at the head of every file. */
export const banner = `/*! story-timeline ${version} | MIT | others' code in it: THIRD-PARTY-NOTICES.txt */`;

if (argv[1] && relative(fileURLToPath(import.meta.url), argv[1]) === '') {
  const sums = new Map();
  const packages = new Set();
  // A file that others ask for comes before them: the parsers apart before the formats, these before the bundle.
  for (const { own, squeeze = squeezeTemplatesPlugin, ...options } of [
    ...Object.entries(apart).toReversed().map(fileApart),
    ...workers,
    bundle,
    classic,
    hydrate,
    ...embedding,
  ]) {
    const plugins = [apartPlugin(apart, root, sums, own), squeeze];
    const built = { ...bundleOptions, ...options, plugins, legalComments: 'none', banner: { js: banner } };
    const { metafile } = await build({ ...built, metafile: true });
    for (const folder of packagesOf(metafile)) packages.add(folder);
    const bytes = readFileSync(`${root}${options.outfile}`);
    sums.set(options.outfile.replace('dist/', ''), integrityOf(bytes));
    const brotli = brotliCompressSync(bytes).length;
    console.log(`${options.outfile}: ${bytes.length} bytes, ${gzipped(bytes)} gzip, ${brotli} brotli`);
  }
  addSums(root, sums);
  writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, noticesFor(root, packages));
}
