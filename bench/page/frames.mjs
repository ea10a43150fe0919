const { port1, port2 } = new MessageChannel();
const waiting = [];
port1.addEventListener('message', () => waiting.shift()?.());
port1.start();

/** A task of its own, behind all that has been asked for. */
const nextTask = () =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When the next frame has been made: style, layout and paint are behind it. */
export const afterFrame = async () => {
  await nextFrame();
  await nextTask();
};

/** The time after the first frame in which a condition holds; fails when none comes for that long. */
export const framesUntil = async (holds, latest = 60_000) => {
  const begun = performance.now();
  do {
    if (performance.now() - begun > latest) throw new Error('The picture did not come');
    await nextFrame();
  } while (!holds());
  await nextTask();
  return performance.now();
};

/** The times between frames. */
export class Frames {
  #times = [];
  #asked = 0;
  begun = 0;

  start() {
    this.#times = [];
    this.begun = performance.now();
    const tick = (time) => {
      this.#times.push(time);
      this.#asked = requestAnimationFrame(tick);
    };
    this.#asked = requestAnimationFrame(tick);
  }

  stop() {
    cancelAnimationFrame(this.#asked);
    return this.#times.slice(1).map((time, i) => time - this.#times[i]);
  }
}

/** Tasks of more than 50 ms, where an engine tells of them. */
export class LongTasks {
  #entries = [];
  #observer;

  constructor() {
    if (!globalThis.PerformanceObserver?.supportedEntryTypes.includes('longtask')) return;
    this.#observer = new PerformanceObserver((list) => this.#entries.push(...list.getEntries()));
    this.#observer.observe({ type: 'longtask', buffered: true });
  }

  since(begun, ended = Infinity) {
    this.#entries.push(...(this.#observer?.takeRecords() ?? []));
    return this.#entries
      .filter(({ startTime, duration }) => startTime + duration > begun && startTime < ended)
      .map(({ duration }) => duration);
  }

  longest(begun, ended) {
    return Math.max(0, ...this.since(begun, ended));
  }
}
