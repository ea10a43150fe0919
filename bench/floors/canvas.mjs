import { ticksOf } from './axis.mjs';
import { colourOf, extentOf, textOf } from './dress.mjs';
import { markHeight } from './layout.mjs';
import { axisHeight, mountStage } from './stage.mjs';

/** Pixels of a letter of 11 px, roughly: to cut a title without measuring it. */
const letter = 6;
const cut = (text, width) =>
  text.length * letter > width ? text.slice(0, Math.max(1, Math.floor(width / letter))) : text;

const drawing = ({ box, events, width, height, laneHeight }) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height + axisHeight;
  box.append(canvas);
  const pen = canvas.getContext('2d', { alpha: false });
  return (marks, view) => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height + axisHeight);
    pen.font = '11px sans-serif';
    pen.textBaseline = 'middle';
    for (let i = 0; i < marks.length; i += 1) {
      const [x, wide] = extentOf(marks, i, width);
      pen.fillStyle = colourOf(marks, i, laneHeight);
      pen.fillRect(x, marks.y[i], wide, markHeight);
      const text = textOf(marks, i, wide, events);
      if (!text) continue;
      pen.fillStyle = '#000';
      pen.fillText(cut(text, wide), x + 1, marks.y[i] + 8);
    }
    pen.fillStyle = '#555';
    for (const { share, text } of ticksOf(view)) pen.fillText(text, share * width, height + 10);
  };
};

/** Paints everything on one canvas. */
export const mountCanvas = (container, events) => mountStage(container, events, drawing);
