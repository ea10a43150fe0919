import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventTarget } from '../../src/view/index.js';
import { click, drawn, mark, mount, opens, popover, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const payloads: Readonly<Record<string, string>> = {
  script: '<script>window.__pwned = 1</script>',
  handler: '<img src=x onerror="window.__pwned = 1">',
  svg: '<svg onload=window.__pwned=1>',
  frame: '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  closing: '"></bdi></button></li></ol><b onclick=window.__pwned=1>',
  template: '${window.__pwned = 1} {{constructor.constructor("window.__pwned=1")()}}',
  entity: '&lt;b&gt; &amp; &#x3c;',
  markdown: '[x](javascript:window.__pwned=1) **b** <!-- c -->',
  style: '</style><style>* { display: none }</style>',
  override: 'Koofi \u202Emoc.live\u202C',
  unclosed: 'Koofi \u2067\u202E',
  zalgo: `z${'\u0301\u0323\u0336'.repeat(60)}`,
  joined: '👩‍👩‍👧‍👦🇦🇫 日本語ภาษาไทย العربية',
  controls: 'NUL \u0000 bell \u0007 next \u0085 escape \u001b end \u009c',
  halves: 'half \ud83d and half \udc69, no character \ufffe',
  widthless: 'zero\u200b\u200d\u2060\ufeffwidth',
  scheme: 'java\tscript:window.__pwned=1',
  data: 'data:text/html,<script>parent.__pwned=1</script>',
  word: 'w'.repeat(1000),
  lines: 'line\n'.repeat(10_000),
  megabyte: 'long '.repeat(200_000),
};

/** A story that says the same in every field of text. */
const saying = (text: string): unknown => ({
  title: text,
  summary: text,
  groups: [
    { id: text, title: text },
    { id: 'other', title: text },
  ],
  periods: [{ start: '2020', end: '2021', title: text }],
  events: [
    {
      id: 'hostile',
      date: '2020-05-01',
      title: text,
      text,
      group: text,
      tags: [text],
      quotes: [{ text, speaker: text, role: text, via: text, cite: text }],
      links: [{ url: text, title: text }],
      media: { url: text, alt: text, caption: text, credit: text },
    },
    { id: 'neighbour', date: '2021-05-01', title: 'A neighbour' },
    { date: text, title: text },
  ],
});

/** Every element that a template of ours makes. */
const known = new Set(
  (
    'a bdi blockquote button dialog div figcaption figure g header img li ol p path rect section slot span style svg ' +
    'text time tspan ul'
  ).split(' '),
);

const expectHarmless = (tree: ShadowRoot): void => {
  expect('__pwned' in window).to.equal(false);
  for (const node of tree.querySelectorAll('*')) {
    expect(known.has(node.localName), node.localName).to.equal(true);
    for (const { name, value } of node.attributes) {
      expect(name).not.to.match(/^on/);
      if (name === 'href' || name === 'src') expect(value).to.match(/^(https?:|mailto:)/);
    }
  }
};

describe('text from a story', () => {
  for (const [name, text] of Object.entries(payloads))
    it(`is only ever text: ${name}`, async () => {
      const element = await mount({ story: saying(text), width: 700 });
      expectHarmless(root(element));
      element.select('hostile');
      await opens(element, text.slice(0, 3).trim());
      expectHarmless(root(element));
      expect(textOf(mark(element, 'neighbour'))).to.contain('A neighbour');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth + 1);
    });

  it('stays in its own box where it stacks mark upon mark', async () => {
    const text = payloads['zalgo'] ?? '';
    const element = await mount({ story: saying(text), width: 700 });
    element.select('hostile');
    await opens(element, 'z');
    const contained = () => {
      const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode;
        if (!parentElement || parentElement.closest('svg') || !nodeValue?.includes(text)) continue;
        count += 1;
        const clips = (box: Element | null): boolean =>
          box !== null && (getComputedStyle(box).overflowY !== 'visible' || clips(box.parentElement));
        expect(clips(parentElement), parentElement.parentElement?.className).to.equal(true);
      }
      return count;
    };
    expect(contained()).to.be.at.least(10);
    element.representation = 'list';
    await waitUntil(() => root(element).querySelector('.story-list'), 'it is not a list');
    expect(contained()).to.be.at.least(10);
  });

  it('is shown as it was written, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (title) => {
        fc.pre(title.trim() !== '' && !/\p{C}|\p{Default_Ignorable_Code_Point}/u.test(title));
        const element = await mount({ story: [{ id: 'it', date: '2020', title }], width: 700 });
        await drawn(element);
        expect(textOf(mark(element, 'it'))).to.contain(title.replace(/\s+/g, ' ').trim());
        expectHarmless(root(element));
        element.remove();
      }),
      { numRuns: 25 },
    );
  }).timeout(30_000);

  for (const id of ['__proto__', 'constructor', '"><img src=x>', 'a b', '#x.y:z[0]', "'", '\\'])
    it(`works as an id: ${id}`, async () => {
      const element = await mount({ story: [{ id, date: '2020', title: 'Named', text: 'It opens' }] });
      await click(mark(element, id));
      await opens(element, 'It opens');
      expect(element.selected).to.equal(id);
      expect(popover(element)?.parentElement?.dataset['key']).to.equal(eventTarget(id));
    });
});
