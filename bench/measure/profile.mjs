const interval = 200; // microseconds between samples
const shown = 25;

const nameOf = ({ functionName, url, lineNumber }) => {
  const name = functionName || '(anonymous)';
  return url ? `${name} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}` : name;
};

/** Where the main thread's script is while something is done: functions by self time, the longest first. */
export const profileOf = async (protocol, act) => {
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval });
  await protocol.send('Profiler.start');
  await act();
  const { profile } = await protocol.send('Profiler.stop');
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  for (const [i, id] of profile.samples.entries()) {
    const name = names.get(id);
    if (name === '(idle)') continue;
    times.set(name, (times.get(name) ?? 0) + profile.timeDeltas[i] / 1000);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([name, time]) => ({
      function: name,
      'self, ms': Number(time.toFixed(1)),
      share: `${((100 * time) / total).toFixed(1)}%`,
    }));
};
