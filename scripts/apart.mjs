// An esbuild plugin that leaves modules which are asked for when they are needed (`import()`) to files of their own.
import { relative, resolve, sep } from 'node:path';

/**
 * `apart` has, by the name of a file beside the bundle, the modules (as paths in the project) that it gives.
 * In the build of such a file, `own` is its name: what it has itself is not asked for elsewhere. `sums` has the integrity of each
 * file that has been built: what asks for it checks it, so that an integrity in a page's tag covers all that may come after it.
 */
export const apartPlugin = (apart, root, sums, own = '') => {
  const fileOf = new Map(
    Object.entries(apart).flatMap(([name, modules]) => modules.map((module) => [module, name])),
  );
  return {
    name: 'apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir, namespace }) => {
        if (kind !== 'dynamic-import') return undefined;
        if (namespace === 'apart') return { path, external: true };
        const module = relative(root, resolve(resolveDir, path)).split(sep).join('/').replace(/\.js$/, '.ts');
        const name = fileOf.get(module);
        return name && name !== own ? { path: name, namespace: 'apart' } : undefined;
      });
      onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => {
        if (!sums.has(path))
          throw new Error(`${path} is asked for by ${own || 'the bundle'}, and built after it.`);
        return { contents: askFor(path, sums.get(path)), resolveDir: root, loader: 'ts' };
      });
    },
  };
};

/** The entry of such a file: all that its modules give; and where that is more than words, what tells it how to check what it asks for. */
export const entryOf = (modules) => {
  const asks = modules.some((module) => !module.startsWith('src/locales/'));
  return [...modules, ...(asks ? ['src/check-part.ts'] : [])]
    .map((module) => `export * from './${module}';`)
    .join('\n');
};

/** In place of a module: one that has a `then`, so that whoever awaits its `import()` is given the file's. */
const askFor = (name, sum) => `
  import { checkPart } from './src/check-part.ts';
  const load = async () => {
    await checkPart(new URL('./${name}', import.meta.url), '${sum}');
    const part = await import('./${name}');
    part.checkBy?.(checkPart);
    return part;
  };
  export const then = (done: (part: unknown) => unknown, failed: (reason: unknown) => unknown) => load().then(done, failed);
`;
