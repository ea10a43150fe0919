const named = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/** Reads what a page's main thread has done until now: milliseconds, and nodes. */
export const mainThreadOf = async (protocol) => {
  await protocol.send('Performance.enable');
  return async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    const values = new Map(metrics.map(({ name, value }) => [name, value]));
    const times = Object.entries(named).map(([name, metric]) => [name, 1000 * values.get(metric)]);
    return { ...Object.fromEntries(times), nodes: values.get('Nodes') };
  };
};

/** What was done between two readings, by so many steps. */
export const between = (before, after, steps = 1) =>
  Object.fromEntries(Object.keys(named).map((name) => [name, (after[name] - before[name]) / steps]));
