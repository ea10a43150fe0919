import { firstFrom } from './columns.mjs';

/** Pixels: of a cell in a row, which is free or taken; of a bin, in which events are counted; of a row; of a bar at least. */
const cellWidth = 4;
const binWidth = 12;
const rowHeight = 20;
const leastBar = 12;
export const markHeight = 16;

const most = 20_000;

export const kinds = { point: 0, bar: 1, cluster: 2 };

const emptyMarks = () => ({
  length: 0,
  x: new Float32Array(most),
  y: new Float32Array(most),
  width: new Float32Array(most),
  /** How far the next mark is. */
  room: new Float32Array(most),
  kind: new Uint8Array(most),
  count: new Uint32Array(most),
  row: new Int32Array(most),
});

const add = (marks, x, y, width, room, kind, count, row) => {
  const at = marks.length++;
  marks.x[at] = x;
  marks.y[at] = y;
  marks.width[at] = width;
  marks.room[at] = room;
  marks.kind[at] = kind;
  marks.count[at] = count;
  marks.row[at] = row;
  return at;
};

/** Rows of cells in one lane. */
class Cells {
  constructor(columns, rows) {
    this.columns = columns;
    this.rows = rows;
    this.taken = new Uint8Array(columns * rows);
  }

  clear() {
    this.taken.fill(0);
  }

  /** The first row that is free between two columns, which are then taken; -1 where none is. */
  take(first, last) {
    for (let row = 0; row < this.rows; row += 1) {
      const begin = row * this.columns + first;
      const end = row * this.columns + last;
      let at = begin;
      while (at <= end && !this.taken[at]) at += 1;
      if (at <= end) continue;
      this.taken.fill(1, begin, end + 1);
      return row;
    }
    return -1;
  }

  /** The first column after another in which some row is free. */
  nextFree(column) {
    for (let next = column + 1; next < this.columns; next += 1)
      for (let row = 0; row < this.rows; row += 1) if (!this.taken[next + row * this.columns]) return next;
    return this.columns;
  }
}

/**
 * What is drawn of columns in a view, by pixels: bars that are wide enough take free cells of their lane's rows, the longest
 * first; all others are counted in bins, as differences of two binary searches. Its work grows with pixels, classes and the
 * logarithm of the events. The marks of the last view are written over.
 */
export const layoutFor = (columns, width, height) => {
  const { groups, classes, from, longest, starts, ends, rows: rowOf } = columns;
  const marks = emptyMarks();
  const laneHeight = height / groups;
  const rows = Math.max(1, Math.floor(laneHeight / rowHeight) - 1);
  const bins = Math.ceil(width / binWidth);
  const cells = new Cells(Math.ceil(width / cellWidth), rows);
  const placed = new Uint32Array(bins + 1);
  const counts = new Uint32Array(bins + 1);
  const firsts = new Int32Array(bins + 1);

  const placeBars = (bucket, top, begin, finish) => {
    const scale = width / (finish - begin);
    const low = from[bucket];
    const high = from[bucket + 1];
    let at = firstFrom(starts, low, high, begin - longest[bucket]);
    const end = firstFrom(starts, at, high, finish);
    for (let tries = 0; at < end && tries < 4 * cells.columns; tries += 1) {
      const x = (starts[at] - begin) * scale;
      const wide = (ends[at] - starts[at]) * scale;
      if (ends[at] < begin || wide < leastBar) {
        // Many that are too short: at least a cell further, so that pixels bound this.
        at = tries >= cells.columns ? firstFrom(starts, at + 1, end, starts[at] + cellWidth / scale) : at + 1;
        continue;
      }
      const first = Math.max(0, Math.floor(x / cellWidth));
      const row = cells.take(first, Math.min(cells.columns - 1, Math.ceil((x + wide) / cellWidth)));
      if (row < 0) {
        at = firstFrom(starts, at + 1, end, begin + (cells.nextFree(first) * cellWidth) / scale);
        continue;
      }
      const room = Math.min(x + wide, width) - Math.max(0, x);
      add(marks, x, top + row * rowHeight, wide, room, kinds.bar, 1, rowOf[at]);
      if (x >= 0 && x < width) placed[Math.floor(x / binWidth)] += 1;
      at += 1;
    }
  };

  const count = (bucket, begin, finish) => {
    const perBin = (binWidth * (finish - begin)) / width;
    const end = from[bucket + 1];
    let at = firstFrom(starts, from[bucket], end, begin);
    for (let bin = 0; bin < bins && at < end; bin += 1) {
      const edge = begin + (bin + 1) * perBin;
      // Ever longer leaps from the edge before, then a search in the last of them.
      let reach = at;
      for (let leap = 1; reach < end && starts[reach] < edge; leap *= 2) reach += leap;
      const next = firstFrom(starts, at, Math.min(reach, end), edge);
      if (next > at) {
        counts[bin] += next - at;
        if (firsts[bin] < 0) firsts[bin] = rowOf[at];
      }
      at = next;
    }
  };

  const placeCounts = (y) => {
    let before = -1;
    for (let bin = 0; bin < bins; bin += 1) {
      const rest = counts[bin] - placed[bin];
      if (rest <= 0) continue;
      const x = bin * binWidth;
      const kind = rest > 1 ? kinds.cluster : kinds.point;
      const at = add(marks, x, y, binWidth - 2, width - x, kind, rest, firsts[bin]);
      if (before >= 0) marks.room[before] = x - marks.x[before];
      before = at;
    }
  };

  return ([begin, finish]) => {
    marks.length = 0;
    for (let group = 0; group < groups; group += 1) {
      cells.clear();
      placed.fill(0);
      counts.fill(0);
      firsts.fill(-1);
      const top = group * laneHeight;
      for (let kind = classes - 1; kind >= 0; kind -= 1) {
        const bucket = group * classes + kind;
        if (from[bucket] === from[bucket + 1]) continue;
        const wide = kind > 0 && longest[bucket] * (width / (finish - begin)) >= leastBar;
        if (wide) placeBars(bucket, top, begin, finish);
        count(bucket, begin, finish);
      }
      placeCounts(top + rows * rowHeight);
    }
    return marks;
  };
};

/** The mark at a point, the last drawn first; -1 where there is none. */
export const markAt = (marks, x, y) => {
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const inside = x >= marks.x[i] && x <= marks.x[i] + marks.width[i];
    if (inside && y >= marks.y[i] && y < marks.y[i] + markHeight) return i;
  }
  return -1;
};
