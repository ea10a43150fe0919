import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { emulate, isChromium } from '../support/chromium.js';
import { small } from '../support/small-targets.js';
import { settled, states } from '../support/states.js';
import { waitUntil } from '../support/wait-until.js';

describe('targets in every state', () => {
  afterEach(async () => {
    await resetMouse();
    if (isChromium) await emulate();
  });

  for (const { name, make, touch } of states.filter((state) => isChromium || !state.touch))
    it(`are 24 px or far apart, and 44 px under a finger: ${name}`, async () => {
      const element = await make();
      await settled(element);
      if (!touch) expect(small(element, 24)).to.deep.equal([]);
      if (!isChromium) return;
      await emulate({ touch: true });
      await waitUntil(() => small(element, 44).length === 0, '').catch(() =>
        expect(small(element, 44)).to.deep.equal([]),
      );
    });
});
