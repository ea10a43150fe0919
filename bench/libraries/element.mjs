import { StoryTimeline } from '../../src/story-timeline.js';
import { dateOf } from './edtf.mjs';

// What define.ts does, which the package's sideEffects would let a bundler leave out of its source.
StoryTimeline.define();

const groups = 'ABCDEFGH';

const storyOf = (events) => ({
  groups: [...groups].map((id) => ({ id, title: `Group ${id}` })),
  events: events.map((event) => ({
    id: `e${event.id}`,
    date: dateOf(event),
    title: event.title,
    group: groups[event.group],
  })),
});

const chartOf = (element) => element.shadowRoot?.querySelector('[part~="chart"]') ?? undefined;
const isIn = ({ left, right }, { x, width }) => x + width / 2 > left && x + width / 2 < right;

/** The element as it is used: a story in its own form, at its property. */
export const library = {
  prepare: storyOf,

  mount(container, story) {
    const element = document.createElement('story-timeline');
    element.story = story;
    container.append(element);
    return element;
  },

  /** A chart with something in it, and nothing that says that more is to come. */
  complete(container, element) {
    if (element.matches(':state(loading)')) return false;
    return chartOf(element)?.querySelector('[part~="mark"], [part~="cluster"], canvas') instanceof Element;
  },

  stage: (container, element) => chartOf(element),
  // An exponent of a third: a notch is a factor of 1.26, and thirty of them a thousand.
  wheel: { deltaY: 33, ctrl: true },
  // The popover waits until a pointer rests (src/interaction/popover-controller.ts).
  wait: 150,

  mark(container, element) {
    const chart = chartOf(element).getBoundingClientRect();
    const middle = chart.left + chart.width / 2;
    const [nearest] = [...chartOf(element).querySelectorAll('li:not(.outside) > button.anchor')]
      .map((button) => button.getBoundingClientRect())
      .filter((rect) => rect.width > 0 && isIn(chart, rect))
      .toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
    const { left, top } = container.getBoundingClientRect();
    return nearest && { x: nearest.x + nearest.width / 2 - left, y: nearest.y + nearest.height / 2 - top };
  },

  detail: (container, element) => element.shadowRoot.querySelector(':popover-open') !== null,

  colours(container, element) {
    const style = getComputedStyle(element);
    const names = [...groups].map((_, i) => `--_group-${i + 1}`);
    return [...names, '--_accent'].map((name) => style.getPropertyValue(name).trim());
  },
};
