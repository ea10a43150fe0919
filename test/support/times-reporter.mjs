// Says where the time of a run went: TIMES=times.json writes, for each file in each engine, the milliseconds until its page asked
// for its tests (an engine's first page has none), then until they had loaded and run, then until it was closed; and of each test.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const testsIn = (suite, path = []) => [
  ...(suite?.tests ?? []).map(({ name, duration = 0 }) => ({ name: [...path, name].join(' › '), duration })),
  ...(suite?.suites ?? []).flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

export const timesReporter = (file) => {
  const entered = new Map();
  const rows = [];
  const told = (session) => {
    const { INITIALIZING, TEST_STARTED, TEST_FINISHED, FINISHED } = entered.get(session.id) ?? {};
    const tests = testsIn(session.testResults);
    rows.push({
      engine: session.browser.name,
      file: relative(process.cwd(), session.testFile),
      opened: TEST_STARTED - INITIALIZING,
      ran: TEST_FINISHED - TEST_STARTED,
      tested: tests.reduce((sum, { duration }) => sum + duration, 0),
      closed: FINISHED - TEST_FINISHED,
      tests: tests.toSorted((a, b) => b.duration - a.duration),
    });
  };
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', (session) => {
        const at = entered.get(session.id) ?? {};
        at[session.status] = performance.now();
        entered.set(session.id, at);
        if (session.status === 'FINISHED') told(session);
      });
    },
    stop() {
      writeFileSync(file, JSON.stringify(rows, null, 1));
    },
  };
};
