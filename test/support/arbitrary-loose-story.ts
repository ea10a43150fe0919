import * as fc from 'fast-check';
import { anyEdtf } from './edtf-texts.js';

type Loose = Record<string, unknown>;

/** What has gone wrong in some format or other, when it stood at the beginning, in the middle or at the end of a field. */
const nastyPieces = [
  '"',
  '""',
  "'",
  "'=",
  "''=1",
  '=1+1',
  '+1',
  '-1',
  '@a',
  '＝1',
  '＋',
  '－',
  '＠',
  ',',
  ';',
  '|',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u00A0',
  ' ',
  '  ',
  '\uFEFF',
  '\u0000',
  '\u001B',
  '\uFFFE',
  '\uD800',
  '\u202E',
  '\u2066',
  '\u2069',
  '👩‍👩‍👧',
  'e\u0301',
  'é',
  '\\',
  '\\n',
  '<b>bold</b>',
  '</script>',
  '<!--',
  ']]>',
  '&amp;',
  '&',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '`',
  '```',
  '---',
  '...',
  ': ',
  '://',
  '[x](y)',
  '{}',
  '[]',
  '["a"]',
  '#tag',
  '%20',
  '%',
  '$&',
  'null',
  'true',
  '1996',
  '2021-08: ',
  '1/2/2024',
  'id: x',
  'BEGIN:VEVENT',
  'END:VEVENT',
  '__proto__',
  'constructor',
  'plain words',
  'Käthe, “said”',
  'کابل',
];

/** Text of any kind, most of it such as breaks a format whose writer forgot to quote it. */
export const nastyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('A title', 'Some words, and more of them.', 'Two\n\nparagraphs'),
    },
    {
      weight: 5,
      arbitrary: fc
        .array(fc.constantFrom(...nastyPieces), { minLength: 1, maxLength: 5 })
        .map((pieces) => pieces.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );

/** What JSON can say, keys of prototypes among it. */
const jsonValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text.replace(/-0(?![.\d])/g, '0')) as unknown),
    nastyText(),
    fc.constantFrom<unknown>(null, true, 0.1, [], {}, JSON.parse('{"__proto__":{"bad":[1]},"then":1}')),
  );

const extra = (): fc.Arbitrary<Loose> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('__proto__', 'constructor', 'toString', 'title', 'date', 'Source', 'a b', ''),
          nastyText(),
        ),
        jsonValue(),
      ),
      { maxLength: 3 },
    )
    .map((entries) => Object.fromEntries(entries) as Loose); // which makes even `__proto__` an own key

const address = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'https://example.org/',
        'https://example.org/a,b;c?d=e|f&g=(h)#:~:text=i%2Dj',
        'http://example.net/%22quoted%22',
        'page.html',
        './a/b.html',
        '/c?d=e',
        '#e',
        'mailto:a@example.org',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('javascript:alert(1)', 'Reuters', '', 'https://a:b@c.d/') },
    { weight: 1, arbitrary: nastyText() },
  );

const mediaAddress = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('https://example.org/a.jpg', 'b.png', './c/d.mp4?e=f,g') },
    { weight: 1, arbitrary: address() },
  );

const language = fc.constantFrom('en-GB', 'de', 'fa', 'zh-Hant-TW', 'EN-us', ' fr ', 'not a language');

const date = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: anyEdtf() },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(2021, -44, 0, 12_000, '', ' 2021-08 ', null) },
    { weight: 1, arbitrary: fc.constantFrom('Thursday', 'May 2021', '05/01/2021', '2021-13', '2004/2001') },
    { weight: 1, arbitrary: nastyText() },
  );

/** An object of some of these fields. */
const some = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Loose> =>
  fc.record(fields, { requiredKeys: [] });

const listOf = (entry: fc.Arbitrary<unknown>, maxLength = 3): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.array(entry, { maxLength }) }, { weight: 1, arbitrary: entry });

const dates = { date: date(), start: date(), end: date() };

