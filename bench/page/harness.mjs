// What runs in the measured page: makes the events, mounts a library, and tells what it saw. Node drives it as `bench`.
import { eventsOf } from '../events.mjs';
import { afterFrame, Frames, framesUntil, LongTasks } from './frames.mjs';
import { quiet } from './quiet.mjs';
import { loadedFiles } from './loaded-files.mjs';
import { paintedColours } from './painted-colours.mjs';

const container = document.querySelector('#container');
const longTasks = new LongTasks();
const frames = new Frames();
let library;
let data;
let handle;

/** Where hands go: the library's drawing, in the page's coordinates. */
const stage = () => (library.stage?.(container, handle) ?? container).getBoundingClientRect();

globalThis.bench = {
  async load(address) {
    ({ library } = await import(address));
    await library.load?.();
    return { wheel: library.wheel, wait: library.wait ?? 0, steps: library.steps };
  },

  /** Makes what is handed over, in the library's own form, before any clock runs. */
  make(count, options) {
    const events = eventsOf(count, options);
    data = { given: library.prepare?.(events) ?? events, count };
  },

  /** From handing over to the first frame in which all stands. */
  async mount() {
    await afterFrame();
    const begun = performance.now();
    handle = library.mount(container, data.given);
    const complete = () => library.complete?.(container, handle, data.count) ?? true;
    const ended = await framesUntil(complete);
    await afterFrame();
    return { wall: ended - begun, longest: longTasks.longest(begun, ended), files: loadedFiles() };
  },

  quiet: (options) => quiet(container, options),
  files: loadedFiles,

  stage() {
    const { x, y, width, height } = stage();
    return { x, y, width, height };
  },

  mark: () => library.mark?.(container, handle),

  /** From the pointer's first movement to the frame in which the detail stands. */
  async hover() {
    const begun = await new Promise((resolve) => {
      addEventListener('mousemove', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
    });
    return (await framesUntil(() => library.detail(container, handle))) - begun;
  },

  colours: () => paintedColours(library.colours?.(container, handle) ?? []),

  /** A step of zoom or of pan where a library knows no wheel. */
  step: (kind, index) => library.step?.(kind, index, handle),

  watch() {
    frames.start();
  },
  seen: () => ({ frames: frames.stop(), longTasks: longTasks.since(frames.begun) }),

  memory: async () => (await performance.measureUserAgentSpecificMemory?.())?.bytes,
};
