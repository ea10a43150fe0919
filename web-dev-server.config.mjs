import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { siteMiddleware } from './docs/site/middleware.mjs';
import { workers } from './test/support/workers.mjs';

// Serves the sources as they stand: the demo, and the pages that test/e2e opens.
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production', 'default'] }, // Lit without its development-mode notice
  middleware: [
    workers,
    siteMiddleware,
    (context, next) => {
      if (context.path !== '/') return next();
      context.redirect('/demo/');
      return undefined;
    },
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
};
