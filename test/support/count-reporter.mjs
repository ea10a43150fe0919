// Ends every run with one line: "N passed, N failed".
import { writeFileSync } from 'node:fs';

const count = (suite, tally) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, tally);
  return tally;
};

export const tallySessions = (sessions) => {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const before = tally.failed;
    count(session.testResults, tally);
    // A file that did not load, or whose hook or page threw, has failed although no test of it did.
    if (!session.passed && tally.failed === before) tally.failed += 1;
  }
  return tally;
};

export const countReporter = () => {
  let last = { passed: 0, failed: 0, skipped: 0 };
  return {
    onTestRunFinished({ sessions }) {
      last = tallySessions(sessions);
    },
    stop({ sessions } = {}) {
      if (sessions) last = tallySessions(sessions);
      // Under scripts/test.mjs the sum over all steps comes last, so the count goes to a file.
      if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(last));
      else process.once('exit', () => console.log(`${last.passed} passed, ${last.failed} failed`));
    },
  };
};
