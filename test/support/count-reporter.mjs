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

/** Files that failed, by the browser they failed in. */
export const failedFiles = (sessions) => {
  const files = {};
  for (const { passed, browser, testFile } of sessions)
    if (!passed) (files[browser.name.toLowerCase()] ??= []).push(testFile);
  return files;
};

export const countReporter = () => {
  let last = { passed: 0, failed: 0, skipped: 0, files: {} };
  const read = (sessions) => (last = { ...tallySessions(sessions), files: failedFiles([...sessions]) });
  return {
    onTestRunFinished({ sessions }) {
      read(sessions);
    },
    stop({ sessions } = {}) {
      if (sessions) read(sessions);
      // Under scripts/test.mjs the sum over all steps comes last, so the count goes to a file.
      if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(last));
      else process.once('exit', () => console.log(`${last.passed} passed, ${last.failed} failed`));
    },
  };
};
