import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  everything,
  type Query,
  queryOf,
  readFilter,
  writeFilter,
} from '../../../src/source/search/index.js';
import { plainText } from '../../../src/source/search/plain-text.js';
import { edtfAt, parseEdtf } from '../../../src/time/index.js';

const beginning = (text: string): number => parseEdtf(text).interval!.earliest;
const end = (text: string): number => parseEdtf(text).interval!.latest;

const readings: readonly [text: string, query: Partial<Query>, typed?: string][] = [
  ['', {}],
  [
    'Putin visit group:moscow group:"the west" tag:sanctions speaker:"Vladimir Putin" from:2021 to:2024-06 quoted',
    {
      words: ['putin', 'visit'],
      groups: ['moscow', 'the west'],
      tags: ['sanctions'],
      speakers: ['Vladimir Putin'],
      from: beginning('2021'),
      until: end('2024-06'),
      quoted: true,
    },
    'Putin visit',
  ],
  ['"sea trade" quoted', { words: ['sea trade'], quoted: true }, '"sea trade"'],
  ['tag:“sea trade” GROUP:a Quoted', { tags: ['sea trade'], groups: ['a'], quoted: true }],
  ['"quoted" "group:a"', { words: ['quoted', 'group:a'] }, '"quoted" "group:a"'],
  [
    'https://example.org at 10:30: Analysis:',
    { words: ['https://example.org', 'at', '10:30:', 'analysis:'] },
    'https://example.org at 10:30: Analysis:',
  ],
  ['tag:a tag:A tag:"say ""so"""', { tags: ['a', 'say "so"'] }],
  ['from:2021-03-04T10:00 to:1999~', { from: beginning('2021-03-04T10:00'), until: end('1999') }],
  ['speaker:"unclosed and more', { speakers: ['unclosed and more'] }],
];

const faults: readonly [text: string, value: string, message: RegExp, rest: Partial<Query>][] = [
  [
    'vote topic:x quoted',
    'topic:x',
    /knows no “topic”; it knows group, tag/,
    { words: ['vote'], quoted: true },
  ],
  ['tags:x vote', 'tags:x', /did you mean “tag”/, { words: ['vote'] }],
  ['from:soon tag:a', 'from:soon', /./, { tags: ['a'] }],
  ['to:2021/..', 'to:2021/..', /known end/, {}],
  ['tag:"" vote', 'tag:""', /tag:"…"/, { words: ['vote'] }],
];

describe('a filter', () => {
  for (const [text, query, typed = ''] of readings)
    it(`reads ${text || 'nothing'}`, () => {
      expect(readFilter(text)).to.deep.equal({ query: { ...everything, ...query }, typed, faults: [] });
    });

  for (const [text, value, message, rest] of faults)
    it(`says what is wrong in ${text}, and reads the rest`, () => {
      const read = readFilter(text);
      expect(read.faults.map((fault) => fault.value)).to.deep.equal([value]);
      expect(read.faults[0]?.message).to.match(message);
      expect(read.query).to.deep.equal({ ...everything, ...rest });
    });

  it('is written in the order and as short as it is read', () => {
    for (const text of [
      '',
      'putin group:moscow group:"the west" tag:sanctions speaker:"Vladimir Putin" from:2021 to:2024-06 quoted',
      'from:2024-02-03 to:2024-02-03T10:30',
      'from:-0043-03 to:Y170000',
      '"the west" tag:"""x"" y" tag:"//x"',
    ]) {
      const { query, typed } = readFilter(text);
      expect(writeFilter(query, typed)).to.equal(text);
    }
  });

  const piece = fc.constantFrom(
    '"',
    '""',
    ' ',
    ':',
    'tag:',
    'quoted',
    'a',
    'É',
    '“',
    '”',
    '/',
    '//',
    '\\',
    '😀',
    'from:',
  );
  const tricky = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  const values = fc.uniqueArray(
    tricky.filter((text) => text.trim() !== ''),
    { maxLength: 3, selector: plainText },
  );
  const time = fc
    .tuple(fc.integer({ min: -1e14, max: 2e14 }), fc.constantFrom(4, 7, 10, 16, 23))
    .map(([at, characters]) => edtfAt(at, characters));
  const query = fc
    .record({
      typed: tricky,
      groups: values,
      tags: values,
      speakers: values,
      quoted: fc.boolean(),
      from: fc.option(time),
      to: fc.option(time),
    })
    .map(({ typed, from, to, ...choices }) => ({
      ...choices,
      words: queryOf(typed)?.words ?? [],
      ...(from !== null && { from: beginning(from) }),
      ...(to !== null && { until: end(to) }),
    }));

  it('is read as it was written', () => {
    fc.assert(
      fc.property(query, tricky, (asked, typed) => {
        const { query: read, faults: found } = readFilter(writeFilter(asked));
        expect(read).to.deep.equal(asked);
        expect(found).to.deep.equal([]);
        expect(readFilter(writeFilter(asked, typed)).query, 'whatever was typed before').to.deep.equal(asked);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps what was typed, and never throws at it', () => {
    fc.assert(
      fc.property(tricky, query, (typed, choices) => {
        const asked = { ...choices, words: queryOf(typed)?.words ?? [] };
        const once = readFilter(writeFilter(asked, typed));
        expect(once.query).to.deep.equal(asked);
        expect(queryOf(once.typed, choices) ?? everything).to.deep.equal(asked);
        const again = readFilter(writeFilter(once.query, once.typed));
        expect(again).to.deep.equal(once);
        expect(() => readFilter(typed)).not.to.throw();
      }),
      { numRuns: 1000 },
    );
  });
});
