import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { HarmWatch } from './harm.js';

/** Where the tests of a `describe` show payloads: in the `element`, on a guarded page; in frames of their `own`. */
export interface Watched {
  readonly element?: boolean;
  readonly ownFrames?: boolean;
}

/** Looks on at each test of a `describe`, which fails with what a payload has done; and takes away what it has shown. */
export const watched = ({ element = false, ownFrames = false }: Watched = {}): HarmWatch => {
  const watch = new HarmWatch();
  if (element)
    before(async () => {
      await setViewport({ width: 1000, height: 900 });
      HarmWatch.guardPage();
    });
  beforeEach(() => watch.begin());
  afterEach(async () => {
    const shown = [...(element ? ['story-timeline'] : []), ...(ownFrames ? ['iframe'] : [])].join();
    if (shown) for (const each of document.querySelectorAll(shown)) each.remove();
    const seen = await watch.end();
    expect(seen.filter((each) => !ownFrames || each !== '<iframe> in the page').join('; ')).to.equal('');
  });
  return watch;
};
