const ctrl = 2;

/** Real input through the protocol; each is answered when the page has taken it. */
export const inputOf = (protocol) => {
  const mouse = (type, { x, y }, more = {}) =>
    protocol.send('Input.dispatchMouseEvent', { type, x: Math.round(x), y: Math.round(y), ...more });
  const left = { button: 'left', buttons: 1 };
  return {
    move: (place) => mouse('mouseMoved', place),
    wheel: (place, deltaY, withCtrl) =>
      mouse('mouseWheel', place, { deltaX: 0, deltaY, modifiers: withCtrl ? ctrl : 0 }),
    press: (place) => mouse('mousePressed', place, { ...left, clickCount: 1 }),
    drag: (place) => mouse('mouseMoved', place, left),
    release: (place) => mouse('mouseReleased', place, { ...left, buttons: 0, clickCount: 1 }),
  };
};

const frame = 1000 / 60;
/** Inputs that a page has not taken yet: more would be joined to one. */
const mostWaiting = 2;

/** A page that is slower than this for all of it is stopped. */
const longest = 5000;

/** Does something for each frame of the display, as hands do; waits for a page that cannot keep up. Says how often it did. */
export const eachFrame = async (count, act) => {
  const waiting = new Set();
  const begun = performance.now();
  let made = 0;
  for (; made < count && performance.now() - begun < longest; made += 1) {
    const taken = act(made).finally(() => waiting.delete(taken));
    waiting.add(taken);
    const early = begun + (made + 1) * frame - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    while (waiting.size >= mostWaiting) await Promise.race(waiting);
  }
  await Promise.all(waiting);
  return made;
};
