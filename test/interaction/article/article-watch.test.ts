import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ArticleWatch } from '../../../src/interaction/article/article-watch.js';
import type { PageText } from '../../../src/interaction/article/page-text.js';
import { whenIdle } from '../../../src/interaction/article/when-idle.js';
import { waitUntil } from '../../support/wait-until.js';
import { place, withShadow } from './place.js';

class WatchHost extends LitElement {}
customElements.define('watch-host', WatchHost);

interface Watching {
  readonly host: WatchHost;
  readonly watch: ArticleWatch;
  /** All that was told, `undefined` as null. */
  readonly told: (string | null)[];
  page(): PageText | undefined;
}

const watches = new Set<ArticleWatch>();

const watchFrom = (parent: Node): Watching => {
  const host = new WatchHost();
  parent.appendChild(host);
  const told: (string | null)[] = [];
  let page: PageText | undefined;
  const watch = new ArticleWatch(host, (next) => {
    page = next;
    told.push(next?.text ?? null);
  });
  watches.add(watch);
  return { host, watch, told, page: () => page };
};

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));
/** What has changed is reported; what was asked for then is read; what a reading asks for is read, too. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 3; i += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await idle();
  }
};

/** An article with an id, and a watch outside it that has been told of it. */
const follow = async (markup: string): Promise<Watching & { article: HTMLElement }> => {
  const article = place(markup);
  article.id = 'followed';
  const watching = watchFrom(place(''));
  watching.watch.follow('followed', null);
  await waitUntil(() => watching.told.length === 1, 'the article is not found');
  await settled();
  return { ...watching, article };
};

const last = ({ told }: Watching): string | null | undefined => told.at(-1);

const changes: readonly (readonly [
  name: string,
  markup: string,
  change: (article: HTMLElement) => void,
  text: string,
])[] = [
  [
    'a paragraph that comes late',
    '<p>A</p>',
    (article) => article.insertAdjacentHTML('beforeend', '<p>B</p>'),
    'A\n\nB',
  ],
  ['a paragraph that goes', '<p>A</p><p>B</p>', (article) => article.lastElementChild!.remove(), 'A'],
  [
    'text that is written anew',
    '<p>A</p>',
    (article) => (article.querySelector('p')!.firstChild!.nodeValue = 'B'),
    'B',
  ],
  [
    'a paywall that opens',
    '<p>A</p><p hidden>B</p>',
    (article) => (article.querySelector<HTMLElement>('[hidden]')!.hidden = false),
    'A\n\nB',
  ],
  [
    'a class that shows',
    '<style>.off { display: none }</style>A<b class="off">B</b>',
    (article) => (article.querySelector('b')!.className = ''),
    'AB',
  ],
  ['a style that hides', 'A<b>B</b>', (article) => (article.querySelector('b')!.style.display = 'none'), 'A'],
  [
    'details that open',
    '<details><summary>A</summary>B</details>',
    (article) => (article.querySelector('details')!.open = true),
    'A\n\nB',
  ],
  [
    'a popover that is shown',
    'A<div popover="manual">B</div>',
    (article) => article.querySelector<HTMLElement>('[popover]')!.showPopover(),
    'A\n\nB',
  ],
  [
    'two languages',
    '<style>[lang=fr] :lang(en), [lang=en] :lang(fr) { display: none }</style><div lang="fr"><p lang="en">A</p><p lang="fr">B</p></div>',
    (article) => (article.querySelector('div')!.lang = 'en'),
    'A',
  ],
  [
    'a translation by the browser',
    '<p>Ein <b>Satz</b>.</p>',
    (article) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const [i, text] of texts.entries()) {
        const font = document.createElement('font');
        font.innerHTML = `<font>${['A ', 'sentence', '.'][i]}</font>`;
        text.replaceWith(font);
      }
    },
    'A sentence.',
  ],
  ['the article itself, hidden and shown', 'A', (article) => (article.hidden = true), ''],
];

