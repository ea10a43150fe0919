import { between } from './main-thread.mjs';
import { eachFrame, inputOf } from './input.mjs';
import { quantile } from './statistics.mjs';

/** Steps in, and as many out again. */
const stepsIn = 30;
/** Turns of the wheel before a drag, moves of it, and how far each goes: to the left, and back. */
const turnsBefore = 10;
const moves = 60;
const pixels = 6;
/** Milliseconds in which a view comes to rest after a gesture: labels find better places, transitions end. */
const rest = 700;

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
  const turn = steps
    ? (direction) => page.evaluate((by) => globalThis.bench.step('zoom', by), direction)
    : (direction) => input.wheel({ x, y }, -direction * wheel.deltaY, wheel.ctrl);

  /** Does something `count` times, and says what each time cost, what frames came, and what the rest after it cost. */
  const watched = async (count, act) => {
    await page.evaluate(() => globalThis.bench.watch());
    const before = await read();
    await eachFrame(count, act);
    const after = await read();
    const seen = framesOf(await page.evaluate(() => globalThis.bench.seen()));
    await pause(page, rest);
    const rested = await read();
    return { ...between(before, after, count), ...seen, resting: between(after, rested).task };
  };

  return {
    /** In by a thousand, or to the limit; `half` is called there; and out again. */
    async zoom(half = () => {}) {
      await input.move({ x, y });
      await pause(page, rest);
      const inwards = await watched(stepsIn, () => turn(1));
      await half();
      const outwards = await watched(stepsIn, () => turn(-1));
      return { inwards, outwards };
    },

    /** In by ten, then to the left and back again. */
    async drag() {
      await input.move({ x, y });
      await eachFrame(turnsBefore, () => turn(1));
      await pause(page, rest);
      await input.press({ x, y });
      const there = (i) => ({ x: x - pixels * Math.min(i + 1, moves - i - 1), y });
      const moved = await watched(moves, (i) => input.drag(there(i)));
      await input.release({ x, y });
      return moved;
    },
  };
};
