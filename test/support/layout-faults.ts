import type { StoryTimeline } from '../../src/story-timeline.js';
import { beyond, linesOf, overlap } from './boxes.js';
import { popover, root, textOf } from './timeline.js';

/** Engines round text to whole pixels, each by itself. */
const rounding = 1.5;

/** What is seen of a text: its lines, without what is there for ears alone. */
const seenLines = (node: Node): DOMRect[] => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (
      text.data.trim() &&
      parent &&
      !parent.closest('.hidden') &&
      parent.checkVisibility({ opacityProperty: true })
    )
      lines.push(...linesOf(text));
  }
  return lines;
};

const named = (node: Element): string => `“${textOf(node).slice(0, 40)}”`;

/** What stands wider than its room: boxes that scroll sideways, the page's among them. */
const overflowing = (element: StoryTimeline): string[] => {
  const boxes = [
    document.documentElement,
    element,
    ...root(element).querySelectorAll(
      '.root, .stage, .finder, .toolbar, .popover, .popover .scroll, .story-table, .legend, .undated, .keys',
    ),
  ];
  return boxes
    .filter(
      (box) => box.scrollWidth > box.clientWidth + rounding && getComputedStyle(box).display !== 'inline',
    )
    .map((box) => `${box.localName}.${box.className} is ${box.scrollWidth} px wide in ${box.clientWidth}`);
};

/** Texts that reach out of the box that is theirs. */
const cut = (element: StoryTimeline): string[] => {
  const host = element.getBoundingClientRect();
  const own = [
    ...root(element).querySelectorAll(
      '[part=label], .pill, .tool, .others, .members button, .plain > button',
    ),
  ]
    .filter(
      (box) =>
        box.checkVisibility({ opacityProperty: true }) &&
        !box.closest('.hidden, .outside') &&
        !box.matches('.skip'),
    )
    .flatMap((box) => {
      const around = box.getBoundingClientRect();
      return seenLines(box)
        .filter((line) => beyond(line, around) > Math.max(rounding, line.height * 0.3))
        .map(
          (line) =>
            `${named(box)} is cut: ${line.width} × ${line.height} in ${around.width} × ${around.height}`,
        );
    });
  const out = [
    ...root(element).querySelectorAll('.header, .toolbar, .facts, .legend, [part=label], .axis-layer text'),
  ]
    .filter((box) => !box.closest('.hidden, .outside'))
    .flatMap((box) =>
      seenLines(box)
        .filter((line) => line.left < host.left - rounding || line.right > host.right + rounding)
        .map((line) => `${named(box)} reaches out: ${line.left}–${line.right} of ${host.left}–${host.right}`),
    );
  return [...own, ...out];
};

/** The middle of a line, where its letters are: above and below it some fonts have much room. */
const core = ({ x, y, width, height }: DOMRect): DOMRect =>
  new DOMRect(x, y + height * 0.2, width, height * 0.6);

/** Labels of which one stands on the other. */
const colliding = (element: StoryTimeline): string[] => {
  const labels = [...root(element).querySelectorAll('[part=label], .pill')]
    .filter((label) => !label.closest('.outside') && label.checkVisibility({ opacityProperty: true }))
    .map((label) => ({ label, lines: seenLines(label).map(core) }));
  return labels.flatMap(({ label, lines }, i) =>
    labels
      .slice(i + 1)
      .filter((other) => lines.some((line) => other.lines.some((beside) => overlap(line, beside) > rounding)))
      .map((other) => `${named(label)} stands on ${named(other.label)}`),
  );
};

/** Events of the story that are neither drawn nor counted. */
const missing = (element: StoryTimeline, events: number): string[] => {
  const marks = root(element).querySelectorAll('[part=mark]').length;
  const counted = [...root(element).querySelectorAll<HTMLElement>('[part=cluster]')].reduce(
    (sum, { dataset }) => sum + Number(dataset['count']),
    0,
  );
  return marks + counted >= events
    ? []
    : [`${marks} marks and ${counted} in clusters are not ${events} events`];
};

/** A popover that is not wholly in the window. */
const offScreen = (element: StoryTimeline): string[] => {
  const open = popover(element);
  if (!open) return [];
  const { left, top, right, bottom } = open.getBoundingClientRect();
  const isIn =
    left >= -1 && top >= -1 && right <= document.documentElement.clientWidth + 1 && bottom <= innerHeight + 1;
  return isIn ? [] : [`the ${open.className} ${named(open)} is at ${left}, ${top} to ${right}, ${bottom}`];
};

/** All that a reader could not read, or would read on top of something else; empty where all is well. */
export const layoutFaults = (element: StoryTimeline, events = 0): string[] => [
  ...overflowing(element),
  ...cut(element),
  ...colliding(element),
  ...missing(element, events),
  ...offScreen(element),
];
