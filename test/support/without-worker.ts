/** What a page does that has no Worker to give. */
export const withoutWorker = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  const { Worker } = globalThis;
  const refused = function refused() {
    throw new DOMException('No Worker here.', 'SecurityError');
  };
  Object.assign(globalThis, { Worker: refused });
  try {
    return await act();
  } finally {
    Object.assign(globalThis, { Worker });
  }
};
