import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { readStory } from '../../src/read/index.js';
import { checkStory } from '../../src/story/index.js';
import type { Story } from '../../src/story/index.js';
import { writeHtmlList } from '../../src/write/html-list.js';
import { arbitraryLooseStory } from '../support/arbitrary-loose-story.js';
import { comparable } from '../support/comparable-story.js';
import { loadData } from '../support/load-data.js';

const strict = (loose: unknown): Story => {
  const { story } = checkStory(loose);
  if (!story) throw new Error('The test has made no story.');
  return story;
};

const written = (loose: unknown): string => writeHtmlList(strict(loose), wordsFor).body;

/** What is written of one event, without what is always there. */
const item = (event: object): string =>
  /<li[^]*<\/li>/.exec(written([{ id: 'a', ...event }]))?.[0].replace(/\n\s*/g, '') ?? '';

/** The page that an engine makes of it. */
const pageOf = (body: string): Document => new DOMParser().parseFromString(body, 'text/html');

describe('writeHtmlList', () => {
  const items: readonly (readonly [what: string, event: object, html: string])[] = [
    [
      'a date that HTML knows as time',
      { date: '2024-07', title: 'A' },
      '<li id="a"><time datetime="2024-07">July 2024</time><h3>A</h3></li>',
    ],
    [
      'any other date beside its words',
      { date: '1984~', title: 'A' },
      '<li id="a"><span data-date="1984~">about 1984</span><h3>A</h3></li>',
    ],
    [
      'words for a date',
      { date: '1996', display: 'Back then', title: 'A' },
      '<li id="a" data-display="Back then"><time datetime="1996">Back then</time><h3>A</h3></li>',
    ],
    [
      'a date that is none',
      { date: 'Some day', title: 'A' },
      '<li id="a"><span data-date="Some day">Some day</span><h3>A</h3></li>',
    ],
    [
      'paragraphs and lines',
      { title: 'A', text: 'One\ntwo\n\nthree' },
      '<li id="a"><h3>A</h3><p>One<br>two</p><p>three</p></li>',
    ],
    [
      'white space that HTML has not',
      { title: 'A  b', text: ' c' },
      '<li id="a" data-title="A  b" data-text=" c"><h3>A b</h3><p> c</p></li>',
    ],
    ['that there is no title', { text: 'A' }, '<li id="a" data-title><p>A</p></li>'],
    ['markup as text', { title: '<b>"A"&amp;' }, '<li id="a"><h3>&lt;b&gt;"A"&amp;amp;</h3></li>'],
    ['an id that is none in HTML', { id: 'a b', title: 'A' }, '<li data-id="a b"><h3>A</h3></li>'],
    [
      'a quotation',
      {
        title: 'A',
        quotes: [
          { text: 'So.', speaker: 'B', role: 'minister', via: 'The Paper', cite: 'https://example.org/' },
        ],
      },
      '<li id="a"><h3>A</h3><figure><blockquote cite="https://example.org/"><p>So.</p></blockquote>' +
        '<figcaption><cite>B</cite>, minister, The Paper, <a href="https://example.org/" data-source>Source</a></figcaption></figure></li>',
    ],
    [
      'who said it exactly where words in a row do not',
      { title: 'A', quotes: [{ text: 'So.', speaker: 'B', via: 'C, D' }] },
      '<li id="a"><h3>A</h3><figure data-speaker="B" data-via="C, D"><blockquote><p>So.</p></blockquote>' +
        '<figcaption><cite>B</cite>, C, D</figcaption></figure></li>',
    ],
    [
      'a picture',
      { title: 'A', media: { url: 'b.jpg', alt: 'B', caption: 'C', credit: 'D' } },
      '<li id="a"><h3>A</h3><figure><img src="b.jpg" alt="B" loading="lazy"><figcaption>C <small>D</small></figcaption></figure></li>',
    ],
    [
      'links',
      {
        title: 'A',
        links: [
          { url: 'b', title: 'B' },
          { url: './b', title: 'B' },
        ],
      },
      '<li id="a"><h3>A</h3><ul><li><a data-title="B">B</a></li><li><a href="./b">B</a></li></ul></li>',
    ],
    [
      'the rest as attributes',
      { title: 'A', group: 'g', tags: ['x', 'y'], importance: 2, extra: { z: 1 } },
      `<li id="a" data-group="g" data-tags="x, y" data-importance="2" data-extra='{"z":1}'><h3>A</h3></li>`,
    ],
  ];
  for (const [what, event, html] of items)
    it(`writes ${what}`, () => {
      expect(item(event)).to.equal(html);
    });

  it('writes a section that says what is common to the story', () => {
    const story = {
      title: 'T',
      summary: 'S',
      lang: 'de',
      timeZone: 'Asia/Kabul',
      groups: [{ id: 'g', title: 'Group' }],
      periods: [{ date: '1996/2001', title: 'P' }],
      links: [{ url: './l', title: 'L' }],
      events: [],
    };
    expect(written(story).replace(/\n\s*/g, '')).to.equal(
      '<section data-story lang="de" data-time-zone="Asia/Kabul"><h2>T</h2><p>S</p><ol></ol>' +
        '<ul data-periods><li><span data-date="1996/2001" lang="en-GB">1996–2001</span> P</li></ul>' +
        '<ul data-groups><li data-id="g">Group</li></ul><ul data-links><li><a href="./l">L</a></li></ul></section>',
    );
  });

  it('is what every engine makes of it: no element is moved or added', async () => {
    for (const file of ['recognition.json', 'moon-landing.json', 'writing.json']) {
      const body = written(await loadData(file));
      expect(pageOf(body).body.querySelectorAll('time:not([datetime])')).to.have.length(0);
      const plain = (html: string) => html.replace(/data-[\w-]+(?:=(?:"[^"]*"|'[^']*'))?|&quot;|["'\s]/g, '');
      expect(plain(pageOf(body).body.innerHTML)).to.equal(plain(body));
    }
  });

  it('has no more elements than it means, whatever the story says', () => {
    const known =
      'section h2 h3 p br ol ul li time span figure figcaption blockquote cite small a img video audio track';
    fc.assert(
      fc.property(arbitraryLooseStory(), (loose) => {
        for (const element of pageOf(written(loose)).body.querySelectorAll('*')) {
          expect(known.split(' ')).to.include(element.localName);
          for (const { name } of element.attributes)
            expect(name).to.match(
              /^(?:data-[a-z-]+|id|lang|datetime|href|src|alt|cite|loading|aria-label|controls|preload|poster|kind|default)$/,
            );
        }
      }),
    );
  });

  it('is read again as the same story also where a page stands round it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLooseStory(), async (loose) => {
        const story = strict(loose);
        const page = `<!doctype html><title>Page</title><h1>Site</h1><p>Words</p><ul><li><time>1996</time></ul>${written(loose)}<p>More</p>`;
        const { story: again } = await readStory(page, { type: 'html' });
        expect(again && comparable(again)).to.deep.equal({
          ...comparable(story),
          ...(story.title === undefined && { title: 'Page' }),
        });
      }),
      { numRuns: 100 },
    );
  });
});
