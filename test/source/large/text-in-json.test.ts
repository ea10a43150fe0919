import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EntryPacker, PackedEntries } from '../../../src/source/large/packed-entries.js';
import { textInJson } from '../../../src/source/large/text-in-json.js';

const encoder = new TextEncoder();
const textIn = (json: string, before = '', behind = ''): string | undefined => {
  const bytes = encoder.encode(before + json + behind);
  const from = encoder.encode(before).length;
  return textInJson(bytes, from, bytes.length - encoder.encode(behind).length, 'title');
};

const cases: readonly [json: string, title: string | undefined][] = [
  ['{"title":"A vote"}', 'A vote'],
  ['{ "id" : "a" ,\n\t"title" : "A vote" }', 'A vote'],
  ['{"links":[{"title":"not it"}],"title":"A vote"}', 'A vote'],
  ['{"extra":{"title":"not it","a":["}",{"]":"{"}]},"title":"it"}', 'it'],
  ['{"a":"\\\\","b":"\\"title\\":\\"no\\"","title":"a \\"vote\\" \\u00e9"}', 'a "vote" é'],
  ['{"a":-1.5e3,"b":true,"c":null,"title":""}', ''],
  ['{"title":"談判 😀"}', '談判 😀'],
  [`{"title":"${'x'.repeat(5000)}"}`, 'x'.repeat(5000)],
  ['{"Title":"no","titles":"no","itle":"no"}', undefined],
  ['{"title":5}', undefined],
  ['{"title":null,"text":"no"}', undefined],
  ['{"text":"title"}', undefined],
  ['{}', undefined],
  ['["title","no"]', undefined],
  ['"title"', undefined],
  ['5', undefined],
];

describe('textInJson', () => {
  for (const [json, title] of cases)
    it(`finds ${title === undefined ? 'no title' : 'the title'} in ${json.slice(0, 60)}`, () => {
      expect(textIn(json)).to.equal(title);
      expect(textIn(json, '{"title":"before"},', ',{"title":"behind"}')).to.equal(title);
    });

  it('says what a parser would of any object, wherever it stands and however it is set', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' });
    const object = fc.tuple(
      fc.array(fc.tuple(fc.oneof(fc.constantFrom('title', 'links', 'a"b\\'), fc.string()), value)),
      fc.oneof(fc.string({ unit: 'binary' }), value),
    );
    fc.assert(
      fc.property(object, fc.constantFrom(0, 2, '\t'), fc.string(), ([members, title], indent, around) => {
        const entry = Object.fromEntries([...members, ['title', title]]);
        const json = JSON.stringify(entry, null, indent);
        const parsed = (JSON.parse(json) as { title: unknown }).title;
        const text = typeof parsed === 'string' ? parsed : undefined;
        expect(textIn(json, around, around)).to.equal(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('packed entries', () => {
  it('have the title of each at hand, in whatever piece it came', () => {
    const packer = new EntryPacker();
    const packed = new PackedEntries();
    for (let i = 0; i < 60; i += 1) {
      packer.add(encoder.encode(JSON.stringify({ id: `e${i}`, title: `Event ${i}`, text: 'x'.repeat(i) })));
      if (i % 7 === 0) packed.add(packer.take());
    }
    packed.add(packer.take());
    for (let i = 0; i < 60; i += 1) expect(packed.textAt(i, 'title')).to.equal(`Event ${i}`);
    expect(packed.textAt(60, 'title')).to.equal(undefined);
    expect(packed.textAt(3, 'date')).to.equal(undefined);
  });
});
