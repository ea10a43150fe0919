import { chromium } from 'playwright-core';
import { chromiumArgs, getChromium } from '../../test/support/browsers.mjs';

const viewport = { width: 1240, height: 900 };

/** A Chromium that is started when a page is asked for, and again after it had to be ended. */
export class Browser {
  #browser;
  version = '';

  /** A page of its own profile, and its protocol. */
  async open(address) {
    this.#browser ??= await this.#start();
    const context = await this.#browser.newContext({ viewport, colorScheme: 'light', locale: 'en-GB' });
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(String(error.stack)));
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in globalThis);
    return { page, protocol: await context.newCDPSession(page), failures, close: () => context.close() };
  }

  async #start() {
    const browser = await chromium.launch({
      executablePath: await getChromium(),
      // Memory is told at once, not at the engine's leisure.
      args: [...chromiumArgs, '--enable-blink-features=ForceEagerMeasureMemory'],
    });
    this.version = browser.version();
    return browser;
  }

  /** Ends it, also when a page hangs. */
  async end() {
    const browser = this.#browser;
    this.#browser = undefined;
    await browser?.close();
  }
}
