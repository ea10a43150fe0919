// Serves test-only packages that are still CommonJS as modules: esbuild bundles each, with its names exported.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const isName = (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default';

const asModule = async (file) => {
  const exported = require(file);
  const names = Object.keys(exported).filter(isName);
  const contents = [
    `import exported from ${JSON.stringify(file)};`,
    'export default exported;', // as Node gives it
    ...names.map((name) => `export const ${name} = exported.${name};`),
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0].text;
};

/** `packages` are names under node_modules; all that they need comes inside what is served. */
export const commonJsPlugin = (packages) => {
  const served = new Map();
  return {
    name: 'commonjs',
    serve({ path }) {
      if (!path.endsWith('.js') || !packages.some((name) => path.startsWith(`/node_modules/${name}/`)))
        return;
      if (!served.has(path)) served.set(path, asModule(`${root}${path.slice(1)}`));
      return served.get(path).then((body) => ({ body, type: 'js' }));
    },
  };
};
