import { cpSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default {
  input: {
    main: 'src/main.js',
    // Large stories are read in a Worker, which Rollup does not find by itself; it is asked for under this name.
    'story-timeline.worker': 'story-timeline/worker',
  },
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: '[name]-[hash].js' },
  plugins: [
    resolve({ exportConditions: ['production'] }),
    terser(),
    { name: 'public', buildStart: () => cpSync('public', 'dist', { recursive: true }) },
  ],
};
