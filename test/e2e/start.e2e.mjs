// What begins with `npm start`, and what it says where it cannot.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { env, execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** What the script has said, by the time at which it has ended or told where it serves. */
const start = async (port) => {
  const child = spawn(execPath, ['scripts/start.mjs'], { cwd, env: { ...env, PORT: String(port) } });
  let said = '';
  const ended = once(child, 'close');
  const serves = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (said.includes('Ctrl+C')) resolve([undefined]);
      });
  });
  const [code] = await Promise.race([ended, serves]);
  return { code, said, stop: () => child.kill() && ended };
};

const listening = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

describe('npm start', () => {
  let other;
  before(async () => {
    other = await listening();
  });
  after(() => other?.close());

  it('says in a sentence that a port is taken', async () => {
    const { port } = other.address();
    const { code, said } = await start(port);
    assert.equal(code, 1);
    assert.match(said, new RegExp(`^Port ${port} is taken\\..*\\n$`));
  });

  for (const port of ['eight', '0', '70000', '80.5'])
    it(`says in a sentence that ${port} is no port`, async () => {
      const { code, said } = await start(port);
      assert.equal(code, 1);
      assert.equal(said, `PORT is to be a number from 1 to 65535, and not "${port}".\n`);
    });

  it('serves the demo and the guides at the port that is asked for', async () => {
    const free = await listening();
    const { port } = free.address();
    free.close();
    await once(free, 'close');
    const { code, said, stop } = await start(port);
    assert.equal(code, undefined, said);
    for (const path of ['demo/', 'docs/']) {
      assert.ok(said.includes(`http://127.0.0.1:${port}/${path}`), said);
      assert.equal((await fetch(`http://127.0.0.1:${port}/${path}`)).status, 200);
    }
    await stop();
  });
});
