import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { brushed, brushStep } from '../../src/interaction/gestures/brush.js';
import type { BrushPart } from '../../src/view/index.js';

const parts: readonly BrushPart[] = ['window', 'start', 'end'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const window = fc.tuple(share, share).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const by = fc.double({ min: -3, max: 3, noNaN: true });
const rounding = 1e-12;

describe('brushed', () => {
  for (const part of parts) {
    it(`stays inside the whole, its ends in order and no nearer than the least: ${part}`, () => {
      fc.assert(
        fc.property(window, by, share, (before, moved, least) => {
          const { from, to } = brushed(before, part, moved, least);
          expect(from).to.be.within(0, 1);
          expect(to).to.be.within(from, 1);
          expect(to - from).to.be.at.least(least - rounding);
        }),
      );
    });

    it(`stays where it is when nothing moves: ${part}`, () => {
      fc.assert(
        fc.property(window, (before) => {
          const after = brushed(before, part, 0, 0);
          expect(after.from).to.be.closeTo(before.from, rounding);
          expect(after.to).to.be.closeTo(before.to, rounding);
        }),
      );
    });
  }

  it('keeps its length while it moves', () => {
    fc.assert(
      fc.property(window, by, (before, moved) => {
        const { from, to } = brushed(before, 'window', moved, 0);
        expect(to - from).to.be.closeTo(before.to - before.from, rounding);
      }),
    );
  });

  it('leaves the other end alone while one moves', () => {
    fc.assert(
      fc.property(window, by, (before, moved) => {
        expect(brushed(before, 'start', moved, 0).to).to.equal(before.to);
        expect(brushed(before, 'end', moved, 0).from).to.equal(before.from);
      }),
    );
  });

  const cases: readonly (readonly [part: BrushPart, by: number, after: readonly [number, number]])[] = [
    ['window', 0.25, [0.5, 0.75]],
    ['window', 1, [0.75, 1]],
    ['window', -1, [0, 0.25]],
    ['start', -0.125, [0.125, 0.5]],
    ['start', 1, [0.375, 0.5]],
    ['start', -1, [0, 0.5]],
    ['end', 0.25, [0.25, 0.75]],
    ['end', -1, [0.25, 0.375]],
    ['end', 1, [0.25, 1]],
  ];
  for (const [part, moved, [from, to]] of cases)
    it(`takes the ${part} by ${moved} to ${from}–${to}`, () => {
      expect(brushed({ from: 0.25, to: 0.5 }, part, moved, 0.125)).to.deep.equal({ from, to });
    });
});

describe('brushStep', () => {
  const quarter = { from: 0.5, to: 0.75 };
  const plain = { fine: false, rtl: false };
  const steps: readonly (readonly [key: string, how: typeof plain, step: number | undefined])[] = [
    ['ArrowRight', plain, 0.0125],
    ['ArrowLeft', plain, -0.0125],
    ['ArrowUp', plain, 0.0125],
    ['ArrowDown', plain, -0.0125],
    ['ArrowRight', { fine: false, rtl: true }, -0.0125],
    ['ArrowLeft', { fine: false, rtl: true }, 0.0125],
    ['ArrowUp', { fine: false, rtl: true }, 0.0125],
    ['ArrowRight', { fine: true, rtl: false }, 0.0025],
    ['PageUp', plain, 0.25],
    ['PageDown', plain, -0.25],
    ['Home', plain, -1],
    ['End', plain, 1],
    ['a', plain, undefined],
    ['Tab', plain, undefined],
    ['constructor', plain, undefined],
  ];
  for (const [key, how, step] of steps)
    it(`is ${step} for ${key}${how.fine ? ', finer' : ''}${how.rtl ? ', right to left' : ''}`, () => {
      const said = brushStep(key, quarter, how);
      if (step === undefined) expect(said).to.equal(undefined);
      else expect(said).to.be.closeTo(step, rounding);
    });
});
