import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { spanOf } from './span.mjs';

const groups = 'ABCDEFGH';
const colour = '#97b0f8';

export const library = {
  styled: true,

  prepare: (events) => ({
    window: spanOf(events),
    items: events.map(({ id, start, end, title, group }) => ({
      id,
      start,
      ...(end !== null && { end }),
      content: title,
      title,
      group,
    })),
    groups: [...new Set(events.map(({ group }) => group))]
      .toSorted((a, b) => a - b)
      .map((id) => ({ id, content: groups[id] })),
  }),

  // Given as options, a first window hides it for a second; so it is set by a call when the first drawing tells.
  mount(container, { items, groups: lanes, window }) {
    const handle = { ready: false, changed: true };
    const onInitialDrawComplete = () => {
      handle.timeline.setWindow(...window, { animation: false });
      handle.ready = true;
      handle.changed = true;
    };
    const options = { height: '500px', showCurrentTime: false, onInitialDrawComplete };
    handle.timeline = new Timeline(container, new DataSet(items), new DataSet(lanes), options);
    handle.timeline.on('changed', () => {
      handle.changed = true;
    });
    return handle;
  },

  // It draws again until all has its height: complete when a frame has changed nothing more, so that one frame is counted
  // too many. Only the groups that are seen are drawn.
  complete(container, handle) {
    const still = handle.ready && !handle.changed;
    handle.changed = false;
    return still && container.querySelector('.vis-item') !== null;
  },

  stage: (container) => container.querySelector('.vis-center'),
  // A notch is a factor of 1.2 to it, however far it goes.
  wheel: { deltaY: 120 },
  // https://visjs.github.io/vis-timeline/docs/timeline/: tooltip.delay
  wait: 500,

  mark(container) {
    const view = container.querySelector('.vis-center').getBoundingClientRect();
    const own = container.getBoundingClientRect();
    const [box] = [...container.querySelectorAll('.vis-item-overflow, .vis-item-content')]
      .map((node) => node.getBoundingClientRect())
      .filter(
        ({ left, right, top, bottom }) =>
          left > view.left && right < view.right && top > view.top && bottom < view.bottom,
      );
    return box && { x: box.x + box.width / 2 - own.x, y: box.y + box.height / 2 - own.y };
  },

  detail: () => document.querySelector('.vis-tooltip')?.style.visibility === 'visible',

  view: (container, { timeline }) => {
    const { start, end } = timeline.getWindow();
    return [start.getTime(), end.getTime()];
  },
  colours: () => [colour, '#d5ddf6'],
};