describe('ArticleWatch', () => {
  afterEach(() => {
    for (const watch of watches) watch.stop();
    watches.clear();
  });

  it('tells of an article that is there', async () => {
    const watching = await follow('<p>A</p><p>B</p>');
    expect(watching.told).to.deep.equal(['A\n\nB']);
    expect(watching.page()?.rangesOf({ start: 3, end: 4 }).map(String)).to.deep.equal(['B']);
  });

  it('tells of one that is given, not named', async () => {
    const watching = watchFrom(place(''));
    watching.watch.follow('nobody', place('A'));
    await waitUntil(() => last(watching) === 'A', 'it is not found');
  });

  for (const [name, markup, change, text] of changes)
    it(`follows ${name}`, async () => {
      const watching = await follow(markup);
      const before = watching.told.length;
      change(watching.article);
      await waitUntil(() => last(watching) === text, `${name} is not followed`);
      await settled();
      expect(watching.told).to.have.length(before + 1);
    });

  it('follows what is shown round the article', async () => {
    const around = place('<div style="display: none"><article id="inner">A</article></div>');
    const watching = watchFrom(place(''));
    watching.watch.follow('inner', null);
    await waitUntil(() => last(watching) === '', 'it is not found');
    await settled();
    around.querySelector('div')!.style.display = '';
    await waitUntil(() => last(watching) === 'A', 'it is not seen when it is shown');
  });

  it('tells when an id appears, wherever in the tree, and how', async () => {
    const watching = watchFrom(place(''));
    watching.watch.follow('late', null);
    await settled();
    expect(watching.told).to.deep.equal([]);
    const around = place('');
    around.innerHTML = '<div><p id="late">A</p></div>';
    await waitUntil(() => last(watching) === 'A', 'it is not found when it comes');
    around.querySelector('p')!.id = '';
    await waitUntil(() => last(watching) === null, 'it is still followed');
    around.querySelector('div')!.id = 'late';
    await waitUntil(() => last(watching) === 'A', 'it is not found when it takes the id');
    around.insertAdjacentHTML('afterbegin', '<p id="late">B</p>');
    await waitUntil(() => last(watching) === 'B', 'the first of two is not taken');
    around.replaceChildren();
    await waitUntil(() => last(watching) === null, 'it is still followed');
    expect(watching.told).to.deep.equal(['A', null, 'A', 'B', null]);
  });

  it('looks outward from the tree of the timeline', async () => {
    const outer = place('<p id="far">A</p><div></div>');
    const root = withShadow(outer.querySelector('div')!, '');
    const watching = watchFrom(root);
    watching.watch.follow('far', null);
    await waitUntil(() => last(watching) === 'A', 'it is not found outside');
    root.append(Object.assign(document.createElement('p'), { id: 'far', textContent: 'B' }));
    await waitUntil(() => last(watching) === 'B', 'the nearer one is not taken');
    root.lastElementChild!.remove();
    await waitUntil(() => last(watching) === 'A', 'the farther one is not taken again');
  });

  it('tells anew when the words stand in other nodes, or have been moved: ranges have died', async () => {
    const watching = await follow('<p>A</p><p>B</p>');
    const dead = watching.page()!.rangesOf({ start: 0, end: 1 });
    const [first, second] = watching.article.querySelectorAll('p');
    first!.innerHTML = 'A';
    await waitUntil(() => watching.told.length === 2, 'other nodes are not told');
    expect(dead.map(String)).to.deep.equal(['']);
    watching.article.append(second!);
    await waitUntil(() => watching.told.length === 3, 'a move is not told');
    second!.firstChild!.nodeValue = 'B';
    await waitUntil(() => watching.told.length === 4, 'the same words are not told');
    place('').append(watching.article);
    await waitUntil(() => watching.told.length === 5, 'a move of the article is not told');
    expect(watching.page()!.rangesOf({ start: 0, end: 4 }).map(String)).to.deep.equal(['A', 'B']);
    expect(watching.told).to.deep.equal(Array(5).fill('A\n\nB'));
  });

  it('is silent about what changes no words', async () => {
    const watching = await follow('<p>A<i hidden>no</i></p>');
    const p = watching.article.querySelector('p')!;
    p.className = 'x';
    p.tabIndex = -1;
    p.querySelector('i')!.textContent = 'still no';
    watching.article.append(document.createElement('div'), document.createComment('x'));
    watching.article.style.color = 'red';
    await settled();
    expect(watching.told).to.deep.equal(['A']);
  });

  it('reads once for many changes', async () => {
    const watching = await follow('<p>A</p>');
    for (let i = 0; i < 50; i += 1) {
      watching.article.insertAdjacentHTML('beforeend', `<p>${i}</p>`);
      await Promise.resolve();
    }
    await waitUntil(() => last(watching)?.endsWith('49'), 'it is not read');
    expect(watching.told).to.have.length(2);
  });

  it('reads nothing when timelines in the article change, move or come', async () => {
    const watching = await follow('<p>A</p><p>B</p>');
    const { article, host, told } = watching;
    const read = globalThis.getComputedStyle;
    let readings = 0;
    globalThis.getComputedStyle = (element, pseudo) => {
      if (element === article) readings += 1;
      return read(element, pseudo);
    };
    try {
      article.firstElementChild!.append(host);
      const other = new WatchHost();
      article.append(other);
      await settled();
      for (const timeline of [host, other]) {
        timeline.innerHTML = '<p>no</p>';
        timeline.className = 'x';
        timeline.hidden = true;
        timeline.shadowRoot!.innerHTML = '<details open>no</details>';
        await settled();
        timeline.querySelector('p')!.firstChild!.nodeValue = 'no';
        timeline.querySelector('p')!.style.height = '300px';
        timeline.hidden = false;
        await settled();
      }
      other.remove();
      await settled();
      expect(readings).to.equal(0);
      article.firstElementChild!.append('!');
      await waitUntil(() => told.length === 2, 'it is deaf');
      expect(last(watching)).to.equal('A!\n\nB');
      expect(readings).to.be.above(0);
    } finally {
      globalThis.getComputedStyle = read;
    }
  });

  it('follows shadow roots in the article, their slots, and elements that are defined late', async () => {
    const watching = await follow('<div>light</div><late-words></late-words>');
    const root = withShadow(watching.article.querySelector('div')!, '<p>A</p><p><slot name="x"></slot></p>');
    watching.article.append('!');
    await waitUntil(() => last(watching) === 'A\n\n!', 'a shadow root is not read');
    root.querySelector('p')!.textContent = 'B';
    await waitUntil(() => last(watching) === 'B\n\n!', 'a shadow root is not followed');
    root.querySelector('slot')!.name = '';
    await waitUntil(() => last(watching) === 'B\n\nlight\n\n!', 'a slot is not followed');
    customElements.define(
      'late-words',
      class extends HTMLElement {
        constructor() {
          super();
          withShadow(this, '<b>late</b>');
        }
      },
    );
    await waitUntil(() => last(watching) === 'B\n\nlight\n\nlate!', 'a late definition is not followed');
  });

  it('follows what stands in the slots of an article in a shadow tree', async () => {
    const outer = place('<p>A</p>');
    const article = withShadow(outer, '<article><slot></slot></article>').querySelector('article')!;
    const watching = watchFrom(place(''));
    watching.watch.follow(null, article);
    await waitUntil(() => last(watching) === 'A', 'it is not read');
    outer.querySelector('p')!.textContent = 'B';
    await waitUntil(() => last(watching) === 'B', 'what is slotted is not followed');
    outer.insertAdjacentHTML('beforeend', '<p>C</p>');
    await waitUntil(() => last(watching) === 'B\n\nC', 'what comes into a slot is not followed');
  });

  it('serves two timelines of one article; one lets go and the other follows on', async () => {
    const first = await follow('<p>A</p>');
    const second = watchFrom(place(''));
    second.watch.follow('followed', null);
    await waitUntil(() => last(second) === 'A', 'the second is not told');
    first.watch.stop();
    first.article.append('B');
    await waitUntil(() => last(second) === 'A\n\nB', 'the second is not told any more');
    first.article.remove();
    await waitUntil(() => last(second) === null, 'the second is not told that it is gone');
    expect(first.told).to.deep.equal(['A']);
  });

  it('lets go on stop, also of a reading that is on its way, and tells anew on start', async () => {
    const watching = await follow('<p>A</p>');
    watching.article.append('B');
    await Promise.resolve();
    watching.watch.stop();
    await settled();
    expect(watching.told).to.deep.equal(['A']);
    watching.watch.start();
    await waitUntil(() => watching.told.length === 2, 'it does not start again');
    expect(last(watching)).to.equal('A\n\nB');
    watching.article.append('C');
    await waitUntil(() => last(watching) === 'A\n\nBC', 'it does not follow again');
  });

  it('tells on start that the article has gone meanwhile, once', async () => {
    const watching = await follow('<p>A</p>');
    watching.watch.stop();
    watching.article.remove();
    watching.watch.start();
    watching.watch.start();
    await settled();
    expect(watching.told).to.deep.equal(['A', null]);
  });

  it('follows another when it is told to, and nothing without one', async () => {
    const watching = await follow('A');
    const other = place('B');
    watching.watch.follow('followed', null);
    watching.watch.follow(null, other);
    await waitUntil(() => last(watching) === 'B', 'the other is not told');
    watching.article.append('!');
    await settled();
    watching.watch.follow(null, null);
    expect(watching.told).to.deep.equal(['A', 'B', null]);
    other.append('!');
    other.remove();
    await settled();
    expect(watching.told).to.deep.equal(['A', 'B', null]);
  });

  it('waits for its host to come into the page', async () => {
    const watching = watchFrom(document.createElement('div'));
    const article = place('A');
    watching.watch.follow(null, article);
    await settled();
    expect(watching.told).to.deep.equal([]);
    place('').append(watching.host);
    watching.watch.start();
    await waitUntil(() => last(watching) === 'A', 'it does not start');
  });
});
