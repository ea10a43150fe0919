import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { discoveryLink, embedAddress, embedCode, heightOf, oembedFor } from '../../src/embed/index.js';
import { checkStory } from '../../src/story/index.js';
import { loadData } from '../support/load-data.js';

const storyOf = async (name: string) => {
  const { story } = checkStory(await loadData(name));
  if (!story) throw new Error(`${name} cannot be read`);
  return story;
};

const address = embedAddress('https://news.example/embed.html', 'https://news.example/story.json');

/** A frame as a page has it. */
const frameIn = (html: string): HTMLIFrameElement => {
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

/** What the specification asks of an answer (oembed.com, 2.3.4 and 2.3.4.4). */
const expectValid = (answer: object, maxwidth?: number, maxheight?: number): void => {
  const fields = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
  expect(fields['type']).to.equal('rich');
  expect(fields['version']).to.equal('1.0');
  expect(fields['html']).to.be.a('string').and.not.equal('');
  for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
    if (name in fields)
      expect(Number.isInteger(fields[name]) && Number(fields[name]) >= 0, name).to.equal(true);
  expect('width' in fields && 'height' in fields).to.equal(true);
  if (maxwidth !== undefined) expect(fields['width']).to.be.at.most(maxwidth);
  if (maxheight !== undefined) expect(fields['height']).to.be.at.most(maxheight);
  for (const name of ['title', 'author_name', 'provider_name'])
    if (name in fields) expect(fields[name]).to.be.a('string');
  for (const name of ['author_url', 'provider_url', 'thumbnail_url'])
    if (name in fields) expect(URL.canParse(String(fields[name])), name).to.equal(true);
  const thumbnail = Object.keys(fields).filter((name) => name.startsWith('thumbnail_'));
  expect([0, 3]).to.include(thumbnail.length);
  const known =
    /^(type|version|html|width|height|title|cache_age|(author|provider)_(name|url)|thumbnail_(url|width|height))$/;
  expect(Object.keys(fields).filter((name) => !known.test(name))).to.deep.equal([]);
};

describe('oembedFor', () => {
  it('answers as the specification asks', async () => {
    const story = await storyOf('recognition.json');
    const answer = await oembedFor(story, {
      address,
      provider: { name: 'The News', url: 'https://news.example/' },
      author: { name: 'The Desk' },
      thumbnail: { url: 'https://news.example/card.png', width: 1200, height: 630 },
      cacheAge: 3600,
    });
    expectValid(answer);
    expect(answer.title).to.equal(story.title);
    expect(answer.provider_name).to.equal('The News');
    const { src, width, height, title } = frameIn(answer.html);
    expect([src, Number(width), Number(height), title]).to.deep.equal([
      address,
      answer.width,
      answer.height,
      story.title,
    ]);
  });

  it('keeps to the room that there is, whatever that is', async () => {
    const story = await storyOf('recognition.json');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }), async (w, h) => {
        const answer = await oembedFor(story, { address, maxwidth: w, maxheight: h });
        expectValid(answer, w, h);
      }),
      { numRuns: 6 },
    );
    expectValid(await oembedFor(story, { address, maxwidth: NaN, maxheight: -1 }));
  });

  it('is higher where there is less width', async () => {
    const story = await storyOf('recognition.json');
    expect(heightOf(story, 375)).to.be.above(heightOf(story, 1000));
  });
});

describe('embedCode', () => {
  it('holds any title and address as they are, and nothing beside them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.webUrl({ withQueryParameters: true }),
        (title, link) => {
          const html = embedCode({ address, title, width: 600, height: 400, link, script: `${link}#a` });
          const page = new DOMParser().parseFromString(html, 'text/html');
          expect([...page.body.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
            'iframe',
            'p',
            'a',
            'script',
          ]);
          expect(frameIn(html).title).to.equal(title);
          expect(page.querySelector('a')?.getAttribute('href')).to.equal(link);
        },
      ),
    );
  });

  it('gives the frame no more than it needs', () => {
    const { sandbox, loading, width } = frameIn(embedCode({ address, title: 'A', width: 600, height: 400 }));
    expect([...sandbox].toSorted()).to.deep.equal([
      'allow-downloads',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect([loading, width]).to.deep.equal(['lazy', '600']);
  });
});

describe('discoveryLink', () => {
  it('is found by consumers', () => {
    const page = new DOMParser().parseFromString(
      discoveryLink('https://news.example/o.json?a&b', '"A"'),
      'text/html',
    );
    const link = page.querySelector<HTMLLinkElement>('link[rel=alternate][type="application/json+oembed"]');
    expect([link?.href, link?.title]).to.deep.equal(['https://news.example/o.json?a&b', '"A"']);
  });
});
