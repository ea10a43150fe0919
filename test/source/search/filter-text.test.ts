import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  everything,
  isEverything,
  narrows,
  type Query,
  queryOf,
  readFilter,
  writeFilter,
} from '../../../src/source/search/index.js';

const texts: readonly [text: string, query: Partial<Query>][] = [
  ['', {}],
  ['  putin   visit ', { words: ['putin', 'visit'] }],
  ['"Putin  visit"', { words: ['putin visit'] }],
  ['group:moscow group:"the west"', { groups: ['moscow', 'the west'] }],
  ['Tag:talks speaker:"Vladimir Putin"', { tags: ['talks'], speakers: ['Vladimir Putin'] }],
  ['from:2021 to:2024-06', { from: '2021', until: '2024-06' }],
  ['quoted', { quoted: true }],
  ['"quoted"', { words: ['quoted'] }],
  ['tag:"say ""hi"""', { tags: ['say "hi"'] }],
  ['tag:“peace talks” GROUP:a', { tags: ['peace talks'], groups: ['a'] }],
  ['“Putin visit” 5" and "a ""b"""', { words: ['putin visit', '5"', 'and', 'a "b"'] }],
  ['"group:a" "quoted"', { words: ['group:a', 'quoted'] }],
  ['https://example.org at 10:30 Analysis:', { words: ['https://example.org', 'at', '10:30', 'analysis:'] }],
  ['tag:"not closed', { tags: ['not closed'] }],
  ['École', { words: ['ecole'] }],
  ['tag:""', {}],
];

describe('readFilter', () => {
  for (const [text, query] of texts)
    it(`reads ${JSON.stringify(text)}`, () => {
      const read = readFilter(text);
      expect(read.query).to.deep.equal({ ...everything, ...query });
      expect(read.faults).to.deep.equal([]);
    });

  it('says what it cannot read, and reads the rest', () => {
    const { query, faults } = readFilter('colour:red from:Thursday putin to:2024');
    expect(query).to.deep.equal({ ...everything, words: ['putin'], until: '2024' });
    expect(faults.map(({ value }) => value)).to.deep.equal(['colour:red', 'Thursday']);
    expect(readFilter('tags:x').faults[0]?.message).to.contain('did you mean “tag”');
  });

  it('gives the words as they were written', () => {
    expect(readFilter('Putin tag:a "The Visit"').typed).to.equal('Putin "The Visit"');
  });
});

const anyValue = fc
  .string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '"', '\\', ':', '-', '”', '/', '😀'), minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const anyDate = fc.option(fc.constantFrom('2021', '2024-06', '-0043-03-15', '156X'), { nil: undefined });
const anyTyped = fc.array(
  fc.constantFrom(
    'Putin',
    'quoted',
    'a:b',
    'É"t',
    '"the',
    'visit"',
    '\\',
    'group:x',
    'ab://c',
    '“',
    '”',
    '""',
  ),
);
const anyQuery: fc.Arbitrary<{ query: Query; typed: string }> = fc
  .record({
    groups: fc.array(anyValue, { maxLength: 3 }),
    tags: fc.array(anyValue, { maxLength: 3 }),
    speakers: fc.array(anyValue, { maxLength: 3 }),
    from: anyDate,
    until: anyDate,
    quoted: fc.boolean(),
    typed: anyTyped.map((words) => words.join(' ')),
  })
  .map(({ typed, from, until, ...lists }) => ({
    typed,
    query: {
      ...(queryOf(typed) ?? everything),
      ...lists,
      ...(from && { from }),
      ...(until && { until }),
    },
  }));

describe('writeFilter', () => {
  it('writes what is read as the same query, with words as typed or as compared', () => {
    fc.assert(
      fc.property(anyQuery, ({ query, typed }) => {
        expect(readFilter(writeFilter(query)).query).to.deep.equal(query);
        const read = readFilter(writeFilter(query, typed));
        expect(read.query).to.deep.equal(query);
        expect(writeFilter(read.query, read.typed)).to.equal(writeFilter(query, typed));
        expect(queryOf(read.typed, query) ?? everything, 'in the field, too').to.deep.equal(query);
      }),
    );
  });

  it('writes the words of the query where something else was typed', () => {
    expect(writeFilter({ ...everything, words: ['a b', 'tag:c'] }, 'other')).to.equal('"a b" "tag:c"');
    expect(writeFilter({ ...everything, words: ['a b'] }, ' “A  B')).to.equal('"A  B"');
  });

  it('writes nothing for everything', () => {
    expect(writeFilter(everything)).to.equal('');
    expect(isEverything(readFilter('').query)).to.equal(true);
  });
});

describe('narrows', () => {
  const read = (text: string): Query => readFilter(text).query;
  const cases: readonly [text: string, before: string, isNarrower: boolean][] = [
    ['putin', '', true],
    ['', 'putin', false],
    ['group:a', '', true],
    ['group:a', 'group:a group:b', true],
    ['group:a group:b', 'group:a', false],
    ['', 'group:a', false],
    ['group:A', 'group:a', true],
    ['group:a tag:b', 'group:a', true],
    ['from:2022', 'from:2021', true],
    ['from:2021-01', 'from:2021', true],
    ['from:2020', 'from:2021', false],
    ['to:2021', 'to:2022', true],
    ['', 'to:2022', false],
    ['quoted', '', true],
    ['', 'quoted', false],
  ];
  for (const [text, before, isNarrower] of cases)
    it(`${isNarrower ? 'knows' : 'denies'} that ${text || 'everything'} is part of ${before || 'everything'}`, () => {
      expect(narrows(read(text), read(before))).to.equal(isNarrower);
    });
});
