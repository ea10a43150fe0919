const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
const mainThread = 'CrRendererMain';
const shown = 18;

/** Which main thread it was: that which drew frames. */
const threadOf = (events) => {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === mainThread);
  const frames = ({ pid, tid }) =>
    events.filter((event) => event.name === 'FireAnimationFrame' && event.pid === pid && event.tid === tid)
      .length;
  return mains.toSorted((a, b) => frames(b) - frames(a))[0];
};

/** Time of each kind of work without what it called, in microseconds. */
const selfTimes = (events) => {
  const times = new Map();
  const add = (name, time) => times.set(name, (times.get(name) ?? 0) + time);
  const open = [];
  for (const { name, ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    if (open.length > 0) add(open.at(-1).name, -dur);
    add(name, dur);
    open.push({ name, end: ts + dur });
  }
  return times;
};

/** What the main thread does while something is done, by kind of work as the engine names it, milliseconds a step. */
export const traceOf = async (page, steps, act) => {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const { pid, tid } = threadOf(traceEvents);
  const events = traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  return [...selfTimes(events)]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([name, time]) => ({ work: name, 'ms a step': Number((time / 1000 / steps).toFixed(3)) }));
};
