import { between } from './main-thread.mjs';
import { eachFrame, inputOf } from './input.mjs';
import { quantile } from './statistics.mjs';

/** Steps in, and as many out again. */
const stepsIn = 30;
export const zoomSteps = 2 * stepsIn;
/** Turns of the wheel before a drag, moves of it, and how far each goes: to the left, and back. */
const turnsBefore = 10;
const moves = 60;
const pixels = 6;
/** Milliseconds in which a view comes to rest after a gesture: labels find better places, transitions end. */
const rest = 500;
/** Milliseconds before a gesture: what the pointer's coming has caused is over. */
const before = 250;

const framesOf = ({ frames, longTasks }) => ({
  frames: frames.length,
  median: quantile(frames, 0.5),
  p95: quantile(frames, 0.95),
  worst: Math.max(...frames),
  longTasks: longTasks.length,
  longest: Math.max(0, ...longTasks),
});

const pause = (page, ms) => page.waitForTimeout(ms);

/** The gestures that are measured, on a page that has drawn. `wheel` says how far a turn of it goes. */
export const gesturesOn = ({ page, protocol }, read, { wheel, steps }, place) => {
  const { x, y } = place;
  const input = inputOf(protocol);
  const call = (...args) => page.evaluate((given) => globalThis.bench.step(...given), args);
  const turn = steps.includes('zoom')
    ? (direction) => call('zoom', direction)
    : (direction) => input.wheel({ x, y }, -direction * wheel.deltaY, wheel.ctrl);

  /** Does something `count` times, and says what each time cost, what frames came, and what the rest after it did. */
  const watched = async (count, act) => {
    await page.evaluate(() => globalThis.bench.watch());
    const begun = await read();
    const made = await eachFrame(count, act);
    await page.evaluate(() => globalThis.bench.frame());
    const after = await read();
    const seen = framesOf(await page.evaluate(() => globalThis.bench.seen()));
    await pause(page, rest);
    const rested = await read();
    return { ...between(begun, after, made), made, ...seen, resting: between(after, rested).task };
  };

  return {
    /** In by a thousand, or to the limit; `half` is called there; and out again. */
    async zoom(half = () => {}) {
      await input.move({ x, y });
      await pause(page, before);
      const inwards = await watched(stepsIn, () => turn(1));
      await half();
      const outwards = await watched(stepsIn, () => turn(-1));
      return { inwards, outwards };
    },

    /** In by ten, then to the left and back again. */
    async drag() {
      await input.move({ x, y });
      await eachFrame(turnsBefore, () => turn(1));
      await pause(page, before);
      if (steps.includes('pan')) return watched(moves, (i) => call('pan', i < moves / 2 ? pixels : -pixels));
      await input.press({ x, y });
      const there = (i) => ({ x: x - pixels * Math.min(i + 1, moves - i - 1), y });
      const moved = await watched(moves, (i) => input.drag(there(i)));
      await input.release({ x, y });
      return moved;
    },
  };
};
