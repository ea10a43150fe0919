// The scripts of an example, run as modules: when its page is there, and anew when the reader has changed them.

/** Runs them in turn; gives what the first that fails has thrown. A page's policy has to allow `blob:` for that. */
export const runScripts = async (example: Element): Promise<unknown> => {
  for (const { textContent } of example.querySelectorAll('script[data-runs], script[type="module"]')) {
    const address = URL.createObjectURL(new Blob([textContent], { type: 'text/javascript' }));
    try {
      await import(/* @vite-ignore */ address);
    } catch (error) {
      return error;
    } finally {
      URL.revokeObjectURL(address);
    }
  }
  return undefined;
};
