import { expect } from '@open-wc/testing';
import {
  altText,
  discoveryLink,
  embedAddress,
  embedCode,
  oembedFor,
  pictureCode,
} from '../../src/embed/index.js';
import { textOf } from '../support/timeline.js';
import { inLine, payloads } from './payloads.js';
import { storyOf } from './story-of.js';
import { watched } from './watched.js';

// In a page by itself: the code of a frame has a style of its own, which a guarded page would refuse.
describe('every payload in what others put into their pages', () => {
  watched();

  it('is words in the codes that other sites are given', async () => {
    const address = embedAddress('https://news.example/embed.html', 'https://news.example/story.json');
    const script = 'https://news.example/embed.js';
    for (const payload of payloads) {
      const { text } = payload;
      const story = storyOf([text]);
      const called = inLine(payload) === '' ? 'Timeline' : inLine(payload);
      const answer = await oembedFor(story, {
        address,
        script,
        provider: { name: text },
        author: { name: text },
      });
      const alt = await altText(story);
      const codes = {
        frame: embedCode({ address, script, title: story.title ?? 'Timeline', width: 700, height: 400 }),
        oembed: (JSON.parse(JSON.stringify(answer)) as typeof answer).html,
        picture: pictureCode({ image: 'https://news.example/p.png', width: 600, alt, link: address }),
        discovery: discoveryLink('https://news.example/oembed', story.title ?? 'Timeline'),
      };
      for (const [name, code] of Object.entries(codes)) {
        const page = new DOMParser().parseFromString(`<body><div id="in">${code}</div><p>after`, 'text/html');
        const inside = [...page.querySelectorAll('#in *')];
        const expected = {
          frame: 'iframe script',
          oembed: 'iframe script',
          picture: 'a img',
          discovery: 'link',
        };
        const what = `${name}: ${text}`;
        expect(inside.map(({ localName }) => localName).join(' '), what).to.equal(
          expected[name as keyof typeof codes],
        );
        expect(textOf(page.body), what).to.equal('after');
        for (const each of inside)
          for (const { name: key, value } of each.attributes) {
            expect(key, what).to.match(
              /^(src|title|width|height|data-story-timeline|loading|sandbox|allow|style|defer|href|alt|rel|type)$/,
            );
            if (/^(src|href)$/.test(key)) expect(value, what).to.match(/^https:\/\/news\.example\//);
          }
        const said =
          inside[name === 'picture' ? 1 : 0]!.getAttribute(name === 'picture' ? 'alt' : 'title') ?? '';
        expect(said.replace(/\s+/g, ' '), what).to.contain(called === 'Timeline' ? '' : called);
      }
    }
  }).timeout(120_000);
});
