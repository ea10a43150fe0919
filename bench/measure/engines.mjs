import { launch } from 'puppeteer-core';
import { chromiumArgs, findFirefox, findWebKit, getChromium } from '../../test/support/browsers.mjs';
import { webkitLauncher } from '../../test/support/webkit-launcher.mjs';

const viewport = { width: 1240, height: 900 };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page through puppeteer; `ask` calls a function of the harness. */
const throughPuppeteer = async (options, address) => {
  const browser = await launch({ ...options, defaultViewport: viewport });
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction('"bench" in globalThis');
  return {
    version: await browser.version(),
    ask: (name, ...args) => page.evaluate((called, given) => globalThis.bench[called](...given), name, args),
    close: () => browser.close(),
  };
};

/** WebKit's driver answers at once: what takes its time is asked for until it is there. */
const throughDriver = async (paths, address) => {
  const launcher = webkitLauncher(paths);
  await launcher.startSession('rates', address);
  await launcher.setViewport(viewport);
  const until = async (script) => {
    for (;;) {
      const value = await launcher.execute(script);
      if (value) return value;
      await pause(100);
    }
  };
  await until('return "bench" in globalThis');
  return {
    version: await launcher.execute('return navigator.userAgent.match(/Version.\\S+/)[0]'),
    async ask(name, ...args) {
      await launcher.execute(
        `globalThis.answer = '';
         Promise.resolve(bench[arguments[0]](...arguments[1])).then(
           (value) => { globalThis.answer = JSON.stringify({ value }); },
           (error) => { globalThis.answer = JSON.stringify({ error: String(error) }); });`,
        name,
        args,
      );
      const { value, error } = JSON.parse(await until('return globalThis.answer'));
      if (error) throw new Error(error);
      return value;
    },
    close: () => launcher.stop(),
  };
};

/** Opens a page in each engine that is installed; undefined where it is not. */
export const engines = {
  async chromium(address) {
    return throughPuppeteer({ executablePath: await getChromium(), args: chromiumArgs }, address);
  },
  firefox: async (address) => {
    const executablePath = findFirefox();
    return executablePath && throughPuppeteer({ browser: 'firefox', executablePath }, address);
  },
  webkit: async (address) => {
    const paths = findWebKit();
    return paths && throughDriver(paths, address);
  },
};
