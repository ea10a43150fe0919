// An esbuild plugin that leaves modules which are asked for when they are needed (`import()`) to files of their own.
import { relative, resolve, sep } from 'node:path';

/**
 * `apart` has, by the name of a file beside the bundle, the modules (as paths in the project) that it gives.
 * In the build of such a file, `own` is its name: what it has itself is not asked for elsewhere.
 */
export const apartPlugin = (apart, root, own = '') => {
  const fileOf = new Map(
    Object.entries(apart).flatMap(([name, modules]) => modules.map((module) => [module, name])),
  );
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const module = relative(root, resolve(resolveDir, path)).split(sep).join('/').replace(/\.js$/, '.ts');
        const name = fileOf.get(module);
        return name && name !== own ? { path: `./${name}`, external: true } : undefined;
      });
    },
  };
};

/** The entry of such a file: all that its modules give. */
export const entryOf = (modules) => modules.map((module) => `export * from './${module}';`).join('\n');
