// A turn of the wheel, with keys held down, for every engine. test/support/wheel.ts gives the command its types.
import { protocol } from './chromium-plugin.mjs';

/** As the protocol of Chromium adds them up. */
const bits = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

const turnInChromium = async (page, { x, y, deltaX, deltaY, keys }) => {
  const client = await protocol(page);
  const modifiers = keys.reduce((sum, key) => sum + bits[key], 0);
  await client.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
};

const turn = async (page, { x, y, deltaX, deltaY, keys }) => {
  await page.mouse.move(x, y);
  for (const key of keys) await page.keyboard.down(key);
  try {
    await page.mouse.wheel({ deltaX, deltaY });
  } finally {
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  }
};

export const wheelPlugin = () => ({
  name: 'wheel',
  async executeCommand({ command, payload, session }) {
    if (command !== 'wheel') return undefined;
    const { browser, id } = session;
    const page = browser.getPage(id);
    const wanted = { deltaX: 0, deltaY: 0, keys: [], ...payload };
    await (browser.name === 'Chromium' ? turnInChromium(page, wanted) : turn(page, wanted));
    return true;
  },
});
