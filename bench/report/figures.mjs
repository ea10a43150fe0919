import { quantile } from '../measure/statistics.mjs';

const both = (zoom, of) => (of(zoom.inwards) + of(zoom.outwards)) / 2;
const worse = (zoom, of) => Math.max(of(zoom.inwards), of(zoom.outwards));
const sum = (zoom, of) => of(zoom.inwards) + of(zoom.outwards);
const ofZoom =
  (combine, of) =>
  ({ zoom }) =>
    zoom ? combine(zoom, of) : NaN;
const MB = 2 ** 20;

/** What is told of each library at each size: a title, and its value in a run. With `ratio`, also beside the canvas floor. */
export const figures = {
  first: { title: 'First complete picture, ms', of: ({ mount }) => mount.wall, ratio: true },
  firstTask: { title: 'Its main-thread task time, ms', of: ({ mount }) => mount.task, ratio: true },
  firstLongest: { title: 'Its longest task, ms (0: none over 50)', of: ({ mount }) => mount.longest },
  zoom: {
    title: 'Zoom: main-thread task time a step, ms',
    of: ofZoom(both, ({ task }) => task),
    ratio: true,
  },
  zoomScript: {
    title: 'Zoom: of that script, without microtasks, ms',
    of: ofZoom(both, ({ script }) => script),
  },
  zoomStyle: { title: 'Zoom: of that style, ms', of: ofZoom(both, ({ style }) => style) },
  zoomLayout: { title: 'Zoom: of that layout, ms', of: ofZoom(both, ({ layout }) => layout) },
  zoomFrame: { title: 'Zoom: time between frames, median, ms', of: ofZoom(worse, ({ median }) => median) },
  zoomP95: { title: 'Zoom: time between frames, 95th percentile, ms', of: ofZoom(worse, ({ p95 }) => p95) },
  zoomLong: { title: 'Zoom: tasks over 50 ms in 60 steps', of: ofZoom(sum, ({ longTasks }) => longTasks) },
  zoomLongest: { title: 'Zoom: the longest of them, ms', of: ofZoom(worse, ({ longest }) => longest) },
  zoomRest: {
    title: 'Zoom: task time while it comes to rest, ms',
    of: ofZoom(both, ({ resting }) => resting),
  },
  zoomFactor: { title: 'Zoom: how far in', of: ({ zoom }) => zoom?.factor ?? NaN },
  drag: { title: 'Drag: main-thread task time a move, ms', of: ({ drag }) => drag?.task ?? NaN, ratio: true },
  dragP95: { title: 'Drag: time between frames, 95th percentile, ms', of: ({ drag }) => drag?.p95 ?? NaN },
  dragLong: { title: 'Drag: tasks over 50 ms in 60 moves', of: ({ drag }) => drag?.longTasks ?? NaN },
  hover: {
    title: 'Pointer to detail, less its documented waiting time, ms',
    of: ({ hover }) => hover,
    ratio: true,
  },
  heap: {
    title: 'Memory added: script, nodes and buffers of the main thread, MB',
    of: ({ memory: { script, nodes, buffers } }) => (script + nodes + buffers) / MB,
    ratio: true,
  },
  perEvent: {
    title: 'The same without nodes, bytes an event',
    of: ({ memory: { script, buffers } }, count) => (script + buffers) / count,
  },
  whole: { title: 'Memory added, with canvas and Workers, MB', of: ({ memory: { whole } }) => whole / MB },
  nodes: { title: 'DOM nodes added', of: ({ nodes }) => nodes },
};

/** The median of a figure in a record, its quartiles and ends; NaN where it has none. */
export const summary = ({ values }, name) => {
  const known = values[name].filter((value) => value !== null);
  const [least, low, middle, high, most] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(known, share));
  return { least, low, middle, high, most };
};
