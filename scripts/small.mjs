// Builds the element in parts: one file for the first drawing, and beside it what is asked for when it is needed.
import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { rolldown } from 'rolldown';
import { gzipped, root } from './bundle.mjs';
import { hasTemplates, squeezeTemplates } from './squeeze-templates.mjs';

const folder = `${root}dist/small`;
const element = { 'story-timeline': 'src/define.ts' };
/** Beside it, by itself: what they share would be one more file to wait for, and each of them runs alone. */
const worker = { 'story-timeline.worker': 'src/source/large/story-timeline.worker.ts' };

/** Takes the white space out of the templates of our own modules. */
const squeezePlugin = {
  name: 'squeeze-templates',
  load: {
    filter: { id: /[\\/]src[\\/].*\.ts$/ },
    async handler(id) {
      const source = await readFile(id, 'utf8');
      if (!hasTemplates(source)) return undefined;
      const { code } = await transform(source, { loader: 'ts', target: 'es2022', sourcefile: id });
      return { code: await squeezeTemplates(code), moduleType: 'js' };
    },
  },
};

/** Finds what an entry imports, and what that imports in turn: what is needed before anything is drawn. */
const firstPlugin = (first) => ({
  name: 'first',
  buildEnd() {
    const follow = (id) => {
      if (first.has(id)) return;
      first.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(follow);
    };
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) follow(id);
  },
});

const buildParts = async (input, write) => {
  const first = new Set();
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'browser',
    preserveEntrySignatures: 'allow-extension',
    resolve: {
      conditionNames: ['production', 'browser', 'import', 'default'],
      extensionAlias: { '.js': ['.ts', '.js'] },
    },
    transform: { target: 'es2022' },
    plugins: [squeezePlugin, firstPlugin(first)],
  });
  const { output } = await bundle[write ? 'write' : 'generate']({
    dir: folder,
    format: 'esm',
    minify: true,
    comments: false,
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: 'first', test: (id) => first.has(id) }],
    },
  });
  await bundle.close();
  return output.filter(({ type }) => type === 'chunk').toSorted((a, b) => b.isEntry - a.isEntry);
};

/** The files of the element: `{ fileName, code, isEntry, imports, dynamicImports, modules }` each, the entry first. */
export const buildElement = (write = false) => buildParts(element, write);

if (argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildElement(true);
  await buildParts(worker, true);
  const [first] = files;
  console.log(
    `dist/small/${first.fileName}: ${gzipped(first.code)} bytes of gzip; ${files.length} files in all`,
  );
}
