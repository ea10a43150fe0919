import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawMark } from '../../src/draw/index.js';
import type { Ink } from '../../src/geometry/index.js';
import { marks } from '../../src/draw/marks/index.js';

const ink = (more: Partial<Ink>): Ink => ({
  shape: 'dot',
  points: [{ x: 100, y: 50 }],
  size: 12,
  start: 'closed',
  end: 'closed',
  hollow: false,
  soft: false,
  dashed: false,
  ...more,
});
const bar = (more: Partial<Ink> = {}): Ink =>
  ink({
    shape: 'bar',
    points: [
      { x: 100, y: 50 },
      { x: 200, y: 50 },
    ],
    ...more,
  });
const origin = { x: 0, y: 0 };

/** From where to where along x a path is drawn, as the browser measures it. */
const xs = (d: string): [number, number] => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  document.body.append(svg);
  const { x, width } = path.getBBox();
  svg.remove();
  return [Math.round(x), Math.round(x + width)];
};

describe('drawMark', () => {
  it('draws a plain dot as one full disc', () => {
    const shapes = drawMark(ink({}), origin);
    expect(shapes).to.have.length(1);
    expect(shapes[0]).to.include({ paint: 'fill', opacity: 1 });
  });

  it('draws a hollow dot as ground with an outline', () => {
    expect(drawMark(ink({ hollow: true }), origin).map(({ paint }) => paint)).to.deep.equal([
      'ground',
      'line',
    ]);
  });

  it('dashes the edge of an uncertain mark', () => {
    for (const shape of [ink({ dashed: true }), bar({ dashed: true })])
      expect(drawMark(shape, origin).some(({ dashed }) => dashed)).to.equal(true);
  });

  it('lets the edge of an approximate mark fade', () => {
    for (const shape of [ink({ soft: true }), bar({ soft: true })])
      expect(drawMark(shape, origin).filter(({ opacity }) => opacity < 1).length).to.be.greaterThan(1);
  });

  it('keeps a plain bar within its dates', () => {
    const [body] = drawMark(bar(), origin);
    expect(Math.min(...xs(body?.d ?? ''))).to.equal(100);
    expect(Math.max(...xs(body?.d ?? ''))).to.equal(200);
  });

  it('puts the tip of an arrow at the end of a bar that goes on, and no fade', () => {
    const shapes = drawMark(bar({ end: 'open' }), origin);
    expect(shapes.every(({ opacity }) => opacity === 1)).to.equal(true);
    expect(Math.max(...shapes.flatMap(({ d }) => xs(d)))).to.equal(200);
  });

  it('fades a bar whose end nobody knows, without an arrow', () => {
    const opacities = drawMark(bar({ end: 'unknown' }), origin).map(({ opacity }) => opacity);
    expect(opacities[0]).to.equal(1);
    expect(Math.min(...opacities)).to.be.lessThan(0.1);
  });

  it('draws a whisker thinner than its dot, from the dot to its tip', () => {
    const points = [
      { x: 100, y: 50 },
      { x: 140, y: 50 },
    ];
    const shapes = drawMark(ink({ shape: 'whisker', points, hollow: true }), origin);
    expect(Math.max(...shapes.flatMap(({ d }) => xs(d)))).to.equal(140);
    expect(shapes.at(-1)?.paint).to.equal('line');
  });

  it('joins the days of a set by a line', () => {
    const points = [
      { x: 100, y: 50 },
      { x: 140, y: 50 },
      { x: 160, y: 50 },
    ];
    const shapes = drawMark(ink({ shape: 'dots', points }), origin);
    expect(shapes[0]).to.include({ paint: 'line' });
    expect(shapes.filter(({ paint }) => paint === 'fill')).to.have.length(3);
  });

  it('draws relative to its button', () => {
    const [here, there] = [drawMark(bar(), origin), drawMark(bar(), { x: 100, y: 50 })];
    expect(xs(there[0]?.d ?? '').map((x) => x + 100)).to.deep.equal(xs(here[0]?.d ?? ''));
  });

  it('gives every shape numbers that can be drawn, whatever its ends', () => {
    const end = fc.constantFrom('closed', 'open', 'unknown' as const);
    const point = fc.record({
      x: fc.integer({ min: -50, max: 2000 }),
      y: fc.integer({ min: -50, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(marks) as Ink['shape'][])),
        fc.array(point, { maxLength: 4 }),
        end,
        end,
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        (shape, points, start, stop, [hollow, soft, dashed]) => {
          const drawn = drawMark(ink({ shape, points, start, end: stop, hollow, soft, dashed }), origin);
          for (const { d, opacity } of drawn) {
            expect(d).not.to.match(/NaN|Infinity|undefined/);
            expect(opacity).to.be.within(0, 1);
          }
        },
      ),
    );
  });
});
