import fc from 'fast-check';

/** Words of many scripts, some of which typography can write otherwise. */
export const articleWords = [
  'brave',
  'decision',
  'decisions',
  '“This',
  'others…',
  'everyone,”',
  '—',
  'don’t',
  'Moscow’s',
  'caf\u00E9',
  'cafe\u0301',
  '1,000',
  'two-word',
  'co\u00ADoperation',
  'ไทยแลนด์',
  '中文新闻',
  'ニュース',
  'مرحبا',
  'हिन्दी',
  '한국어',
  '👩‍👩‍👧',
  '𝒳',
  'the',
];

/** A text of such words and where each of them stands in it. */
export interface MadeArticle {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

export const arbitraryArticle: fc.Arbitrary<MadeArticle> = fc
  .array(
    fc.tuple(fc.constantFrom(...articleWords), fc.constantFrom(' ', ' ', ' ', '\n', '\u00A0', '  ', '\n\n')),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => {
    let text = '';
    const words = pieces.map(([word, space]) => {
      const start = text.length;
      text += word;
      const end = text.length;
      text += space;
      return { start, end };
    });
    return { text, words };
  });

/** An article and which of its words, in a row, are quoted. */
export const arbitraryQuotation = arbitraryArticle.chain((article) =>
  fc
    .tuple(fc.nat({ max: article.words.length - 1 }), fc.nat({ max: article.words.length - 1 }))
    .map(([a, b]) => ({ article, first: Math.min(a, b), last: Math.max(a, b) })),
);

/** The ways in which only typography changes a text. */
export const variations: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”]/g, '"'),
  (text) => text.replace(/’/g, "'"),
  (text) => text.replace(/[—-]/g, '\u2013'),
  (text) => text.replace(/…/g, '...'),
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\s+/g, ' \n\t'),
  (text) => text.replace(/\s+/g, '\u00A0'),
  (text) => text.replace(/\u00AD/g, ''),
  (text) => text.replace(/(?<=[a-z])(?=[a-z])/g, '\u00AD'),
];

/** Texts that nothing is expected of but that nothing throws. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab …“”’-.,[]()\n\t\u00AD\u0301\uD83D\uDE00ไ中ب1') }),
  fc.constantFrom(
    '',
    ' ',
    '…',
    '...',
    '[…]',
    '\u00AD',
    '\uD83D',
    '\uDE00 \uD83D',
    'a '.repeat(5000),
    'ก'.repeat(10_000),
  ),
);
