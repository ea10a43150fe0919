import { expect } from '@open-wc/testing';
import { resolveAddress } from '../../src/source/resolve-address.js';

const base = 'https://example.org/news/page.html';

const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['story.json', base, 'https://example.org/news/story.json'],
  [' ../a.json\n', base, 'https://example.org/a.json'],
  ['//cdn.example.net/a.json', base, 'https://cdn.example.net/a.json'],
  ['https://example.net/a.json', undefined, 'https://example.net/a.json'],
  ['data:application/json,[]', base, 'data:application/json,[]'],
  ['', base, undefined],
  ['  ', base, undefined],
  ['story.json', undefined, undefined],
  ['http://', base, undefined],
  ['https://a:b@example.org/', base, undefined],
  ['javascript:alert(1)', base, undefined],
  ['mailto:a@example.org', base, undefined],
];

describe('resolveAddress', () => {
  for (const [address, from, resolved] of cases) {
    it(`makes ${resolved ?? 'nothing'} of ${JSON.stringify(address)}${from ? '' : ' without a page'}`, () => {
      expect(resolveAddress(address, from)?.href).to.equal(resolved);
    });
  }
});
