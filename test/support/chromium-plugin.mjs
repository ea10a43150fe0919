// Commands for what only Chromium can do in a test: touch, more media features, the accessibility tree.
// test/support/chromium.ts gives them their types.

/** One protocol session per page, so that what was emulated stays until it is taken back. */
const sessions = new WeakMap();
export const protocol = (page) => {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
};

const commands = {
  async tap(page, { x, y }) {
    const client = await protocol(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  },
  async touch(page, { type, points }) {
    const client = await protocol(page);
    await client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  },
  async emulate(page, { media = '', features = {}, touch = false }) {
    const client = await protocol(page);
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await client.send('Emulation.setTouchEmulationEnabled', {
      enabled: touch,
      maxTouchPoints: touch ? 5 : 1,
    });
  },
  'accessibility-tree': (page, { interestingOnly = true } = {}) =>
    page.accessibility.snapshot({ interestingOnly }),
};

export const chromiumPlugin = () => ({
  name: 'chromium',
  async executeCommand({ command, payload, session }) {
    const run = commands[command];
    if (!run) return undefined;
    if (session.browser.name !== 'Chromium') throw new Error(`"${command}" is for Chromium only.`);
    return (await run(session.browser.getPage(session.id), payload ?? {})) ?? true;
  },
});
