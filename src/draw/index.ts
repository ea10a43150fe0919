export { axisLines, breakLines, laneLine, leaderLine, tickLine } from './draw-axis.js';
export { drawBreak } from './draw-break.js';
export { drawLine } from './draw-line.js';
export { drawMark } from './draw-mark.js';
export { groupColour, groupGlyph } from './glyphs.js';
export type { Shape } from './shape.js';
