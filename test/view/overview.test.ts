import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Share } from '../../src/geometry/index.js';
import { beyond, overlap } from '../support/boxes.js';
import { emulate, isChromium } from '../support/chromium.js';
import { mountOverview, type OverviewHost } from '../support/overview-host.js';
import { textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const parts = ['start', 'window', 'end'] as const;
const half = 0.5;

const box = (target: Element): DOMRect => target.getBoundingClientRect();
const targets = (host: OverviewHost): HTMLElement[] => [
  ...parts.map((name) => host.brush(name)),
  ...host.buttons,
];

const drawn = (host: OverviewHost): SVGSVGElement =>
  host.renderRoot.querySelector<SVGSVGElement>('.density')!;

/** What is wrong with the targets: too small, over one another, or out of the row. */
const faults = (host: OverviewHost, size: number): string[] => {
  const all = targets(host).map((target) => ({
    name: target.dataset['brush'] ?? textOf(target),
    rect: box(target),
  }));
  return [
    ...all
      .filter(({ rect }) => rect.width < size - half || rect.height < size - half)
      .map(({ name, rect }) => `${name} is ${rect.width} × ${rect.height}`),
    ...all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => overlap(a.rect, b.rect) > half)
        .map((b) => `${a.name} and ${b.name} overlap`),
    ),
    ...all.filter(({ rect }) => beyond(rect, box(host)) > half).map(({ name }) => `${name} leaves the row`),
  ];
};

const windows: readonly Share[] = [
  { from: 0.3, to: 0.7 },
  { from: 0.5, to: 0.502 },
  { from: 0, to: 0.002 },
  { from: 0.998, to: 1 },
  { from: 0, to: 1 },
];

describe('the overview', () => {
  for (const width of [1000, 320])
    for (const rtl of [false, true])
      for (const view of windows)
        it(`has targets of 24 px that keep apart: ${view.from} to ${view.to} at ${width} px${rtl ? ', right to left' : ''}`, async () => {
          const host = await mountOverview({ width, rtl, view });
          expect(faults(host, 24)).to.deep.equal([]);
          expect(host.scrollWidth).to.be.at.most(width);
        });

  describe('under a finger', () => {
    before(function () {
      if (!isChromium) this.skip();
    });
    afterEach(() => emulate());

    for (const width of [1000, 320])
      for (const view of windows)
        it(`has targets of 44 px: ${view.from} to ${view.to} at ${width} px`, async () => {
          const host = await mountOverview({ width, view });
          await emulate({ touch: true });
          await waitUntil(() => faults(host, 44).length === 0, 'targets stay small or over one another');
          expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
        });
  });

  for (const rtl of [false, true])
    it(`lights what is in view${rtl ? ', from right to left' : ''}`, async () => {
      const host = await mountOverview({ rtl, view: { from: 0.2, to: 0.5 } });
      const axis = box(host.axis);
      const lit = box(host.renderRoot.querySelector('.lit')!);
      const from = rtl ? axis.right - lit.right : lit.left - axis.left;
      expect(from / axis.width).to.be.closeTo(0.2, 0.002);
      expect(lit.width / axis.width).to.be.closeTo(0.3, 0.002);
      const [start, end] = [box(host.brush('start')), box(host.brush('end'))];
      expect(start.left < end.left).to.equal(!rtl);
    });

  it('follows the view', async () => {
    const host = await mountOverview();
    host.view = { from: 0.1, to: 0.3 };
    await host.updateComplete;
    const lit = box(host.renderRoot.querySelector('.lit')!);
    expect((lit.left - box(host.axis).left) / box(host.axis).width).to.be.closeTo(0.1, 0.002);
  });

  for (const rtl of [false, true])
    it(`draws its bars inside the axis, the first part where time begins${rtl ? ', on the right' : ''}`, async () => {
      const counts = [1, 0, 0, 0];
      const host = await mountOverview({ rtl, overview: { counts, density: counts, breaks: [] } });
      const bars = box(drawn(host).querySelector('.bars')!);
      const axis = box(host.axis);
      expect(beyond(bars, axis)).to.be.below(half);
      const middle = (bars.left + bars.right) / 2;
      expect((middle - axis.left) / axis.width).to.be.closeTo(rtl ? 0.875 : 0.125, 0.01);
    });

  it('leaves a gap with a zigzag at a break', async () => {
    const host = await mountOverview();
    const lines = [...drawn(host).querySelectorAll('line')].map((line) =>
      [line.x1, line.x2].map((end) => end.baseVal.valueAsString),
    );
    expect(lines).to.deep.equal([
      ['0%', '35%'],
      ['60%', '100%'],
    ]);
    expect(drawn(host).querySelectorAll('path.base')).to.have.length(1);
  });

  it('draws a story without events', async () => {
    const counts = [0, 0, 0];
    const host = await mountOverview({ overview: { counts, density: counts, breaks: [] } });
    expect(drawn(host).querySelector('.bars')?.getAttribute('d')).to.equal('');
    expect(drawn(host).querySelectorAll('line')).to.have.length(1);
  });

  it('keeps its room while there is none', async () => {
    const host = await mountOverview({ shown: false });
    const { height } = box(host.row);
    expect(height).to.equal(44);
    expect(host.row.textContent?.trim()).to.equal('');
    host.shown = true;
    await host.updateComplete;
    expect(box(host.row).height).to.equal(height);
  });

  it('lets a finger scroll the page from the ground, and not from what it drags', async () => {
    const host = await mountOverview();
    const action = (target: Element): string => getComputedStyle(target).touchAction;
    expect(action(host.renderRoot.querySelector('.overview')!)).to.include('pan-y');
    for (const name of parts) expect(action(host.brush(name))).to.equal('none');
  });
});

