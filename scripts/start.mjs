// Serves the demo and the site, with reload on change, at port 8000 or the next that is free; PORT names another.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { env, exit } from 'node:process';
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';

const fail = (why) => {
  console.error(why);
  exit(1);
};

/** Who names a port means this one: what stands in the way is said before anything begins. */
const portOf = async (written) => {
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail(`PORT is to be a number from 1 to 65535, and not "${written}".`);
  const probe = createServer().listen(port, config.hostname);
  try {
    await once(probe, 'listening');
  } catch ({ code, message }) {
    if (code === 'EADDRINUSE')
      fail(
        `Port ${port} is taken. Name another (PORT=${port + 1} npm start), or none for the next that is free.`,
      );
    fail(code === 'EACCES' ? `Port ${port} is not open to you. Name one above 1023.` : message);
  }
  probe.close();
  await once(probe, 'close');
  return port;
};

const { server } = await startDevServer({
  config: { ...config, watch: true, ...(env.PORT && { port: await portOf(env.PORT) }) },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  autoExitProcess: true,
});
const origin = `http://${config.hostname}:${server.address().port}`;
console.log(
  `The demo is at ${origin}/demo/, the guides and the playground at ${origin}/docs/ (Ctrl+C ends it).`,
);
