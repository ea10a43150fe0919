import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  open: process.env.CI || process.env.NO_OPEN ? false : '/demo/',
  hostname: '127.0.0.1',
  port: process.env.PORT ? Number(process.env.PORT) : undefined, // else 8000, or the next that is free
  nodeResolve: { exportConditions: ['production', 'default'] }, // Lit without its development-mode notice
  watch: !process.env.CI,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
};
