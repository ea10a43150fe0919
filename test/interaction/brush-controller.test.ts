import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Share } from '../../src/geometry/index.js';
import type { BrushPart } from '../../src/view/index.js';
import { isChromium, touch } from '../support/chromium.js';
import { draggable, mountOverview, type OverviewHost } from '../support/overview-host.js';
import { middle } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** A pixel of the strip, as a share of it, and what rounding to whole ones can do at both ends of a drag. */
const nearly = 2.5 / 900;

const mouse = async (
  from: readonly [number, number],
  ...to: (readonly [number, number])[]
): Promise<void> => {
  await sendMouse({ type: 'move', position: [...from] });
  await sendMouse({ type: 'down' });
  for (const position of to) await sendMouse({ type: 'move', position: [...position] });
  await sendMouse({ type: 'up' });
};

const finger = async (
  from: readonly [number, number],
  ...to: (readonly [number, number])[]
): Promise<void> => {
  await touch('touchStart', [from]);
  for (const point of to) await touch('touchMove', [point]);
  await touch('touchEnd', []);
};

/** From the middle of a part by a share of the whole, in two steps. */
const dragBy = (host: OverviewHost, part: BrushPart, by: number, drag: typeof mouse): Promise<void> => {
  const [x, y] = middle(host.brush(part));
  const distance = by * host.axis.clientWidth * (host.rtl ? -1 : 1);
  return drag([x, y], [Math.round(x + distance / 2), y + 1], [Math.round(x + distance), y + 1]);
};

const phases = ({ asked }: OverviewHost): string[] =>
  asked.map((each) => ('phase' in each ? each.phase : Object.keys(each).join()));

const expectView = ({ view }: OverviewHost, { from, to }: Share): void => {
  expect(view.from).to.be.closeTo(from, nearly);
  expect(view.to).to.be.closeTo(to, nearly);
};

const drags: readonly { part: BrushPart; by: number; view: Share }[] = [
  { part: 'window', by: 0.2, view: { from: 0.6, to: 0.8 } },
  { part: 'window', by: -0.45, view: { from: 0, to: 0.2 } },
  { part: 'start', by: -0.2, view: { from: 0.2, to: 0.6 } },
  { part: 'start', by: 0.5, view: { from: 0.58, to: 0.6 } },
  { part: 'end', by: 0.2, view: { from: 0.4, to: 0.8 } },
  { part: 'end', by: 0.5, view: { from: 0.4, to: 1 } },
];
const directions = [
  { rtl: false, name: '' },
  { rtl: true, name: ', right to left' },
];

