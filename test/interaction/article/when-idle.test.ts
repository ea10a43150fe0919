import { expect } from '@open-wc/testing';
import { whenIdle } from '../../../src/interaction/article/when-idle.js';

describe('whenIdle', () => {
  for (const isMissing of [false, true])
    it(`calls once, and not when it is called off${isMissing ? ': in an engine that does not say when' : ''}`, async () => {
      const { requestIdleCallback: kept } = globalThis;
      if (isMissing) Reflect.deleteProperty(globalThis, 'requestIdleCallback');
      try {
        const called: string[] = [];
        whenIdle(() => called.push('off'))();
        whenIdle(() => called.push('first'));
        await new Promise<void>((resolve) => whenIdle(resolve));
        expect(called).to.deep.equal(['first']);
      } finally {
        if (isMissing && kept) globalThis.requestIdleCallback = kept;
      }
    });
});
