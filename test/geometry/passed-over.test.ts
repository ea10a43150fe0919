import { expect } from '@open-wc/testing';
import type { Gap } from '../../src/geometry/breaks/find-gaps.js';
import { passedOver } from '../../src/geometry/breaks/passed-over.js';

const gap = (index: number, length: number): Gap => ({ index, start: 0, end: length });
const [short, middle, long] = [gap(1, 1), gap(2, 10), gap(3, 1000)];
const gaps = [short, middle, long];

describe('passedOver', () => {
  it('costs nothing to cut the longest gaps first', () => {
    expect(passedOver([], gaps)).to.equal(0);
    expect(passedOver([long], gaps)).to.equal(0);
    expect(passedOver([long, middle], gaps)).to.equal(0);
    expect(passedOver(gaps, gaps)).to.equal(0);
  });

  it('costs more the longer the gap that stays is beside the shortest cut, up to a bound', () => {
    expect(passedOver([short, long], gaps)).to.be.greaterThan(0);
    expect(passedOver([short, middle], gaps)).to.be.greaterThan(passedOver([short, long], gaps));
    expect(passedOver([short], [short, gap(4, 1e12)])).to.equal(1.5);
  });
});