const period = (): fc.Arbitrary<Loose> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ date: date(), title: nastyText() }) },
    { weight: 1, arbitrary: some({ ...dates, title: nastyText() }) },
  );

const link = (): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: some({ url: address(), title: nastyText() }) }, address());

const quote = (): fc.Arbitrary<unknown> => {
  const others = {
    speaker: nastyText(),
    role: nastyText(),
    via: nastyText(),
    cite: address(),
    prefix: nastyText(),
    suffix: nastyText(),
    lang: language,
  };
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ text: nastyText(), ...others }, { requiredKeys: ['text'] }),
    },
    { weight: 1, arbitrary: some(others) },
    { weight: 1, arbitrary: nastyText() },
  );
};

const anchor = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: some({ exact: nastyText(), prefix: nastyText(), suffix: nastyText() }) },
    nastyText(),
  );

const media = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: some({
        url: mediaAddress(),
        alt: nastyText(),
        caption: nastyText(),
        credit: nastyText(),
        type: fc.oneof(fc.constantFrom('image', 'video', 'video/mp4', 'audio', 'page'), nastyText()),
        poster: mediaAddress(),
        captions: mediaAddress(),
      }),
    },
    mediaAddress(),
  );

const correction = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ date: date(), text: nastyText() }, { requiredKeys: ['date'] }) },
    date(),
  );

const scene = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: some({
        title: nastyText(),
        text: nastyText(),
        ...dates,
        event: fc.oneof(fc.constantFrom('remark', 'nobody'), nastyText()),
        filter: nastyText(),
        anchors: listOf(anchor()),
      }),
    },
    nastyText(),
  );

const groupName = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('moscow', 'kabul', 'Kabul, and round it') },
    { weight: 1, arbitrary: nastyText() },
  );

const event = (): fc.Arbitrary<Loose> => {
  const fields = {
    id: fc.oneof(fc.constantFrom('remark', 'takeover', 'event-2', '__proto__', 'a'), nastyText()),
    display: nastyText(),
    title: nastyText(),
    text: nastyText(),
    group: groupName(),
    tags: listOf(nastyText()),
    importance: fc.oneof(
      fc.constantFrom<unknown>(0, 1, 0.5, -1, 1e21, 1e-7, '0.25', 'much'),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0), // JSON has no -0
    ),
    quotes: listOf(quote()),
    media: media(),
    links: listOf(link()),
    anchors: listOf(anchor()),
    reported: date(),
    updated: date(),
    corrected: listOf(correction()),
    lang: language,
    extra: extra(),
    Source: jsonValue(), // unknown to us
  };
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ date: date(), ...fields }, { requiredKeys: ['date'] }) },
    { weight: 1, arbitrary: some({ ...dates, ...fields }) },
  );
};

/**
 * Any story, loose, as `checkStory` takes it: every field of every part, with text that breaks formats, dates of every
 * kind that EDTF has and some of none, parts that lack what they need. What is in `extra` JSON can say.
 */
export const arbitraryLooseStory = ({ maxEvents = 6 } = {}): fc.Arbitrary<Loose> =>
  fc.record(
    {
      title: nastyText(),
      summary: nastyText(),
      lang: language,
      timeZone: fc.constantFrom('Asia/Kabul', 'Europe/London', 'UTC', 'Nowhere/At-all'),
      article: some({
        url: address(),
        title: nastyText(),
        publisher: nastyText(),
        published: fc.oneof(anyEdtf(), nastyText()),
      }),
      groups: listOf(some({ id: groupName(), title: nastyText() })),
      periods: listOf(period()),
      links: listOf(link()),
      scenes: listOf(scene()),
      running: fc.constantFrom<unknown>(true, false, 'true', 'yes'),
      events: fc.array(event(), { maxLength: maxEvents }),
      extra: extra(),
      Editor: jsonValue(), // unknown to us
    },
    { requiredKeys: ['events'] },
  );
