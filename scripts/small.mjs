// Builds the element in parts: one file for the first drawing, and beside it what is asked for when it is needed.
import { readdirSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { banner, gzipped, root } from './bundle.mjs';
import { addSums, integrityOf } from './integrity.mjs';
import { ours, squeezedModule } from './squeeze-templates.mjs';

const element = { 'story-timeline': 'src/define.ts' };
/** Beside it, by itself: what they share would be one more file to wait for, and each of them runs alone. */
const worker = { 'story-timeline.worker': 'src/source/large/story-timeline.worker.ts' };

/** Takes the white space out of the templates of our own modules. */
const squeezePlugin = {
  name: 'squeeze-templates',
  load: {
    filter: { id: ours },
    async handler(id) {
      const code = await squeezedModule(id);
      return code === undefined ? undefined : { code, moduleType: 'js' };
    },
  },
};

/** Leaves out what is asked for at run time. */
const withoutLaterPlugin = {
  name: 'without-later',
  resolveDynamicImport: (specifier) => ({ id: `later:${specifier}`, external: true }),
};

/** How the parts are bundled; the site's own script likewise. */
export const bundleOf = (input, ...plugins) =>
  rolldown({
    cwd: root,
    input,
    platform: 'browser',
    preserveEntrySignatures: 'allow-extension',
    resolve: {
      conditionNames: ['production', 'browser', 'import', 'default'],
      extensionAlias: { '.js': ['.ts', '.js'] },
    },
    transform: { target: 'es2022' },
    checks: { bundlerTimings: false },
    plugins: [squeezePlugin, ...plugins],
  });

/** What a first picture waits for of a story that few are like: one file, since one part mostly comes with another. */
const uncommon = ['src/story/check-story.ts', 'src/locales/all-words.ts', 'src/geometry/all-parts.ts'];

/** The modules that are there as soon as `input` is; of the element those without which nothing is drawn. */
const modulesOf = async (input) => {
  const bundle = await bundleOf(input, withoutLaterPlugin);
  const { output } = await bundle.generate();
  await bundle.close();
  return new Set(output.flatMap(({ modules = {} }) => Object.keys(modules)));
};

const buildParts = async (input, dir) => {
  const first = await modulesOf(input);
  const other = await modulesOf(uncommon);
  const bundle = await bundleOf(input);
  const { output } = await bundle[dir ? 'write' : 'generate']({
    ...(dir && { dir }),
    format: 'esm',
    minify: true,
    comments: false,
    postBanner: banner,
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'first', test: (id) => first.has(id), priority: 1 },
        { name: 'uncommon', test: (id) => other.has(id) },
      ],
    },
  });
  await bundle.close();
  return output.filter(({ type }) => type === 'chunk').toSorted((a, b) => b.isEntry - a.isEntry);
};

/** The files of the element: `{ fileName, code, isEntry, imports, dynamicImports, modules }` each, the entry first. */
export const buildElement = (dir) => buildParts(element, dir);

/** Writes the element and its Worker into a folder. */
export const writeSmall = async (dir) => {
  const files = await buildElement(dir);
  await buildParts(worker, dir);
  return files;
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = `${root}dist/small`;
  const files = await writeSmall(folder);
  addSums(
    root,
    readdirSync(folder).map((name) => [`small/${name}`, integrityOf(readFileSync(`${folder}/${name}`))]),
  );
  const [first] = files;
  console.log(
    `dist/small/${first.fileName}: ${gzipped(first.code)} bytes of gzip; ${files.length} files in all`,
  );
}
