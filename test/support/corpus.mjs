// The payloads of test/hostile for tests that run in Node, and stories that have them in every field.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `export * from './payloads.ts'; export * from './loose-story.ts';`,
    resolveDir: fileURLToPath(new URL('../hostile', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  target: 'node20',
  write: false,
  logLevel: 'error',
});

export const { inLine, looseStory, payloads } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
