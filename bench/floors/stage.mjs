import { columnsOf } from './columns.mjs';
import { layoutFor, markAt } from './layout.mjs';

export const axisHeight = 20;
const perPixel = 0.002;
const popoverWidth = 250;

const popoverStyle = (left, top) =>
  `position:absolute;left:${left}px;top:${top}px;width:${popoverWidth}px;background:#fff;border:1px solid #444;` +
  'padding:4px;font:12px sans-serif;pointer-events:none;z-index:9';

const detailOf = (marks, at, events) => {
  const { start, title } = events[marks.row[at]];
  const many = marks.count[at] > 1 ? `${marks.count[at]} events, first: ` : '';
  return `${many}${new Date(start).toISOString().slice(0, 16)} ${title}`;
};

/**
 * What the floors have in common: a box with a view of events, zoomed by wheel, moved by drag, with a popover under the
 * pointer. `drawing(stage)` gives what draws marks in a view; a frame draws once, however much has happened.
 */
export const mountStage = (container, events, drawing) => {
  const box = document.createElement('div');
  box.style.cssText =
    'position:absolute;inset:0;overflow:hidden;contain:strict;touch-action:none;user-select:none';
  const popover = document.createElement('div');
  popover.className = 'detail';
  popover.hidden = true;
  const width = container.clientWidth;
  const height = container.clientHeight - axisHeight;
  const columns = columnsOf(events);
  const layout = layoutFor(columns, width, height);
  const margin = (columns.latest - columns.earliest) * 0.01;
  let view = [columns.earliest - margin, columns.latest + margin];
  const draw = drawing({ box, events, width, height, laneHeight: height / columns.groups });
  box.append(popover);

  let marks;
  let asked = 0;
  const drawNow = () => {
    asked = 0;
    marks = layout(view);
    draw(marks, view);
  };
  const become = (next) => {
    view = next;
    asked ||= requestAnimationFrame(drawNow);
  };
  listen(box, {
    zoom(factor, x) {
      const [begin, finish] = view;
      const fixed = begin + ((finish - begin) * x) / width;
      become([fixed - (fixed - begin) / factor, fixed + (finish - fixed) / factor]);
    },
    pan(pixels) {
      const [begin, finish] = view;
      const by = ((finish - begin) * pixels) / width;
      become([begin - by, finish - by]);
    },
    point(x, y) {
      const at = markAt(marks, x, y);
      popover.hidden = at < 0;
      if (at < 0) return;
      popover.textContent = detailOf(marks, at, events);
      popover.style.cssText = popoverStyle(Math.min(x, width - popoverWidth - 10), y + 14);
    },
  });
  drawNow();
  container.append(box);
  return { marks: () => marks, view: () => view, popover };
};

const listen = (box, { zoom, pan, point }) => {
  const placeOf = ({ clientX, clientY }) => {
    const { left, top } = box.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const turn = (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * perPixel), placeOf(event)[0]);
  };
  let held;
  box.addEventListener('wheel', turn, { passive: false });
  box.addEventListener('pointerdown', ({ clientX, pointerId }) => {
    held = clientX;
    box.setPointerCapture(pointerId);
  });
  box.addEventListener('pointermove', (event) => {
    if (held === undefined) {
      point(...placeOf(event));
      return;
    }
    pan(event.clientX - held);
    held = event.clientX;
  });
  box.addEventListener('pointerup', () => {
    held = undefined;
  });
};
