import { isD3Milestones } from './d3-milestones/is-d3-milestones.js';
import { isEventDrops } from './event-drops/is-event-drops.js';
import type { Shape } from './shape.js';
import { simile } from './simile.js';
import { singleLine } from './single-line.js';
import { isTimelinejs } from './timelinejs/is-timelinejs.js';
import { isTimelinesChart } from './timelines-chart/is-timelines-chart.js';
import { isVisTimeline } from './vis-timeline/is-vis-timeline.js';

/** The tools whose JSON is read, the surer signs first; each is loaded when it is met. */
export const shapes: readonly Shape[] = [
  {
    name: 'timelinejs',
    fits: isTimelinejs,
    read: async (loose) => (await import('./timelinejs/read-timelinejs.js')).readTimelinejs(loose),
  },
  {
    name: 'timelines-chart',
    fits: isTimelinesChart,
    read: async (loose) =>
      (await import('./timelines-chart/read-timelines-chart.js')).readTimelinesChart(loose),
  },
  {
    name: 'event-drops',
    fits: isEventDrops,
    read: async (loose) => (await import('./event-drops/read-event-drops.js')).readEventDrops(loose),
  },
  {
    name: 'vis-timeline',
    fits: isVisTimeline,
    read: async (loose) => (await import('./vis-timeline/read-vis-timeline.js')).readVisTimeline(loose),
  },
  {
    name: 'd3-milestones',
    fits: isD3Milestones,
    read: async (loose) => (await import('./d3-milestones/read-d3-milestones.js')).readD3Milestones(loose),
  },
  simile,
  singleLine,
];

/** The tool that wrote a value, by its look; undefined where it is like none. */
export const shapeOf = (loose: unknown): Shape | undefined => shapes.find(({ fits }) => fits(loose));

export const shapeNamed = (name: string): Shape | undefined =>
  shapes.find((shape) => shape.name === name.trim().toLowerCase());

export type { Shape } from './shape.js';
