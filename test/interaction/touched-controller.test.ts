import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { isChromium, tap } from '../support/chromium.js';
import { closes, hover, mark, middle, mount, opens, press, recognition } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

describe('what a finger has tapped where there is a mouse too', () => {
  before(function () {
    if (!isChromium) this.skip(); // no other engine lets a test touch
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('does not stay lit as if the mouse were on it, until that is', async () => {
    const element = await mount({ src: recognition });
    const at = mark(element, 'remark');
    const isLit = (): boolean =>
      getComputedStyle(at.querySelector('.title')!).textDecorationLine === 'underline';
    await tap(...middle(at));
    await opens(element, 'allies');
    await press('Escape');
    await closes(element);
    expect(at.matches(':hover'), 'to the browser it is hovered').to.equal(true);
    expect(isLit()).to.equal(false);
    await hover(mark(element, 'takeover'));
    await hover(at);
    await waitUntil(isLit, 'the mouse does not light it');
  });
});
