import { expect } from '@open-wc/testing';
import { overlap } from '../support/boxes.js';
import { mount, recognition, root, textOf } from '../support/timeline.js';

describe('the name of a lane', () => {
  const names = (tree: ShadowRoot): Element[] => [...tree.querySelectorAll('.lane text, .lane-glyph')];

  it('is its title in the horizontal form', async () => {
    const attributes = { layout: 'faceted' };
    const element = await mount({ src: recognition, width: 1000, attributes });
    expect(names(root(element)).map(textOf)).to.deep.equal(['Russia', 'The Taliban', 'Others']);
  });

  it('is the glyph of the legend in the vertical form, whose lanes are narrower than words', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const attributes = { layout: 'faceted', dir };
      const element = await mount({ src: recognition, width: 375, attributes });
      const found = names(root(element));
      const glyphs = [...root(element).querySelectorAll('.legend .glyph path')];
      const shapes = (all: readonly Element[]) => all.map((each) => each.getAttribute('d'));
      expect(shapes(found)).to.deep.equal(shapes(glyphs));
      const boxes = found.map((each) => each.getBoundingClientRect());
      for (const [i, box] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).to.equal(0);
    }
  });
});
