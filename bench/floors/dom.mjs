import { colourOf, extentOf, textOf } from './dress.mjs';
import { nodesIn } from './nodes.mjs';
import { mountStage } from './stage.mjs';

const drawing = ({ box, events, width, laneHeight }) => {
  const nodes = nodesIn(box, width);
  return (marks, view) => {
    for (let i = 0; i < marks.length; i += 1) {
      const [x, wide] = extentOf(marks, i, width);
      nodes.show(x, marks.y[i], wide, textOf(marks, i, wide, events), colourOf(marks, i, laneHeight));
    }
    nodes.done(view);
  };
};

/** A positioned node for each mark that can be told apart. */
export const mountDom = (container, events) => mountStage(container, events, drawing);
