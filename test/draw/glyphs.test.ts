import { expect } from '@open-wc/testing';
import { groupColour, groupGlyph } from '../../src/draw/index.js';

describe('the look of groups', () => {
  it('gives eight groups eight colours and eight glyphs', () => {
    const groups = Array.from({ length: 8 }, (_, i) => i);
    expect(new Set(groups.map(groupColour)).size).to.equal(8);
    expect(new Set(groups.map(groupGlyph)).size).to.equal(8);
  });

  it('repeats colours past the eighth with other glyphs, so that sixty-four groups differ', () => {
    const looks = Array.from({ length: 64 }, (_, i) => `${groupColour(i)} ${groupGlyph(i)}`);
    expect(new Set(looks).size).to.equal(64);
  });
});
