import { expect } from '@open-wc/testing';
import { isPicture } from '../../../src/read/shapes/is-picture.js';

const addresses: readonly (readonly [address: string, isPicture: boolean])[] = [
  ['https://example.org/a.jpg', true],
  ['https://example.org/a.JPEG?w=100#x', true],
  ['//example.org/a.webp', true],
  ['/img/a.svg', true],
  ['img/a.png', true],
  ['https://pbs.twimg.com/media/x?format=jpg&name=large', true],
  ['https://images.unsplash.com/photo-1', true],
  ['https://commons.wikimedia.org/wiki/File:A.jpg', false],
  ['https://en.wikipedia.org/wiki/A#/media/File:A.jpg', false],
  ['https://youtu.be/x', false],
  ['https://example.org/film.mp4', false],
  ['https://example.org/?a=.jpg', false],
  ['https://', false],
  ['', false],
];

describe('isPicture', () => {
  for (const [address, expected] of addresses)
    it(`says ${expected ? 'yes' : 'no'} to “${address}”`, () => {
      expect(isPicture(address)).to.equal(expected);
    });
});
