// The project's own readers, writers and renderer, from the source: the site is made without a build before it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = `
export { openStory } from './src/command/open-story.js';
export { storyFacts } from './src/write/story-facts.js';
export { wordsFor } from './src/locales/whole.js';
export { themes } from './src/draw/picture/index.js';
export { write } from './src/write/index.js';
export { byTable, drawStory } from './src/write/picture/draw-story.js';
export { svgOf } from './src/write/picture/svg-of.js';
`;

const load = async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    minify: true,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

let loaded;

/** Bundled once. */
export const ownCode = () => (loaded ??= load());
