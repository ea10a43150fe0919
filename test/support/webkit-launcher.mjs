// A test-runner launcher for WebKitGTK: WebKitWebDriver and MiniBrowser, under a private Xvfb.
// Speaks W3C WebDriver with fetch, so it needs no driver package.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
/** A browser that is lost more often has a fault that another start does not mend. */
const mostLost = 6;
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer'; // so that the commands of @web/test-runner-commands call getPage(), below
  concurrency = 1; // WebKitWebDriver serves one session
  #paths;
  #processes = [];
  #origin = '';
  #session = '';
  #started;
  #active = '';
  /** Where the pointer was moved to last. */
  #pointer = { x: 0, y: 0 };
  /** All turns of the wheel together. */
  #turned = { deltaX: 0, deltaY: 0 };
  /** Whether the driver has left a request without an answer: it then answers none that follow. */
  #isLost = false;
  #timesLost = 0;

  constructor(paths) {
    this.#paths = paths;
  }

  async #request(method, path, body) {
    const { response, value } = await this.#answer(`${this.#origin}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000), // a driver that hangs fails its test, not the whole run
    });
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  async #answer(url, request) {
    try {
      const response = await fetch(url, request);
      const { value } = await response.json();
      return { response, value };
    } catch (error) {
      this.#isLost = Boolean(this.#session);
      throw error;
    }
  }

  #command(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  execute(script, ...args) {
    return this.#command('POST', '/execute/sync', { script, args });
  }

  /** A PNG of the page, in base64. */
  screenshot() {
    return this.#command('GET', '/screenshot');
  }

  async #start() {
    const childEnv = { ...process.env, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    if (this.#paths.xvfb) {
      const xvfb = spawn(
        this.#paths.xvfb,
        ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
        {
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
          detached: true,
        },
      );
      this.#processes.push(xvfb);
      const [number] = await once(xvfb.stdio[3], 'data');
      childEnv.DISPLAY = `:${String(number).trim()}`;
      delete childEnv.WAYLAND_DISPLAY;
    }
    const port = await freePort();
    this.#origin = `http://127.0.0.1:${port}`;
    this.#processes.unshift(
      spawn(this.#paths.driver, [`--port=${port}`], { env: childEnv, stdio: 'ignore', detached: true }),
    );
    for (let tries = 0; ; tries += 1) {
      try {
        await this.#request('GET', '/status');
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await sleep(50);
      }
    }
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: this.#paths.browser, args: ['--automation'] } },
      },
    });
    this.#session = sessionId;
  }

  /** Ends a browser that does not answer any more, so that the next file has one that does. */
  #replaceLost() {
    if (!this.#isLost) return;
    this.#timesLost += 1;
    if (this.#timesLost > mostLost)
      throw new Error(`WebKit was lost ${mostLost} times; it is not started again.`);
    this.#end('SIGKILL');
    this.#isLost = false;
    this.#session = '';
    this.#started = undefined;
  }

  /** The driver goes with all that it has started, its pages that hang too. */
  #end(signal) {
    for (const { pid } of this.#processes.splice(0)) {
      try {
        process.kill(-pid, signal);
      } catch {
        // it has ended by itself
      }
    }
  }

  async startSession(sessionId, url) {
    this.#replaceLost();
    this.#started ??= this.#start();
    await this.#started;
    this.#active = sessionId;
    await this.setViewport({ width: 800, height: 600 });
    await this.#command('POST', '/url', { url });
  }

  async stopSession() {
    this.#active = '';
    if (this.#isLost) return {}; // its test has failed already
    await this.#letGo();
    await this.#command('POST', '/url', { url: 'about:blank' });
    return {};
  }

  isActive(sessionId) {
    return this.#active === sessionId;
  }

  getBrowserUrl() {
    return this.#command('GET', '/url');
  }

  async startDebugSession() {
    throw new Error('The WebKit launcher has no debug mode.');
  }

  async stop() {
    if (this.#session && !this.#isLost) await this.#command('DELETE', '').catch(() => {});
    this.#end(this.#isLost ? 'SIGKILL' : 'SIGTERM');
  }

  async setViewport({ width, height }) {
    // The rect is that of the window; the page is smaller by the browser's own bars.
    for (let tries = 0; tries < 4; tries += 1) {
      const inner = await this.execute('return [innerWidth, innerHeight]');
      const [dw, dh] = [width - inner[0], height - inner[1]];
      if (dw === 0 && dh === 0) return;
      const rect = await this.#command('GET', '/window/rect');
      await this.#command('POST', '/window/rect', { width: rect.width + dw, height: rect.height + dh });
      await sleep(50);
    }
  }

  async #letGo() {
    await this.#command('DELETE', '/actions');
    this.#pointer = { x: 0, y: 0 };
    this.#turned = { deltaX: 0, deltaY: 0 };
  }

  #perform(device, actions) {
    return this.#command('POST', '/actions', { actions: [{ ...device, actions }] });
  }

  /** The part of a puppeteer page that @web/test-runner-commands uses. */
  getPage() {
    const keys = (actions) => this.#perform({ type: 'key', id: 'keyboard' }, actions);
    const pointer = (actions) =>
      this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
    const keyDown = (name) => ({ type: 'keyDown', value: KEYS[name] ?? name });
    const keyUp = (name) => ({ type: 'keyUp', value: KEYS[name] ?? name });
    const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
    const down = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
    const up = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });
    return {
      keyboard: {
        type: (text) => keys([...text].flatMap((name) => [keyDown(name), keyUp(name)])),
        press: (name) => keys([keyDown(name), keyUp(name)]),
        down: (name) => keys([keyDown(name)]),
        up: (name) => keys([keyUp(name)]),
      },
      mouse: {
        move: (x, y) => {
          this.#pointer = { x, y };
          return pointer([move(x, y)]);
        },
        click: (x, y, options) => {
          this.#pointer = { x, y };
          return pointer([move(x, y), down(options), up(options)]);
        },
        down: (options) => pointer([down(options)]),
        up: (options) => pointer([up(options)]),
        // The driver turns by what a turn is more than the one before it.
        wheel: ({ deltaX = 0, deltaY = 0 }) => {
          this.#turned = { deltaX: this.#turned.deltaX + deltaX, deltaY: this.#turned.deltaY + deltaY };
          return this.#perform({ type: 'wheel', id: 'wheel' }, [
            { type: 'scroll', origin: 'viewport', ...this.#pointer, ...this.#turned, duration: 0 },
          ]);
        },
        reset: async () => {
          await this.#letGo();
          await pointer([move(0, 0)]);
        },
      },
      setViewport: (size) => this.setViewport(size),
      emulateMediaFeatures: () => {
        throw new Error('WebKitWebDriver cannot emulate media features.');
      },
    };
  }
}

export const webkitLauncher = (paths) => new WebKitLauncher(paths);
