import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';

const names = 'ABCDEFGH';

const dateOf = (time) => {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

/** It shows one event at a time, over a strip of some screens' width: not the whole story at once. */
export const library = {
  styled: true,

  prepare: (events) => ({
    events: events.map(({ id, start, end, title, group }) => ({
      unique_id: `e${id}`,
      start_date: dateOf(start),
      ...(end !== null && { end_date: dateOf(end) }),
      text: { headline: title },
      group: names[group],
    })),
  }),

  mount: (container, story) => new Timeline(container, story, { font: '', hash_bookmark: false }),

  complete: (container, timeline, count) =>
    container.querySelectorAll('.tl-timemarker').length >= count &&
    container.querySelector('.tl-slide') !== null,

  stage: (container) => container.querySelector('.tl-timenav'),
  // Its zoom is two buttons, of which each press is animated.
  steps: ['zoom'],

  step: (kind, amount, timeline) => timeline[amount > 0 ? 'zoomIn' : 'zoomOut'](),

  colours: () => ['#e5e5e5', '#f2f2f2', '#c0c0c0'],
};
