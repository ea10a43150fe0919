// How the floors' marks look, whatever draws them.
import { kinds } from './layout.mjs';

export const colours = [
  '#4269d0',
  '#efb118',
  '#ff725c',
  '#6cc5b0',
  '#3ca951',
  '#ff8ab7',
  '#a463f2',
  '#97bbf5',
];

const mostTitle = 200;
const leastRoom = 46;
const leastTitle = 30;

const shade = (count) => `rgba(40,40,60,${Math.min(0.9, 0.15 + Math.log10(count) * 0.15).toFixed(2)})`;

/** Left edge and width of a mark, cut to the view; a point that has room is as wide as its title. */
export const extentOf = (marks, i, width) => {
  const asTitle = marks.kind[i] !== kinds.bar && marks.room[i] > leastRoom && marks.count[i] === 1;
  const whole = asTitle ? Math.min(marks.room[i] - 2, mostTitle) : marks.width[i];
  const x = Math.max(-4, marks.x[i]);
  return [x, Math.max(2, Math.min(width + 4, marks.x[i] + whole) - x)];
};

export const colourOf = (marks, i, laneHeight) =>
  marks.kind[i] === kinds.cluster
    ? shade(marks.count[i])
    : colours[Math.floor(marks.y[i] / laneHeight) & 7] + (marks.kind[i] === kinds.bar ? '99' : '55');

export const textOf = (marks, i, width, events) => {
  if (marks.kind[i] === kinds.cluster) return marks.count[i] < 100 ? String(marks.count[i]) : '';
  return width > leastTitle ? events[marks.row[i]].title : '';
};