describe('a brush', () => {
  afterEach(() => resetMouse());

  for (const { rtl, name } of directions)
    for (const { part, by, view } of drags)
      it(`drags the ${part} by ${by} with the mouse${name}`, async () => {
        const host = await mountOverview({ rtl });
        await draggable(host);
        await dragBy(host, part, by, mouse);
        expectView(host, view);
        expect([...new Set(phases(host))]).to.deep.equal(['begin', 'move', 'end']);
        expect(host.asked[0]).to.deep.equal({ phase: 'begin', from: 0.4, to: 0.6 });
      });

  for (const { rtl, name } of directions)
    for (const { part, by, view } of drags)
      it(`drags the ${part} by ${by} with a finger${name}`, async function () {
        if (!isChromium) this.skip();
        const host = await mountOverview({ rtl });
        await draggable(host);
        await dragBy(host, part, by, finger);
        expectView(host, view);
        expect([...new Set(phases(host))]).to.deep.equal(['begin', 'move', 'end']);
      });

  it('asks for nothing when a part is pressed and not moved', async () => {
    const host = await mountOverview();
    await draggable(host);
    for (const part of ['start', 'window', 'end'] as const)
      await sendMouse({ type: 'click', position: middle(host.brush(part)) });
    expect(host.asked).to.deep.equal([]);
  });

  it('leaves the secondary button to the page', async () => {
    const host = await mountOverview();
    await draggable(host);
    const stays = (event: Event): void => event.preventDefault();
    addEventListener('contextmenu', stays);
    const [x, y] = middle(host.brush('window'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down', button: 'right' });
    await sendMouse({ type: 'move', position: [x + 50, y] });
    await sendMouse({ type: 'up', button: 'right' });
    removeEventListener('contextmenu', stays);
    expect(host.asked).to.deep.equal([]);
  });

  it('follows the pointer beyond the strip, and back', async () => {
    const host = await mountOverview();
    await draggable(host);
    const [x, y] = middle(host.brush('window'));
    await mouse([x, y], [1270, y + 200], [x, y + 200]);
    expectView(host, { from: 0.4, to: 0.6 });
    const ends = host.asked.map((each) => ('to' in each ? each.to : 0));
    expect(Math.max(...ends)).to.equal(1);
  });

  it('takes a press that came before dragging was loaded', async () => {
    const host = await mountOverview();
    const [x, y] = middle(host.brush('window'));
    const at = (clientX: number) => ({
      bubbles: true,
      composed: true,
      cancelable: true,
      view: window,
      clientX,
      clientY: y,
    });
    host.brush('window').dispatchEvent(new MouseEvent('mousedown', at(x)));
    await draggable(host);
    window.dispatchEvent(new MouseEvent('mousemove', at(x + 0.2 * host.axis.clientWidth)));
    window.dispatchEvent(new MouseEvent('mouseup', at(x + 0.2 * host.axis.clientWidth)));
    expectView(host, { from: 0.6, to: 0.8 });
    expect(phases(host)).to.deep.equal(['begin', 'move', 'end']);
  });

  it('takes a finger that came before dragging was loaded', async function () {
    if (!isChromium) this.skip();
    const host = await mountOverview();
    const target = host.brush('end');
    const [x, clientY] = middle(target);
    const send = (type: string, clientX: number): void => {
      const changedTouches = [new Touch({ identifier: 7, target, clientX, clientY })];
      const touches = type === 'touchend' ? [] : changedTouches;
      const init = { bubbles: true, composed: true, cancelable: true, view: window, changedTouches, touches };
      target.dispatchEvent(new TouchEvent(type, init));
    };
    send('touchstart', x);
    await draggable(host);
    send('touchmove', x + 0.2 * host.axis.clientWidth);
    send('touchend', x + 0.2 * host.axis.clientWidth);
    expectView(host, { from: 0.4, to: 0.8 });
    expect(phases(host)).to.deep.equal(['begin', 'move', 'end']);
  });

  it('forgets a press that ended before dragging was loaded', async () => {
    const host = await mountOverview();
    const [x, y] = middle(host.brush('window'));
    const at = (clientX: number) => ({
      bubbles: true,
      composed: true,
      cancelable: true,
      view: window,
      clientX,
      clientY: y,
    });
    host.brush('window').dispatchEvent(new MouseEvent('mousedown', at(x)));
    host.brush('window').dispatchEvent(new MouseEvent('mouseup', at(x)));
    await draggable(host);
    window.dispatchEvent(new MouseEvent('mousemove', at(x + 100)));
    expect(host.asked).to.deep.equal([]);
  });

  it('drags again after it has left the page and come back', async () => {
    const host = await mountOverview();
    await draggable(host);
    const holder = host.parentElement;
    host.remove();
    holder?.append(host);
    await draggable(host);
    await dragBy(host, 'window', 0.2, mouse);
    expectView(host, { from: 0.6, to: 0.8 });
    expect(phases(host).filter((phase) => phase === 'begin')).to.have.length(1);
  });

  it('ends what is under way when the overview goes', async () => {
    const host = await mountOverview();
    await draggable(host);
    const [x, y] = middle(host.brush('window'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 50, y] });
    host.shown = false;
    await host.updateComplete;
    await sendMouse({ type: 'move', position: [x + 90, y] });
    await sendMouse({ type: 'up' });
    expect(phases(host)).to.deep.equal(['begin', 'move', 'end']);
  });

  for (const { rtl, name } of directions)
    it(`centres the view where empty ground is pressed${name}`, async () => {
      const host = await mountOverview({ rtl });
      await sendMouse({ type: 'click', position: host.at(0.85) });
      await sendMouse({ type: 'click', position: host.at(0.1) });
      const shares = host.asked.map((each) => ('centre' in each ? each.centre : NaN));
      expect(shares).to.have.length(2);
      expect(shares[0]).to.be.closeTo(0.85, nearly);
      expect(shares[1]).to.be.closeTo(0.1, nearly);
    });

  it('centres at the ends where the strip goes on beyond them', async () => {
    const host = await mountOverview();
    const [x, y] = host.at(1);
    await sendMouse({ type: 'click', position: [x + 6, y] });
    expect(host.asked).to.deep.equal([{ centre: 1 }]);
  });

  it('does not centre where a drag ends', async () => {
    const host = await mountOverview();
    await draggable(host);
    const [x, y] = middle(host.brush('window'));
    await mouse([x, y], [x + 5, y], host.at(0.95));
    expect(phases(host)).to.not.include('centre');
  });
});

describe('keys on the overview', () => {
  const keys: readonly { part: BrushPart; key: string; view: Share; rtl?: boolean; shift?: boolean }[] = [
    { part: 'window', key: 'ArrowRight', view: { from: 0.41, to: 0.61 } },
    { part: 'window', key: 'ArrowLeft', view: { from: 0.39, to: 0.59 } },
    { part: 'window', key: 'ArrowLeft', rtl: true, view: { from: 0.41, to: 0.61 } },
    { part: 'window', key: 'ArrowUp', rtl: true, view: { from: 0.41, to: 0.61 } },
    { part: 'window', key: 'ArrowRight', shift: true, view: { from: 0.402, to: 0.602 } },
    { part: 'window', key: 'PageUp', view: { from: 0.6, to: 0.8 } },
    { part: 'window', key: 'PageDown', view: { from: 0.2, to: 0.4 } },
    { part: 'window', key: 'Home', view: { from: 0, to: 0.2 } },
    { part: 'window', key: 'End', view: { from: 0.8, to: 1 } },
    { part: 'start', key: 'ArrowDown', view: { from: 0.39, to: 0.6 } },
    { part: 'start', key: 'Home', view: { from: 0, to: 0.6 } },
    { part: 'start', key: 'End', view: { from: 0.58, to: 0.6 } },
    { part: 'end', key: 'ArrowUp', view: { from: 0.4, to: 0.61 } },
    { part: 'end', key: 'PageUp', view: { from: 0.4, to: 0.8 } },
    { part: 'end', key: 'Home', view: { from: 0.4, to: 0.42 } },
  ];
  for (const { part, key, view, rtl = false, shift = false } of keys)
    it(`${shift ? 'Shift and ' : ''}${key} on the ${part}${rtl ? ', right to left' : ''}`, async () => {
      const host = await mountOverview({ rtl });
      host.brush(part).focus();
      if (shift) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: key });
      if (shift) await sendKeys({ up: 'Shift' });
      await waitUntil(() => host.asked.length >= 3, 'the key has not ended');
      expect(phases(host)).to.deep.equal(['begin', 'move', 'end']);
      expect(host.view.from).to.be.closeTo(view.from, 1e-9);
      expect(host.view.to).to.be.closeTo(view.to, 1e-9);
    });

  const press = (host: OverviewHost, init: KeyboardEventInit, type = 'keydown'): boolean =>
    host
      .brush('window')
      .dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));

  it('is one brush while a key repeats', async () => {
    const host = await mountOverview();
    press(host, { key: 'ArrowRight' });
    press(host, { key: 'ArrowRight', repeat: true });
    press(host, { key: 'ArrowRight', repeat: true });
    press(host, { key: 'ArrowRight' }, 'keyup');
    expect(phases(host)).to.deep.equal(['begin', 'move', 'move', 'move', 'end']);
    expect(host.view.from).to.be.closeTo(0.43, 1e-9);
  });

  it('ends the brush of a key when another comes, and when the focus goes', async () => {
    const host = await mountOverview();
    host.brush('window').focus();
    press(host, { key: 'ArrowRight' });
    press(host, { key: 'ArrowLeft' });
    expect(phases(host)).to.deep.equal(['begin', 'move', 'end', 'begin', 'move']);
    host.brush('end').focus();
    expect(phases(host).at(-1)).to.equal('end');
  });

  it('asks for nothing at the end of the way, and keeps the key from the page', async () => {
    const host = await mountOverview({ view: { from: 0, to: 0.5 } });
    expect(press(host, { key: 'Home' })).to.equal(false);
    press(host, { key: 'Home' }, 'keyup');
    expect(host.asked).to.deep.equal([]);
  });

  it('leaves alone what is not its own', async () => {
    const host = await mountOverview();
    expect(press(host, { key: 'x' })).to.equal(true);
    expect(press(host, { key: 'ArrowLeft', altKey: true })).to.equal(true);
    expect(press(host, { key: 'Home', ctrlKey: true })).to.equal(true);
    host.buttons[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(host.asked).to.deep.equal([]);
  });
});

describe('the focus', () => {
  it('stays in the row when the overview goes', async () => {
    const host = await mountOverview();
    host.buttons[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !host.renderRoot.querySelector('.overview'), 'the overview stays');
    expect(host.shadowRoot?.activeElement === host.row, 'the focus is elsewhere').to.equal(true);
    expect(document.activeElement === host, 'the focus is elsewhere').to.equal(true);
  });

  it('is left where it is when the overview goes without it', async () => {
    const host = await mountOverview();
    host.shown = false;
    await host.updateComplete;
    expect(host.shadowRoot?.activeElement).to.equal(null);
  });
});
