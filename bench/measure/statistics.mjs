/** The value below which a share of values lies, between two of them by proportion; NaN of none. */
export const quantile = (values, share) => {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return sorted.length === 0 ? NaN : low + (high - low) * (at % 1);
};

export const median = (values) => quantile(values, 0.5);

/** The slope of log y over log x, by least squares: 1 where y grows as x does, 0 where it stays. NaN of fewer than two points. */
export const exponent = (points) => {
  const logs = points.filter(([, y]) => y > 0).map(([x, y]) => [Math.log(x), Math.log(y)]);
  if (logs.length < 2) return NaN;
  const mean = (of) => logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x0, y0] = [mean(([x]) => x), mean(([, y]) => y)];
  return mean(([x, y]) => (x - x0) * (y - y0)) / mean(([x]) => (x - x0) ** 2);
};
