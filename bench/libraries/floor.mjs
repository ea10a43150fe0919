import { colours } from '../floors/dress.mjs';
import { kinds } from '../floors/layout.mjs';

/** The marks' centre that is nearest to the middle, of those that stand for one event and can be hit. */
const markNearMiddle = (marks, { clientWidth }) => {
  const centres = Array.from({ length: marks.length }, (_, i) => i)
    .filter((i) => marks.kind[i] !== kinds.cluster)
    .map((i) => ({ x: Math.max(2, marks.x[i] + Math.min(marks.width[i], 40) / 2), y: marks.y[i] + 8 }))
    .filter(({ x }) => x < clientWidth - 2);
  return centres.toSorted((a, b) => Math.abs(a.x - clientWidth / 2) - Math.abs(b.x - clientWidth / 2))[0];
};

const shades = Array.from({ length: 20 }, (_, i) => `rgba(40,40,60,${0.15 + 0.04 * i})`);

/** How a floor is driven; `mount` is its own. */
export const floor = (mount) => ({
  mount,
  // An exponent of 0.23: a notch is a factor of 1.26, and thirty of them a thousand.
  wheel: { deltaY: 115 },
  colours: () => [...colours.flatMap((colour) => [`${colour}99`, `${colour}55`]), ...shades],
  mark: (container, { marks }) => markNearMiddle(marks(), container),
  view: (container, { view }) => view(),
  told: (container, { marks }) =>
    marks()
      .count.subarray(0, marks().length)
      .reduce((sum, count) => sum + count, 0),
  detail: (container, { popover }) => !popover.hidden,
});
