import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mediaKind } from '../../src/story/media-kind.js';
import { serviceOf } from '../../src/story/service-of.js';

/** Pages, by the service that they are on. */
const pages: Readonly<Record<string, readonly string[]>> = {
  YouTube: [
    'https://www.youtube.com/watch?v=a',
    'https://youtu.be/a',
    'https://www.youtube-nocookie.com/embed/a',
  ],
  Vimeo: ['https://vimeo.com/1', 'https://player.vimeo.com/video/1'],
  SoundCloud: ['https://soundcloud.com/a/b', 'https://w.soundcloud.com/player/?url=a.mp3'],
  Spotify: ['https://open.spotify.com/track/a'],
  X: ['https://x.com/a/status/1', 'https://twitter.com/a/status/1', 'https://mobile.twitter.com/a'],
  Instagram: ['https://www.instagram.com/p/a/'],
  TikTok: ['https://www.tiktok.com/@a/video/7100000000000000000'],
  Facebook: ['https://www.facebook.com/a/videos/1', 'https://de-de.facebook.com/a', 'https://fb.watch/a'],
  Bluesky: ['https://bsky.app/profile/a/post/b'],
  Mastodon: [
    'https://mastodon.example/@a/109999999999999999',
    'https://m.example/users/a/statuses/109999999999999999',
  ],
  Wikipedia: ['https://en.wikipedia.org/wiki/File:A.jpg', 'https://ps.m.wikipedia.org/wiki/A'],
  'Google Maps': [
    'https://www.google.com/maps/@1,2,3z',
    'https://www.google.co.uk/maps',
    'https://maps.app.goo.gl/a',
  ],
  Flickr: ['https://www.flickr.com/photos/a/1', 'https://flic.kr/p/a'],
  DocumentCloud: ['https://www.documentcloud.org/documents/1-a'],
};

const kinds: readonly (readonly [url: string, kind: string, type?: string])[] = [
  ['a.jpg', 'image'],
  ['/a/B.JPEG?size=2#x', 'image'],
  ['https://pbs.twimg.com/media/A?format=jpg', 'image'],
  ['https://upload.wikimedia.org/wikipedia/commons/a.svg', 'image'],
  ['https://live.staticflickr.com/1/2.jpg', 'image'],
  ['https://images.example.org/4711', 'image'],
  ['a.mp4', 'video'],
  ['https://example.org/a.m3u8', 'video'],
  ['a.mp3?x=.jpg', 'audio'],
  ['a.ogg', 'audio'],
  ['https://example.org/report.pdf', 'page'],
  ['https://example.org/story.html', 'page'],
  ['https://example.org/', 'page'],
  ['https://example.org/wiki/File:A.jpg', 'page'],
  ['https://www.youtube.com/a.jpg', 'page'],
  ['https://youtube.com.example.org/a.mp4', 'video'],
  ['https://example.org/youtube.com/a.mp3', 'audio'],
  ['stream', 'video', 'video/mp4; codecs="avc1"'],
  ['stream', 'video', 'application/x-mpegURL'],
  ['a.mp4', 'audio', 'AUDIO/mp4'],
  ['a.jpg', 'page', 'text/html'],
  ['https://www.youtube.com/a', 'image', 'image'],
  ['a.mp3', 'audio', 'a word'],
];

describe('the kind of media', () => {
  for (const [name, addresses] of Object.entries(pages))
    it(`is a page on ${name}, by its address`, () => {
      for (const url of addresses)
        expect([url, serviceOf(url), mediaKind({ url })]).to.deep.equal([url, name, 'page']);
    });

  for (const [url, kind, type] of kinds)
    it(`${url}${type ? ` as ${type}` : ''} is ${kind}`, () =>
      expect(mediaKind({ url, ...(type !== undefined && { type }) })).to.equal(kind));

  it('is one of four, whatever stands there; a type that is known is before the address', () => {
    const kind = fc.constantFrom('image', 'video', 'audio', 'page');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), kind, (url, type) => {
        expect(mediaKind({ url })).to.be.oneOf(['image', 'video', 'audio', 'page']);
        expect(mediaKind({ url, type })).to.equal(type);
      }),
    );
  });
});
