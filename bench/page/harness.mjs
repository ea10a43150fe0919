// What runs in the measured page: makes the events, mounts a library, and tells what it saw. Node drives it as `bench`.
import { eventsOf } from '../events.mjs';
import { afterFrame, Frames, framesUntil, LongTasks } from './frames.mjs';
import { quiet } from './quiet.mjs';
import { loadedFiles } from './loaded-files.mjs';
import { paintedColours } from './painted-colours.mjs';
import { turnByScript } from './scripted-wheel.mjs';

const container = document.querySelector('#container');
const longTasks = new LongTasks();
const frames = new Frames();
let library;
let data;
let handle;

/** Where hands go: the library's drawing, in the page's coordinates. */
const stage = () => (library.stage?.(container, handle) ?? container).getBoundingClientRect();

const style = (href) =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });

globalThis.bench = {
  async load(address) {
    ({ library } = await import(address));
    if (library.styled) await style(address.replace(/js$/, 'css'));
    return { wheel: library.wheel, wait: library.wait ?? 0, steps: library.steps ?? [] };
  },

  /** Makes what is handed over, in the library's own form, before any clock runs. */
  make(count, options) {
    const events = eventsOf(count, options);
    data = { given: library.prepare?.(events) ?? events, count };
  },

  /** From handing over to the first frame in which all stands. */
  async mount() {
    // Some frames, since the first after a pause come out of turn.
    for (let i = 0; i < 5; i += 1) await afterFrame();
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

  /** Of how many events the picture tells, alone or counted; undefined where that cannot be read. */
  told: () => library.told?.(container, handle),

  /** A step of zoom or of pan where a library knows no wheel. */
  step(kind, amount) {
    library.step(kind, amount, handle);
  },

  /** Milliseconds of the story that are seen; NaN where a library does not tell. */
  length() {
    const [begin, end] = library.view?.(container, handle) ?? [NaN, NaN];
    return end - begin;
  },

  frame: afterFrame,

  watch() {
    frames.start();
  },
  seen: () => ({ frames: frames.stop(), longTasks: longTasks.since(frames.begun) }),

  /** Times between frames while nothing happens. */
  async framesAtRest(count = 60) {
    frames.start();
    for (let i = 0; i < count; i += 1) await afterFrame();
    return frames.stop();
  },

  /** Times between frames while the wheel is turned by script: in by a thousand, and out again. */
  async framesOfScriptedZoom(steps = 30) {
    const { x, y, width, height } = stage();
    frames.start();
    const taken = await turnByScript({ x: x + width / 2, y: y + height / 2 }, library.wheel, steps);
    if (taken < 2 * steps) throw new Error(`Of ${2 * steps} turns of the wheel ${taken} were taken`);
    return frames.stop();
  },

  memory: async () => (await performance.measureUserAgentSpecificMemory?.())?.bytes,
};
