import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { keyed } from '../../src/view/chart/keyed.js';

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });

describe('keyed', () => {
  it('shows a list in its order, each key by the nodes that it had, and leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 2, maxLength: 8 }), (lists) => {
        const box = document.createElement('ol');
        const comments = (): number =>
          [...box.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE).length;
        const show = (list: readonly number[]) =>
          render(html`${keyed(list, (i) => html`<li>${list[i]}</li>`)}`, box);
        let before = new Map<string, Element>();
        for (const list of lists) {
          show(list);
          const items = [...box.children];
          expect(items.map(({ textContent }) => textContent)).to.deep.equal(list.map(String));
          const now = new Map(items.map((item) => [item.textContent ?? '', item]));
          for (const [key, item] of now) {
            const was = before.get(key);
            expect(was === undefined || was === item, 'the node of its key').to.equal(true);
          }
          before = now;
        }
        show([]);
        const empty = comments();
        for (const list of lists) show(list);
        show([]);
        expect(comments()).to.equal(empty);
      }),
    );
  });

  it('leaves the focus where it is while others come before and go after', () => {
    const box = document.createElement('ol');
    document.body.append(box);
    const show = (list: readonly number[]) =>
      render(html`${keyed(list, (i) => html`<li><button>${list[i]}</button></li>`)}`, box);
    show([1, 2, 3, 4]);
    const button = box.querySelectorAll('button')[1]!;
    button.focus();
    for (const list of [
      [4, 1, 2, 3],
      [1, 2, 3, 4],
      [0, 2, 3, 4],
      [2, 5],
      [7, 8, 2],
    ]) {
      show(list);
      expect(document.activeElement === button, list.join()).to.equal(true);
    }
    box.remove();
  });
});
