// Serves the demo, with reload on change, at port 8000 or the next that is free; PORT names another.
import { env } from 'node:process';
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';

const { server } = await startDevServer({
  config: { ...config, watch: true, ...(env.PORT && { port: Number(env.PORT) }) },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  autoExitProcess: true,
});
console.log(`The demo is at http://${config.hostname}:${server.address().port}/demo/ (Ctrl+C ends it).`);
