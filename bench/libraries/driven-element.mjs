import { spanOf } from './span.mjs';

const chartOf = (element) => element.shadowRoot?.querySelector('[part~="chart"]') ?? undefined;
const isIn = ({ left, right }, { x, width }) => x + width / 2 > left && x + width / 2 < right;

/** How the element is driven, as it is used: a story at its property. `storyOf(events)` gives it in some form. */
export const elementWith = (storyOf) => ({
  prepare: (events) => ({ story: storyOf(events), whole: spanOf(events) }),

  mount(container, { story, whole }) {
    const element = document.createElement('story-timeline');
    element.style.height = '500px';
    element.story = story;
    element.seen = whole;
    element.addEventListener('story-timeline-view', ({ start, end }) => {
      element.seen = [start, end];
    });
    container.append(element);
    return element;
  },

  /** It tells of its view when that has come to rest; before, the whole story is seen. */
  view: (container, { seen }) => seen,

  /** A chart with something in it, and nothing that says that more is to come. */
  complete(container, element) {
    if (element.matches(':state(loading)')) return false;
    return chartOf(element)?.querySelector('[part~="mark"], [part~="cluster"], canvas') instanceof Element;
  },

  stage: (container, element) => chartOf(element),
  // An exponent of a third: a notch is a factor of 1.26, and thirty of them a thousand.
  wheel: { deltaY: 33, ctrl: true },
  // The popover waits until a pointer rests (src/interaction/popover/popover-controller.ts).
  wait: 150,

  mark(container, element) {
    const chart = chartOf(element).getBoundingClientRect();
    const middle = chart.left + chart.width / 2;
    const [nearest] = [...chartOf(element).querySelectorAll('li.item:not(.outside) > button.anchor')]
      .map((button) => button.getBoundingClientRect())
      .filter((rect) => rect.width > 0 && isIn(chart, rect))
      .toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
    const { left, top } = container.getBoundingClientRect();
    return nearest && { x: nearest.x + nearest.width / 2 - left, y: nearest.y + nearest.height / 2 - top };
  },

  told(container, element) {
    const inside = [...chartOf(element).querySelectorAll('li.item:not(.outside) > button.anchor')];
    return inside.reduce((sum, { dataset }) => sum + Number(dataset.count ?? 1), 0);
  },

  detail: (container, element) => element.shadowRoot.querySelector(':popover-open') !== null,

  colours(container, element) {
    const style = getComputedStyle(element);
    const names = Array.from({ length: 8 }, (_, i) => `--_group-${i + 1}`);
    return [...names, '--_accent'].map((name) => style.getPropertyValue(name).trim());
  },
});
