import { cpSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: {
    main: 'src/main.js',
    // Large stories are read in a Worker, which esbuild does not find by itself; it is asked for under this name.
    'story-timeline.worker': 'story-timeline/worker',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true, // what a page does not need at first is loaded when it does
  format: 'esm',
  minify: true,
  sourcemap: true,
  target: 'es2022',
  conditions: ['production'],
});
cpSync('public', 'dist', { recursive: true });
