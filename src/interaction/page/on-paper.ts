import type { Frame } from '../../geometry/index.js';

/** Width of the drawing in CSS pixels: a little less than a sheet of A4 or Letter has between its margins. */
const width = 680;
/** Height that leaves room for a heading on the same sheet; and where an author allows for more, for a short one. */
const maxHeight = 640;
const mostHeight = 760;
const pitch = 24;
/** Where text is larger than so, time had better run down. */
const largestText = 20;

/** The same story for a sheet of paper: time across, nothing to press. The style of print enlarges it where paper is wider. */
export const onPaper = (frame: Frame): Frame => {
  const { height: _height, leastHeight: _leastHeight, ...rest } = frame;
  const orientation = frame.em > largestText ? frame.orientation : 'horizontal';
  const allowed = Math.min(Math.max(maxHeight, frame.maxHeight), mostHeight);
  return { ...rest, width, maxHeight: allowed, pitch, orientation };
};
