import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { checkStory, countEvents, eventAt, type Story } from '../../src/story/index.js';
import { write } from '../../src/write/index.js';
import type { PictureOptions } from '../../src/write/picture/options.js';
import { arbitraryLooseStory } from '../support/arbitrary-loose-story.js';
import { loadData } from '../support/load-data.js';
import { makeStory } from '../support/make-story.js';

const pageOf = async (story: Story, options?: PictureOptions): Promise<string> =>
  (await write(story, 'page', options)).body;
const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const load = async (name: string): Promise<Story> => checkStory(await loadData(name)).story!;
const storyOf = (loose: unknown): Story => checkStory(loose).story!;

/** The page in a frame of some width, as a reader has it. */
const open = async (body: string, width = 1200): Promise<Document> => {
  await setViewport({ width: Math.max(500, width), height: 800 });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe height="800" sandbox="allow-same-origin"></iframe>`,
  );
  frame.width = `${width}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = body;
  await loaded;
  return frame.contentDocument!;
};

const isShown = (node: Element): boolean => node.getBoundingClientRect().width > 0;

describe('a story as a page', () => {
  it('tells all that the story tells: dates, titles, texts, quotations and who said them', async () => {
    const story = await load('recognition.json');
    const page = parse(await pageOf(story));
    expect(page.documentElement.lang).to.equal('en-GB');
    expect(page.title).to.equal(story.title);
    expect(page.querySelector('h1')?.textContent).to.equal(story.title);
    const items = [...page.querySelectorAll('.events > li')];
    expect(items).to.have.length(countEvents(story));
    items.forEach((item, position) => {
      const event = eventAt(story, position)!;
      expect(item.id).to.equal(event.id);
      expect(item.querySelector('h2')?.textContent).to.equal(event.title);
      for (const text of [
        event.text!,
        ...event.quotes.flatMap(({ text: words, speaker = '', role = '' }) => [words, speaker, role]),
      ])
        expect(item.textContent).to.include(text);
    });
    expect(page.querySelector('#remark time')?.getAttribute('datetime')).to.equal('2024-07');
    expect(page.querySelector('#business-office time') === null, 'no date says “or later”').to.equal(true);
  });

  it('tells when an event was reported later, updated and corrected, and what was wrong', async () => {
    const told = {
      date: '2024-03-01',
      title: 'A fire',
      reported: '2024-03-09',
      updated: '2024-03-10',
      corrected: [{ date: '2024-03-12', text: 'It was <b>not</b> the mill.' }, { date: '2024-04' }],
    };
    const events = [told, { date: '2024-05-01', title: 'At once', reported: '2024-05-01' }];
    const body = await pageOf(storyOf({ lang: 'en-GB', title: 'A', events }));
    const [first, second] = parse(body).querySelectorAll('.events > li');
    expect([...first!.querySelectorAll('.told li')].map(({ textContent }) => textContent)).to.deep.equal([
      'Reported 9 March 2024',
      'Updated 10 March 2024',
      'Corrected 12 March 2024: It was <b>not</b> the mill.',
      'Corrected April 2024',
    ]);
    expect(
      [...first!.querySelectorAll('.told time')].map((time) => time.getAttribute('datetime')),
    ).to.deep.equal(['2024-03-09', '2024-03-10', '2024-03-12', '2024-04']);
    expect(second!.querySelector('.told') === null).to.equal(true);
    const shown = await open(body, 360);
    const list = shown.querySelector('.told')!;
    expect(getComputedStyle(list).listStyleType).to.equal('none');
    expect(list.getBoundingClientRect().right).to.be.at.most(360);
  });

  it('draws the story three times, and shows the drawing that fits the screen', async () => {
    const body = await pageOf(await load('recognition.json'));
    for (const [width, name] of [
      [1200, 'wide'],
      [800, 'middle'],
      [360, 'narrow'],
    ] as const) {
      const page = await open(body, width);
      expect(
        [...page.querySelectorAll('.drawing svg')].filter(isShown).map((svg) => svg.getAttribute('class')),
      ).to.deep.equal([name]);
      expect(page.documentElement.scrollWidth, `${width}`).to.be.at.most(width);
    }
  });

  it('leads from each mark to its event', async () => {
    for (const file of ['recognition.json', 'writing.json']) {
      const page = parse(await pageOf(await load(file)));
      for (const svg of page.querySelectorAll('.drawing > svg')) {
        const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
        expect(links.length).to.be.above(5);
        for (const link of links)
          expect(page.querySelectorAll(`[id="${link.slice(1)}"]`).length, link).to.equal(1);
      }
    }
  });

  it('has a policy that lets nothing run and nothing load, and its style holds under it', async () => {
    const body = await pageOf(makeStory(['2001', '2004']));
    const page = await open(body);
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).to.match(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; /);
    const style = page.querySelector('style')!.textContent;
    const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(policy).to.include(btoa(String.fromCharCode(...new Uint8Array(sum))));
    expect(page.defaultView!.getComputedStyle(page.querySelector('ol')!).listStyleType).to.equal('none');
    expect(
      page.querySelectorAll('script, img, link, iframe, object, video, audio, [src], [style], [srcset]')
        .length,
    ).to.equal(0);
    expect(style).not.to.match(/url\(|@import|@font-face/);
  });

  it('links media instead of loading them', async () => {
    const media = {
      url: 'https://example.org/a.jpg',
      alt: 'A bridge',
      caption: 'The bridge',
      credit: 'Somebody',
    };
    const page = parse(await pageOf(storyOf({ title: 'A', events: [{ date: '2001', title: 'B', media }] })));
    expect(page.querySelector('.media a')?.getAttribute('href')).to.equal('https://example.org/a.jpg');
    expect(page.querySelector('.media')?.textContent).to.match(/The bridge.*A bridge.*Credit: Somebody/s);
  });

  it('runs as its language does, and names what is in another', async () => {
    const events = [{ date: '2001', title: 'כותרת', quotes: [{ text: 'said', lang: 'en' }] }];
    const page = parse(await pageOf(storyOf({ title: 'סיפור', lang: 'he', events })));
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['he', 'rtl']);
    expect(page.querySelector('blockquote')?.lang).to.equal('en');
    expect(page.querySelector('.facts [lang]')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('is dark where the reader has it so, and of one theme where that is asked for', async () => {
    const story = makeStory(['2001']);
    expect(await pageOf(story)).to.include('prefers-color-scheme:dark');
    expect(await pageOf(story, { theme: 'dark' }))
      .to.include('--ground:#15171b')
      .and.not.to.include('prefers-color-scheme');
  });

  it('gives an event whose id no address can have another one', async () => {
    const events = [
      { id: 'a b', date: '2001', title: 'A' },
      { id: 'ok', date: '2002', title: 'B' },
    ];
    const page = parse(await pageOf(storyOf({ title: 'A', events })));
    expect([...page.querySelectorAll('.events > li')].map(({ id }) => id)).to.deep.equal(['event:1', 'ok']);
  });

  it('has every event as text and no element that a story could bring, whatever the story says', async () => {
    const known =
      /^(html|head|meta|title|style|body|main|header|h1|h2|p|div|svg|desc|g|path|rect|text|a|ol|ul|li|span|bdi|time|b|figure|figcaption|blockquote|footer)$/;
    await fc.assert(
      fc.asyncProperty(arbitraryLooseStory(), async (loose) => {
        const { story } = checkStory(loose);
        if (!story) return;
        const page = parse(await pageOf(story));
        for (const each of page.querySelectorAll('*')) {
          expect(each.localName).to.match(known);
          for (const { name, value } of each.attributes) {
            expect(name).not.to.match(/^on|^style$|^src/);
            if (name === 'href') expect(value).not.to.match(/^\s*(javascript|data|vbscript):/i);
          }
        }
        const items = [...page.querySelectorAll('.events > li')];
        expect(items).to.have.length(countEvents(story));
        const ids = items.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
      { numRuns: 30 },
    );
  });

  it('is there for a story without events', async () => {
    expect(parse(await pageOf(makeStory([]))).querySelector('h1')?.textContent).to.equal('A story');
  });
});
