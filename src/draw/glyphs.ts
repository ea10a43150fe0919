import { pathRound as path } from 'd3-path';

/** The points of a regular figure round (0, 0), the first at `turn`; with `inner`, a star. */
const figure = (corners: number, radius: number, turn: number, inner = radius): string => {
  const pen = path();
  const count = inner === radius ? corners : corners * 2;
  for (let i = 0; i < count; i += 1) {
    const angle = turn + (i * 2 * Math.PI) / count;
    const r = i % 2 === 0 ? radius : inner === radius ? radius : inner;
    const [x, y] = [r * Math.cos(angle), r * Math.sin(angle)];
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
  return pen.toString();
};

const up = -Math.PI / 2;
const disc = (radius: number): string => {
  const pen = path();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.closePath();
  return pen.toString();
};

/** Eight figures of like weight inside a 10 by 10 square round (0, 0): what says a group where colour does not. */
const figures = [
  disc(4),
  figure(4, 5, Math.PI / 4),
  figure(3, 5, up),
  figure(4, 5, up),
  figure(4, 5, up, 1.6),
  figure(3, 5, -up),
  figure(5, 5.2, up, 2.2),
  figure(6, 4.6, up),
];

/** Colours of groups: custom properties from 1 to 8, which come again past the eighth group. */
export const groupColour = (group: number): number => (group % figures.length) + 1;

/** The glyph of a group, as a path; past the eighth group the colours come again with other glyphs. */
export const groupGlyph = (group: number): string =>
  figures[(group + Math.floor(group / figures.length)) % figures.length] ?? '';