describe('what assistive technology meets in the overview', () => {
  for (const scheme of ['light', 'dark'])
    for (const shown of [true, false])
      it(`has no fault that axe finds: ${scheme}, ${shown ? 'there' : 'not there'}`, async () => {
        const host = await mountOverview({ shown });
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        await Promise.all((host.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
        await expect(host).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });

  it('is three sliders in whole percents, with dates in words', async () => {
    const host = await mountOverview({ view: { from: 0.404, to: 0.6 } });
    const said = parts.map((name) => {
      const part = host.brush(name);
      expect(part.getAttribute('role')).to.equal('slider');
      expect(part.tabIndex).to.equal(0);
      expect(part.getAttribute('aria-orientation')).to.equal('horizontal');
      return ['label', 'valuemin', 'valuenow', 'valuemax', 'valuetext'].map((each) =>
        part.getAttribute(`aria-${each}`),
      );
    });
    expect(said).to.deep.equal([
      ['Start of the time shown', '0', '40', '60', 'from 0.404'],
      ['Time shown', '0', '40', '80', '0.404 to 0.6'],
      ['End of the time shown', '40', '60', '100', 'to 0.6'],
    ]);
  });

  it('is a group with a name, in the order of time, and then the ways back', async () => {
    const host = await mountOverview();
    expect(host.row.getAttribute('role')).to.equal('group');
    expect(host.row.getAttribute('aria-label')).to.equal('Overview of the whole story');
    const stops: (string | null | undefined)[] = [];
    host.row.focus();
    for (let i = 0; i < 5; i += 1) {
      await sendKeys({ press: 'Tab' });
      const active = host.shadowRoot?.activeElement as HTMLElement | null;
      stops.push(active?.dataset['brush'] ?? textOf(active));
    }
    expect(stops).to.deep.equal(['start', 'window', 'end', 'Back', 'Whole story']);
  });

  for (const width of [1000, 320])
    it(`has buttons with names, as icons alone where there is little room: ${width} px`, async () => {
      const host = await mountOverview({ width });
      expect(host.buttons.map(textOf)).to.deep.equal(['Back', 'Whole story']);
      for (const words of host.renderRoot.querySelectorAll('.tool span'))
        expect(box(words).width > 1).to.equal(width === 1000);
    });

  it('goes back only where there is a view to go back to, and keeps the focus on the button', async () => {
    const host = await mountOverview({ canGoBack: false });
    const [back, whole] = host.buttons as [HTMLElement, HTMLElement];
    expect(back.getAttribute('aria-disabled')).to.equal('true');
    back.click();
    expect(host.asked).to.deep.equal([]);
    host.canGoBack = true;
    await host.updateComplete;
    expect(back.hasAttribute('aria-disabled')).to.equal(false);
    back.click();
    whole.click();
    expect(host.asked).to.deep.equal([{ press: 'back' }, { press: 'whole' }]);
  });

  it('is told apart in forced colours by lines, not grounds', async function () {
    if (!isChromium) this.skip();
    const host = await mountOverview();
    await emulate({ features: { 'forced-colors': 'active' } });
    const { boxShadow } = getComputedStyle(host.renderRoot.querySelector('.lit')!);
    const grip = getComputedStyle(host.brush('start'), '::before');
    await emulate();
    expect(boxShadow).to.include('2px');
    expect(grip.backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });
});

describe('the overview under a strict policy', () => {
  // The last: a policy, once there, stays.
  it('sets no style by an attribute, which a strict policy would refuse', async () => {
    const refused: string[] = [];
    const refuse = ({ violatedDirective }: SecurityPolicyViolationEvent): void =>
      void refused.push(violatedDirective);
    document.addEventListener('securitypolicyviolation', refuse);
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src-attr 'none'";
    document.head.append(policy);
    const host = await mountOverview({ view: { from: 0.25, to: 0.5 } });
    await new Promise(requestAnimationFrame);
    document.removeEventListener('securitypolicyviolation', refuse);
    expect(refused).to.deep.equal([]);
    const { width } = box(host.renderRoot.querySelector('.lit')!);
    expect(width / box(host.axis).width).to.be.closeTo(0.25, 0.002);
  });
});
