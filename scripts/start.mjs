// Serves the demo and the site, with reload on change, at port 8000 or the next that is free; PORT names another.
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
const origin = `http://${config.hostname}:${server.address().port}`;
console.log(
  `The demo is at ${origin}/demo/, the guides and the playground at ${origin}/docs/ (Ctrl+C ends it).`,
);
