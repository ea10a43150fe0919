import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { focusBlock } from '../../../src/interaction/article/focus-block.js';
import { Highlights } from '../../../src/interaction/article/highlights.js';
import { PassageIndex } from '../../../src/interaction/article/passage-at.js';
import { readPage } from '../../../src/interaction/article/page-text.js';
import { scrollToPassage } from '../../../src/interaction/article/scroll-to-passage.js';
import { place, withShadow } from './place.js';

const steps = ['quote', 'light', 'scroll', 'focus', 'let go', 'point', 'clear'] as const;

describe('what the timeline does to an article', () => {
  it('leaves no trace in it, in whatever order it is done', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(60), fc.nat(30))), (sequence) => {
        const article = place(
          '<h1>Head <i>line</i></h1><p style="height: 2000px">One <a href="#">two</a> three</p><div id="host"></div>' +
            '<blockquote tabindex="0">four</blockquote><ul><li>five<li>six</ul>',
        );
        const root = withShadow(article.querySelector('#host')!, '<p>inner <b>words</b></p>');
        const nodes = [...article.querySelectorAll('*'), ...root.querySelectorAll('*')];
        const before = article.outerHTML + root.innerHTML;
        const highlights = new Highlights();
        const held: (() => void)[] = [];
        for (const [step, start, length] of sequence) {
          const page = readPage(article);
          const ranges = page.rangesOf({ start, end: start + length });
          if (step === 'quote') highlights.paint('story-timeline-quote', ranges);
          if (step === 'light') highlights.paint('story-timeline-current', ranges);
          if (step === 'scroll') scrollToPassage(ranges, false);
          if (step === 'focus') held.push(focusBlock(page.blockOf(start) as HTMLElement));
          if (step === 'let go') held.pop()?.();
          if (step === 'point') new PassageIndex([{ ranges, value: 0 }]).in(getSelection()!);
          if (step === 'clear') highlights.clear();
          const holders = nodes.filter((node) => node.getAttribute('tabindex') === '-1');
          expect(holders.length).to.be.at.most(1);
        }
        for (const letGo of held) letGo();
        highlights.clear();
        expect(article.outerHTML + root.innerHTML).to.equal(before);
        expect([...article.querySelectorAll('*'), ...root.querySelectorAll('*')]).to.deep.equal(nodes);
        expect(CSS.highlights.size).to.equal(0);
        expect([...document.adoptedStyleSheets, ...root.adoptedStyleSheets]).to.deep.equal([]);
        article.remove();
      }),
    );
  });
});
