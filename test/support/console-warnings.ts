/** Keeps what a page is warned of from the log of the tests; called inside `describe`, it gives the warnings of each test. */
export const consoleWarnings = (): readonly unknown[][] => {
  const said: unknown[][] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (...words: unknown[]) => void said.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
};
