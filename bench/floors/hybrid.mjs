import { colourOf, extentOf, textOf } from './dress.mjs';
import { kinds, markHeight } from './layout.mjs';
import { nodesIn } from './nodes.mjs';
import { mountStage } from './stage.mjs';

const drawing = ({ box, events, width, height, laneHeight }) => {
  const nodes = nodesIn(box, width);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.style.cssText = 'position:absolute;left:0;top:0';
  nodes.layer.before(canvas);
  const pen = canvas.getContext('2d');
  return (marks, view) => {
    pen.clearRect(0, 0, width, height);
    for (let i = 0; i < marks.length; i += 1) {
      const colour = colourOf(marks, i, laneHeight);
      if (marks.kind[i] === kinds.cluster) {
        pen.fillStyle = colour;
        pen.fillRect(marks.x[i], marks.y[i], marks.width[i], markHeight);
        continue;
      }
      const [x, wide] = extentOf(marks, i, width);
      nodes.show(x, marks.y[i], wide, textOf(marks, i, wide, events), colour);
    }
    nodes.done(view);
  };
};

/** A node for each event that stands alone, a canvas for what is counted. */
export const mountHybrid = (container, events) => mountStage(container, events, drawing);
