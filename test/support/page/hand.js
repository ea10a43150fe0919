// What a page of test/support/telling-pages.mjs says, and what it has done in it.

const post = (address, body) => fetch(address, { method: 'POST', body: JSON.stringify(body) });

export const tell = (what) => post('/tell', what);
export const press = (key) => post('/act', ['press', key]);
export const move = (x, y) => post('/act', ['move', Math.round(x), Math.round(y)]);
export const click = (x, y) => post('/act', ['click', Math.round(x), Math.round(y)]);

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What a look gives once it is something. */
export const until = async (what, look) => {
  const end = performance.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`not seen: ${what}`);
    await frame();
  }
};

export const textOf = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
