import { expect } from '@open-wc/testing';
import { focusBlock } from '../../../src/interaction/article/focus-block.js';
import { place, withShadow } from './place.js';

describe('focusBlock', () => {
  it('gives focus to a block and takes the attribute away again', () => {
    const article = place('<p class="x">one</p>');
    const before = article.outerHTML;
    const p = article.querySelector('p')!;
    const letGo = focusBlock(p);
    expect(document.activeElement === p, 'the focus is elsewhere').to.equal(true);
    expect(p.getAttribute('tabindex')).to.equal('-1');
    letGo();
    letGo();
    expect(article.outerHTML).to.equal(before);
  });

  it('takes it away when the focus goes on', () => {
    const article = place('<p>one</p><button>two</button>');
    const before = article.outerHTML;
    focusBlock(article.querySelector('p')!);
    article.querySelector('button')!.focus();
    expect(article.outerHTML).to.equal(before);
  });

  it('changes nothing on a block that can take the focus', () => {
    for (const markup of [
      '<p tabindex="0">one</p>',
      '<p tabindex="-1">one</p>',
      '<p contenteditable="">one</p>',
    ]) {
      const article = place(markup);
      const before = article.outerHTML;
      const p = article.querySelector('p')!;
      const letGo = focusBlock(p);
      expect(document.activeElement === p, 'the focus is elsewhere').to.equal(true);
      expect(article.outerHTML).to.equal(before);
      letGo();
      expect(article.outerHTML).to.equal(before);
    }
  });

  it('serves two on one block: the second keeps what the first lets go', () => {
    const article = place('<p>one</p>');
    const before = article.outerHTML;
    const p = article.querySelector('p')!;
    const first = focusBlock(p);
    const second = focusBlock(p);
    first();
    expect(document.activeElement === p, 'the focus is elsewhere').to.equal(true);
    expect(p.getAttribute('tabindex')).to.equal('-1');
    second();
    expect(article.outerHTML).to.equal(before);
  });

  it('leaves a tabindex that the page has set since', () => {
    const p = place('<p>one</p>').querySelector('p')!;
    const letGo = focusBlock(p);
    p.tabIndex = 0;
    letGo();
    expect(p.getAttribute('tabindex')).to.equal('0');
  });

  it('does so in a shadow tree too, and scrolls nothing', () => {
    const article = place('<div></div>');
    const root = withShadow(article.querySelector('div')!, '<div style="height: 5000px"></div><p>one</p>');
    const p = root.querySelector('p')!;
    focusBlock(p)();
    const letGo = focusBlock(p);
    expect(root.activeElement === p, 'the focus is elsewhere').to.equal(true);
    expect(document.scrollingElement!.scrollTop).to.equal(0);
    letGo();
    expect(p.hasAttribute('tabindex')).to.equal(false);
  });
});
