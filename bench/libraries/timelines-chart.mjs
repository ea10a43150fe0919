import TimelinesChart from 'timelines-chart';
import { spanOf } from './span.mjs';

const names = 'ABCDEFGH';
const colours = ['#4269d0', '#efb118', '#ff725c', '#6cc5b0', '#3ca951', '#ff8ab7', '#a463f2', '#97bbf5'];
const minute = 60_000;
const factor = 1000 ** (1 / 30);

/** It has a line for each label: here one for each group, on which segments lie over each other. */
export const library = {
  prepare(events) {
    const lines = new Map();
    for (const { start, end, title, group } of events) {
      const name = names[group];
      if (!lines.has(name)) lines.set(name, { label: name, data: [] });
      const timeRange = [new Date(start), new Date(end ?? start + minute)];
      lines.get(name).data.push({ timeRange, val: name, labelVal: title });
    }
    const sorted = [...lines].toSorted(([a], [b]) => a.localeCompare(b));
    return {
      count: events.length,
      span: spanOf(events),
      groups: sorted.map(([group, line]) => ({ group, data: [line] })),
    };
  },

  mount(container, { groups, span }) {
    const scale = (name) => colours[names.indexOf(name)];
    scale.domain = () => Array.from(names.slice(0, groups.length));
    scale.range = () => colours;
    scale.copy = () => scale;
    const chart = new TimelinesChart(container)
      .width(1200)
      .maxHeight(500)
      .maxLineHeight(60)
      .enableAnimations(false)
      .zColorScale(scale)
      .data(groups);
    return { chart, span, view: span };
  },

  complete: (container, handle, count) => container.querySelectorAll('.series-segment').length >= count,
  // It has no wheel: a zoom is a call.
  steps: ['zoom', 'pan'],

  step(kind, amount, handle) {
    const [begin, end] = handle.view;
    if (kind === 'zoom') {
      const length = Math.min((end - begin) / factor ** amount, handle.span[1] - handle.span[0]);
      const middle = (begin + end) / 2;
      handle.view = [middle - length / 2, middle + length / 2];
    } else {
      const by = ((end - begin) * amount) / 1200;
      handle.view = [begin + by, end + by];
    }
    handle.chart.zoomX(handle.view.map((time) => new Date(time)));
  },

  mark(container) {
    const own = container.getBoundingClientRect();
    const boxes = [...container.querySelectorAll('.series-segment')]
      .slice(0, 2000)
      .map((node) => node.getBoundingClientRect())
      .filter(({ left, right }) => left > own.left && right < own.right)
      .map(({ x, y, width, height }) => ({ x: x + width / 2 - own.x, y: y + height / 2 - own.y }));
    return boxes.toSorted((a, b) => Math.abs(a.x - 600) - Math.abs(b.x - 600))[0];
  },

  detail: () =>
    [...document.querySelectorAll('.chart-tooltip, .segment-tooltip, .float-tooltip-kap')].some(
      (node) =>
        node.textContent !== '' &&
        getComputedStyle(node).display !== 'none' &&
        getComputedStyle(node).opacity > 0,
    ),

  view: (container, { view }) => view,
  // Segments let a fifth through of what is below them.
  colours: () => colours.flatMap((colour) => [colour, `${colour}cc`, `${colour}99`]),
};
