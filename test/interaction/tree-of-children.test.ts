import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { treeOfChildren } from '../../src/interaction/loading/tree-of-children.js';
import type { TreeElement } from '../../src/read/html/element-tree.js';
import { storyOfTree } from '../../src/read/html/story-of-tree.js';
import { checkStory } from '../../src/story/index.js';
import { writeHtmlList } from '../../src/write/html-list.js';
import { arbitraryLooseStory } from '../support/arbitrary-loose-story.js';
import { comparable } from '../support/comparable-story.js';

const outline = ({ name, children }: TreeElement): string =>
  `${name}(${children.map((child) => (typeof child === 'string' ? child : outline(child))).join(' ')})`;

const treeOf = (inside: string): string => {
  const host = document.createElement('div');
  host.innerHTML = inside;
  return outline(treeOfChildren(host));
};

describe('treeOfChildren', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', '()'],
    ['a', '(a)'],
    ['<p>a<b>b</b>c</p><p>d</p>', '(p(a b(b) c) p(d))'],
    ['<p><br></p>e', '(p(br()) e)'],
    ['<p slot="x">a</p><p slot>b</p>', '(p(b))'],
    ['<p><i slot="x">a</i></p>', '(p(i(a)))'],
    ['<!-- a --><script>b</script><style>c</style><template>d</template>e', '(e)'],
    ['<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>', '()'],
    [
      '<form><input name="localName"><input name="getAttribute"><input name="firstChild">a</form>',
      '(form(input() input() input() a))',
    ],
  ];
  for (const [inside, tree] of cases)
    it(`makes ${tree} of ${inside}`, () => {
      expect(treeOf(inside)).to.equal(tree);
    });

  it('has the same story in it as the text that the elements were parsed from', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLooseStory(), async (loose) => {
        const { story } = checkStory(loose);
        if (!story) throw new Error('The test has made no story.');
        const page = new DOMParser().parseFromString(writeHtmlList(story, wordsFor).body, 'text/html');
        const reading = await storyOfTree(treeOfChildren(page.body));
        const again = checkStory(reading?.loose).story;
        expect(again && comparable(again)).to.deep.equal(comparable(story));
      }),
      { numRuns: 200 },
    );
  });

  it('bears any depth', () => {
    const host = document.createElement('div');
    let at: Element = host;
    for (let i = 0; i < 10_000; i += 1) {
      const next = document.createElement('b');
      at.append(next);
      at = next;
    }
    at.append('at the bottom');
    expect(outline(treeOfChildren(host))).to.contain('at the bottom');
    while (at !== host) {
      const above: Element = at.parentElement ?? host;
      at.remove(); // from below: engines look through all that is taken with it
      at = above;
    }
  });
});
