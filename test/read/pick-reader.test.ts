import { expect } from '@open-wc/testing';
import { pickReader } from '../../src/read/pick-reader.js';
import type { Readers } from '../../src/read/pick-reader.js';
import type { Look } from '../../src/read/look-of.js';
import type { Reader } from '../../src/read/reader.js';

const reader = (name: string, types: string[], looks: Look[]): Reader => ({
  name,
  types,
  extensions: [name],
  looks,
  read: async () => ({ problems: [] }),
});
const readers: Readers = [
  reader('json', ['application/json', '+json'], ['JSON']),
  reader('csv', ['text/csv'], ['CSV']),
  reader('geo', ['application/geo+json'], ['JSON']),
];
const json = '{"title":1}';
const csv = 'date,title\n1996,A';

const cases = [
  { why: 'the name that the author gave', text: json, clues: { type: 'csv' }, name: 'csv' },
  {
    why: 'the media type that the author gave',
    text: json,
    clues: { type: 'Text/CSV; header' },
    name: 'csv',
  },
  { why: 'the look, over a wrong media type', text: json, clues: { mediaType: 'text/csv' }, name: 'json' },
  { why: 'the look, over a wrong extension', text: csv, clues: { url: 'https://a/b.json' }, name: 'csv' },
  { why: 'the look alone', text: csv, clues: {}, name: 'csv' },
  {
    why: 'the media type among those it looks like',
    text: json,
    clues: { mediaType: 'application/ld+json' },
    name: 'json',
  },
  { why: 'the extension among those it looks like', text: json, clues: { url: '/a.geo?x=1#y' }, name: 'geo' },
  {
    why: 'the media type of what looks like nothing',
    text: 'x',
    clues: { mediaType: 'text/csv' },
    name: 'csv',
  },
  { why: 'the extension of what looks like nothing', text: 'x', clues: { url: 'a.CSV' }, name: 'csv' },
  { why: 'the first where nothing tells', text: 'x', clues: {}, name: 'json' },
  { why: 'the look where the author’s word is none', text: csv, clues: { type: 'banana' }, name: 'csv' },
];

describe('pickReader', () => {
  for (const { why, text, clues, name } of cases) {
    it(`goes by ${why}`, () => {
      expect(pickReader(readers, text, clues).name).to.equal(name);
    });
  }
});
