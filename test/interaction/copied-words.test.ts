import { expect } from '@open-wc/testing';
import { quoteLink } from '../../src/article/quote-link.js';
import {
  addressOf,
  copiedLink,
  copiedQuote,
  type Copying,
} from '../../src/interaction/export/copied-words.js';
import { wordsFor } from '../../src/locales/whole.js';
import { checkStory, eventAt } from '../../src/story/index.js';

const here = 'https://news.example/brief?page=2';

interface Setting {
  readonly quote?: object;
  readonly article?: object;
  readonly name?: string | null;
  readonly href?: string;
  readonly lang?: string;
}

const make = ({ quote = {}, article, name = null, href = here, lang }: Setting) => {
  const { story } = checkStory({
    title: 'The story',
    ...(lang && { lang }),
    ...(article && { article }),
    events: [{ id: 'remark', date: '2024', title: 'The remark', quotes: [{ text: 'First' }, quote] }],
  });
  const event = story && eventAt(story, 0);
  if (!story || !event) throw new Error('no story');
  const from: Copying = { story, words: wordsFor('en-GB'), page: document, href, name };
  const nodes = document.createElement('template');
  const copy = copiedQuote(event, { id: 'remark', quote: 1 }, from);
  nodes.innerHTML = copy?.html ?? '';
  return { text: copy?.text, html: copy?.html, nodes: nodes.content, event, from };
};

const full = {
  text: 'allies in the fight',
  speaker: 'Vladimir Putin',
  role: 'president',
  via: 'Al Jazeera',
  cite: 'https://aljazeera.example/a',
};
const cited = quoteLink(full, full.cite);

describe('what is copied of a quotation', () => {
  it('is the words, who said them, and the passage in their source', () => {
    const { text, nodes } = make({ quote: full });
    expect(cited).to.contain('https://aljazeera.example/a#:~:text=');
    expect(text).to.equal(
      `“allies in the fight” — Vladimir Putin, president, via\n${cited}`.replace('via', 'Al Jazeera'),
    );
    const blockquote = nodes.querySelector('blockquote');
    expect(blockquote?.textContent).to.equal('“allies in the fight”');
    expect(blockquote?.cite).to.equal(full.cite);
    expect(nodes.lastElementChild?.textContent).to.equal('— Vladimir Putin, president, Al Jazeera · Source');
    expect(nodes.querySelector('a')?.href).to.equal(cited);
  });

  const article = { url: 'https://news.example/long', title: 'The long article' };
  for (const [name, setting, url] of [
    ['its source before all', { quote: full, name: '', article }, cited],
    [
      'else its address in the page',
      { quote: { text: 'b' }, name: '', article },
      `${here}#story=remark&quote=2`,
    ],
    [
      'else the passage in the article',
      { quote: { text: 'b' }, article },
      quoteLink({ text: 'b' }, article.url),
    ],
    ['else none', { quote: { text: 'b' } }, undefined],
  ] as const)
    it(`leads to ${name}`, () => {
      const { text, nodes } = make(setting);
      expect(text?.split('\n')[1]).to.equal(url);
      expect(nodes.querySelector('a')?.href).to.equal(url);
    });

  it('invents neither speaker nor source', () => {
    const { text, html } = make({ quote: { text: 'Only words' } });
    expect(text).to.equal('“Only words”');
    expect(html).to.equal('<blockquote dir="ltr"><p>“Only words”</p></blockquote>');
  });

  it('stays text, whatever it says', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { text, nodes } = make({
      quote: { text: hostile, speaker: hostile, role: '</p><script>1</script>' },
    });
    expect(nodes.querySelectorAll('img, script')).to.have.length(0);
    expect(nodes.querySelector('blockquote')?.textContent).to.equal(`“${hostile}”`);
    expect(text).to.contain(`— ${hostile}, </p><script>`);
  });

  it('says its language, and which way it is written', () => {
    const persian = { text: '«سلام» گفت', speaker: 'Someone', lang: 'fa' };
    const { nodes } = make({ quote: persian, lang: 'en' });
    const [blockquote, by] = nodes.children as unknown as HTMLElement[];
    expect([blockquote?.lang, blockquote?.dir]).to.deep.equal(['fa', 'rtl']);
    expect([by?.lang, by?.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('keeps its paragraphs and lines', () => {
    const { nodes } = make({ quote: { text: 'One\ntwo\n\nThree' } });
    expect([...nodes.querySelectorAll('blockquote > p')].map((p) => p.innerHTML)).to.deep.equal([
      '“One<br>two',
      'Three”',
    ]);
  });

  it('is nothing where there is no such quotation', () => {
    const { event, from } = make({ quote: full });
    expect(copiedQuote(event, { id: 'remark', quote: 7 }, from)).to.equal(undefined);
  });
});

describe('a copied link', () => {
  it('is the address of the event in the page, under its title', () => {
    const { event, from } = make({
      quote: full,
      name: 'war',
      href: `${here}#section-2&war.view=2024&page=7`,
    });
    const url = `${here}#section-2&page=7&war=remark`;
    const copy = copiedLink(event, undefined, from);
    expect(copy?.text).to.equal(url);
    expect(copy?.html).to.equal(`<a href="${url.replaceAll('&', '&amp;')}">The remark</a>`);
  });

  it('is that of a quotation before its source', () => {
    const { event, from } = make({ quote: full, name: '' });
    expect(copiedLink(event, 1, from)?.text).to.equal(`${here}#story=remark&quote=2`);
  });

  it('is its source where the page keeps no address, and none where there is no source', () => {
    const { event, from } = make({ quote: full });
    expect(copiedLink(event, 1, from)?.text).to.equal(cited);
    expect(copiedLink(event, 0, from)).to.equal(undefined);
    expect(copiedLink(event, undefined, from)).to.equal(undefined);
  });
});

describe('the address of a quotation', () => {
  for (const [href, address] of [
    ['https://a.example/', 'https://a.example/#story=b&quote=1'],
    ['https://a.example/#', 'https://a.example/#story=b&quote=1'],
    ['https://a.example/?q=1#top&x=%zz', 'https://a.example/?q=1#top&x=%zz&story=b&quote=1'],
    ['https://a.example/#story=a&view=2024&quote=3&x', 'https://a.example/#story=b&quote=1&x'],
  ] as const)
    it(`keeps all else of ${href}, but for the view`, () => {
      expect(addressOf(href, '', 'b', 0)).to.equal(address);
    });
});
