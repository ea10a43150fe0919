/** What a bar covers along the axis, in pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns a row for each bar so that no two bars of one row overlap, in the least number of rows. Row 0 goes to whatever
 * starts first, the longer first. Bars that only touch share a row.
 */
export function barRows(spans: readonly Span[]): number[] {
  const order = spans.map((_, index) => index);
  order.sort((a, b) => byStartThenLongest(spans[a]!, spans[b]!) || a - b);
  const rows = spans.map(() => 0);
  const ends: number[] = [];
  for (const index of order) {
    const { from, to } = spans[index]!;
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    rows[index] = row;
    ends[row] = to;
  }
  return rows;
}

function byStartThenLongest(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}
