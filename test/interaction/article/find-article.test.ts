import { expect } from '@open-wc/testing';
import { findArticle } from '../../../src/interaction/article/find-article.js';
import { place, withShadow } from './place.js';

describe('findArticle', () => {
  it('takes the element that was given before the one that is named, while it is in the page', () => {
    const page = place('<p id="named"></p><i></i>');
    const timeline = page.querySelector('i')!;
    expect(findArticle(timeline, 'named', page)).to.equal(page);
    expect(findArticle(timeline, 'named', document.createElement('p'))).to.equal(undefined);
    expect(findArticle(timeline, 'named', null)).to.equal(page.querySelector('p'));
  });

  it('looks in the tree of the timeline first, then outward', () => {
    const page = place('<p id="a">outer</p><p id="b"></p><div></div>');
    const root = withShadow(page.querySelector('div')!, '<p id="a">inner</p><section></section>');
    const timeline = document.createElement('i');
    withShadow(root.querySelector('section')!, '').append(timeline);
    expect(findArticle(timeline, 'a', null)?.textContent).to.equal('inner');
    expect(findArticle(timeline, 'b', null)).to.equal(page.querySelector('#b'));
  });

  it('finds nothing without a name, under an unknown one, under its own, and outside the page', () => {
    const timeline = place('');
    timeline.id = 'own';
    for (const name of [null, '', 'nobody', 'own', 'a b', '#'])
      expect(findArticle(timeline, name, null)).to.equal(undefined);
    timeline.remove();
    expect(findArticle(timeline, 'own', null)).to.equal(undefined);
  });
});
