import { expect } from '@open-wc/testing';
import { drawBreak, drawLine } from '../../src/draw/index.js';

describe('drawLine', () => {
  it('goes through its points', () => {
    const points = [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ];
    expect(drawLine(points)).to.equal('M1,2L3,4');
  });

  it('rounds the corners between', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 20, y: 20 },
    ];
    expect(drawLine(points, 4)).to.match(/^M0,0L0,16A4,4,.*L20,20$/);
  });

  it('is empty without points', () => {
    expect(drawLine([])).to.equal('');
  });
});

describe('drawBreak', () => {
  it('begins and ends on the axis and leaves it to both sides between', () => {
    const d = drawBreak({ x: 10, y: 100 }, { x: 60, y: 100 });
    expect(d).to.match(/^M10,100L/);
    expect(d).to.match(/L60,100$/);
    const ys = [...d.matchAll(/,(-?[\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.min(...ys)).to.be.lessThan(100);
    expect(Math.max(...ys)).to.be.greaterThan(100);
  });

  it('runs down where time does', () => {
    expect(drawBreak({ x: 10, y: 100 }, { x: 10, y: 150 })).to.match(/^M10,100L.*L10,150$/);
  });
});
