import { waitUntil as wait } from '@open-wc/testing';

/** Waits for what is meant: it comes at once on an idle machine, and later where several engines share two cores. */
export const waitUntil = (isThere: () => unknown, otherwise: string): Promise<void> =>
  wait(async () => Boolean(await isThere()), otherwise, { timeout: 6000 });
