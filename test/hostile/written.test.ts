import { expect } from '@open-wc/testing';
import type { Story } from '../../src/story/index.js';
import { readStory } from '../../src/read/index.js';
import { writers } from '../../src/write/index.js';
import { textOf } from '../support/timeline.js';
import { eventsOf, linkFault } from './addresses.js';
import { lots, unsaid } from './lots.js';
import { faultsIn, open } from './opened.js';
import { inLine, payloads } from './payloads.js';
import { storyOf } from './story-of.js';
import { watched } from './watched.js';

type Type = keyof typeof writers;

const written = async (type: Type, story: Story): Promise<string> => (await writers[type].write(story)).body;

describe('every payload in what is written', () => {
  watched({ ownFrames: true });

  for (const [type, mediaType] of [
    ['page', 'text/html'],
    ['html', 'text/html'],
    ['svg', 'image/svg+xml'],
  ] as const)
    it(`is text in a document that a browser opens: ${type}`, async () => {
      const faults: string[] = [];
      for (const lot of lots) {
        const frame = await open(await written(type, storyOf(lot.map(({ text }) => text))), mediaType);
        const page = frame.contentDocument;
        if (!page?.documentElement) throw new Error('nothing was opened');
        expect(page.querySelector('parsererror'), 'it is well formed').to.equal(null);
        if (page.scripts.length > 0) faults.push('it has scripts');
        faults.push(...faultsIn(page));
        for (const line of page.querySelectorAll('br')) line.replaceWith(' ');
        const items = [...page.querySelectorAll('.events > li, section > ol > li')].slice(0, lot.length);
        // A picture cuts what is long, and counts what stands too near.
        if (type !== 'svg') faults.push(...unsaid(lot, items.map(textOf)));
        if (type !== 'html') expect(page.title).to.contain('Qx7 plain');
        frame.remove();
      }
      expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
    }).timeout(60_000);

  it('is well formed and text in the title of a picture', async () => {
    for (const payload of payloads) {
      const body = await written('svg', storyOf([payload.text]));
      const svg = new DOMParser().parseFromString(body, 'image/svg+xml');
      expect(svg.querySelector('parsererror')?.textContent ?? '', payload.text).to.equal('');
      expect(faultsIn(svg).join(), payload.text).to.equal('');
      if (inLine(payload) !== '')
        expect(textOf(svg.querySelector('title')), payload.text).to.equal(inLine(payload));
    }
  }).timeout(60_000);

  it('begins no formula in a table, and no cell of its own', async () => {
    for (const type of ['csv', 'tsv'] as const) {
      const body = await written(type, storyOf(payloads.map(({ text }) => text)));
      const cells = body.matchAll(
        type === 'csv'
          ? /(?:^|,|\r\n)("(?:[^"]|"")*"|[^,"\r\n]*)/g
          : /(?:^|\t|\r\n)("(?:[^"]|"")*"|[^\t"\r\n]*)/g,
      );
      let count = 0;
      for (const [, cell = ''] of cells) {
        count += 1;
        const value = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        if (Number.isNaN(Number(value))) expect(value).not.to.match(/^[=+\-@\t\r\n＝＋－＠]/);
      }
      expect(count).to.be.above(payloads.length * 10);
    }
  });

  for (const type of ['json', 'json-lines', 'csv', 'tsv', 'html'] as const)
    it(`is read back as it was: ${type}`, async () => {
      for (const lot of lots) {
        const texts = lot.slice(1).map(({ text }) => text);
        const story = storyOf(texts);
        const { story: again } = await readStory(await written(type, story), { type });
        const told = (each: Story | undefined): unknown =>
          each && [
            each.title,
            each.summary,
            each.groups,
            each.links,
            eventsOf(each).map(({ title, text: words, quotes, tags, media, links }) => ({
              title,
              words,
              quotes,
              tags,
              media,
              links,
            })),
          ];
        expect(told(again)).to.deep.equal(told(story));
      }
    }).timeout(60_000);

  it('adds no line, property or component to a calendar', async () => {
    const shape = async (texts: readonly string[]): Promise<string> =>
      (await written('icalendar', storyOf(texts)))
        .replace(/\r\n[ \t]/g, '')
        .split('\r\n')
        .map((line) => /^[A-Z-]+(?=[;:])/.exec(line)?.[0] ?? (line === '' ? '' : `?${line}`))
        .filter((name) => !/^(URL|ATTACH|IMAGE|SOURCE|CATEGORIES|X-STORY-LANG)$/.test(name))
        .join(' ');
    const plain = await shape(['Qx7 plain']);
    const seen = payloads.filter((payload) => inLine(payload) !== '');
    for (const { text } of seen) expect(await shape([text]), text).to.equal(plain);
  }).timeout(60_000);

  it('leaves the script element of a page in which JSON-LD stands', async () => {
    for (const { text } of payloads) {
      const body = await written('json-ld', storyOf([text]));
      const page = new DOMParser().parseFromString(
        `<head><script type="application/ld+json">${body}</script></head><p>after</p>`,
        'text/html',
      );
      expect(page.scripts).to.have.length(1);
      expect(textOf(page.body), text).to.equal('after');
      const schemes = [
        ...JSON.stringify(JSON.parse(body)).matchAll(
          /"(?:url|contentUrl|thumbnailUrl|isBasedOn|sameAs)":"([^"\\]*)"/g,
        ),
      ];
      for (const [, address = ''] of schemes) expect(linkFault(address), text).to.equal('');
    }
  }).timeout(60_000);

  it('is no markup for TimelineJS, which takes its fields for HTML', async () => {
    for (const { text } of payloads) {
      const slides = JSON.parse(await written('timelinejs', storyOf([text]))) as object;
      const fields: string[] = [];
      JSON.stringify(slides, (key, value: unknown) => {
        if (typeof value === 'string' && /^(headline|text|caption|credit|group|display_date)$/.test(key))
          fields.push(value);
        if (typeof value === 'string' && /^(url|link|thumbnail)$/.test(key))
          expect(linkFault(value), text).to.equal('');
        return value;
      });
      expect(fields).not.to.deep.equal([]);
      for (const field of fields) {
        const page = new DOMParser().parseFromString(field, 'text/html');
        expect([...faultsIn(page.body), ...page.head.children].join(), text).to.equal('');
      }
    }
  }).timeout(60_000);
});
