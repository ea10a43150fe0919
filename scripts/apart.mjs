// An esbuild plugin that leaves modules which are asked for when they are needed (`import()`) to files of their own.
import { basename, relative, resolve, sep } from 'node:path';

/** `apart` is a map from a module's path in the project to the name of the file, beside the bundle, that has it. */
export const apartPlugin = (apart, root) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const source = relative(root, resolve(resolveDir, path)).split(sep).join('/').replace(/\.js$/, '.ts');
      const name = Object.hasOwn(apart, source) ? basename(apart[source]) : undefined;
      return name && { path: `./${name}`, external: true };
    });
  },
});
