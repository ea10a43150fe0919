// Bad data and faults of loading, and the tests that say what a reader sees of each: by file under test/, each with the
// titles of its tests or of the cases of a table. test/scripts/hostile-rows.test.mjs holds it to the files.

const seen = (...titles) => ({ file: 'hostile/seen.test.ts', titles });
const faults = (...titles) => ({ file: 'hostile/faults.test.ts', titles });
const shown = (...titles) => ({ file: 'view/hostile-text.test.ts', titles });
const story = (...titles) => ({ file: 'story/check-story.test.ts', titles });
const loading = (...titles) => ({ file: 'interaction/loading-controller.test.ts', titles });
const load = (...titles) => ({ file: 'source/load-story.test.ts', titles });
const csv = (...titles) => ({ file: 'read/csv/read-csv.test.ts', titles });
const links = (...titles) => ({ file: 'story/safe-link.test.ts', titles });
const loadFault = '`a sentence and a way to try again: ${what}`';
const payloads = [
  {
    file: 'hostile/carriers.test.ts',
    titles: ['`of ${carrier.name} becomes text, and no address that may not be followed`'],
  },
  { file: 'hostile/shown.test.ts', titles: ['is text in marks and popovers', '`is text in the ${form}`'] },
];

export const rows = [
  [
    1,
    'JSON cut at any byte',
    seen('JSON that ends too soon'),
    load('names line and column wherever the bytes of a story end, in the middle of a letter also'),
  ],
  [2, 'an empty file, blanks only', seen('a file that is empty', 'a file of blanks')],
  [3, 'HTML instead of JSON', seen('a web page in place of data'), faults('a web page')],
  [
    4,
    'JSONP, a module, a prefix, JSON Lines, CSV',
    seen(
      'a call of a function (JSONP)',
      'a module of JavaScript',
      'a prefix against inclusion',
      'JSON Lines that nobody has named',
      'CSV that nobody has named',
    ),
  ],
  [
    5,
    'null, a number, a text at the top',
    seen('null at the top', 'a number at the top', 'a text at the top'),
  ],
  [6, 'a bare list', seen('a bare list')],
  [7, 'events missing or null', seen('no list of events', 'null for the events')],
  [8, 'events a text or an object', seen('a text for the events', 'an object for the events')],
  [9, 'null, numbers and lists among the events', seen('entries that are no events')],
  [10, 'a title missing, null, an object, a number', seen('no title', 'a number for a title')],
  [11, 'quotes a text or an object', seen('a text for the quotes', 'an object for the quotes')],
  [12, 'a quote without words', seen('a quote without words')],
  [13, 'a quote without a speaker', seen('no speaker where none is named')],
  [14, 'unknown keys', seen('keys that nobody knows')],
  [15, 'ids that are the same', seen('two events of one id')],
  [16, 'ids with blanks, quotes, syntax', shown('`works as an id: ${id}`')],
  [
    17,
    'keys of prototypes',
    seen('keys of prototypes'),
    story('reads own properties only, and leaves prototypes as they are'),
  ],
  [
    18,
    'then, toString, valueOf, toJSON',
    seen('keys that are methods elsewhere'),
    load('is no thenable, whatever the story holds'),
  ],
  [19, 'what looks like a Lit template', seen('what looks like a template')],
  [20, 'a circle', seen('a circle'), story('walks no cycle')],
  [21, 'frozen objects, a Proxy, a getter that throws', seen('frozen objects', 'objects that throw')],
  [
    22,
    'a list that is changed after it was set',
    seen('a list that the page has changed as it was, until it is set again'),
  ],
  [23, 'a hundred thousand brackets', seen('a hundred thousand brackets')],
  [24, 'no date', seen('no date')],
  [25, 'days that there are not', seen('days that there are not')],
  [26, '24:00:00', seen('the end of a day')],
  [27, 'year 10000 with and without Y', seen('a year of five figures')],
  [28, 'years before Christ, 0099', seen('years before Christ, and of two figures')],
  [29, 'deep time', seen('deep time')],
  [30, 'words for a date', seen('words for a date')],
  [31, 'open ends', seen('an open end')],
  [32, 'open beginnings', seen('an open beginning')],
  [33, 'an end before its start', seen('an end before its start')],
  [34, 'a month alone', seen('a month')],
  [35, 'about, uncertain, not specified', seen('what is about, uncertain or not specified')],
  // The first of these is run in Kiritimati, New York and Kabul also: web-test-runner.zones.config.mjs.
  [
    36,
    'a day, read in any zone',
    {
      file: 'locales/date-in-words.test.ts',
      titles: ['`says "${expected}" for ${edtf}`', 'says the year that was written'],
    },
    story('has them on the clock of the story'),
  ],
  [37, 'an offset at the end of the world', seen('a time at the end of the world')],
  [
    38,
    'days and midnights that a zone has not',
    seen('a day that a zone has not', 'midnight that a zone has not'),
  ],
  [39, '05/01/2021', seen('a day and a month that could be either')],
  [40, 'a number for a date', seen('a number for a date')],
  [41, 'figures of other scripts', seen('figures of other scripts')],
  [42, 'all events on one date', seen('three events on one day', 'forty events on one day')],
  [
    43,
    'one event; two far apart; the ends of the range',
    seen('one event', 'two events four thousand years apart', 'one event at each end of the range'),
  ],
  [
    44,
    'a title of a megabyte',
    shown('`is only ever text: ${name}`'),
    {
      file: 'geometry/label-shapes.test.ts',
      titles: ['measures no more of a title of a million letters than of a long one'],
    },
  ],
  [45, 'ten thousand lines, a word of a thousand letters', shown('`is only ever text: ${name}`')],
  [46, 'controls, half pairs, no characters', shown('`is only ever text: ${name}`'), ...payloads],
  [
    47,
    'bidi controls that are left open',
    { file: 'view/isolated-text.test.ts', titles: ['`stays within its own field, ${dir}`'] },
  ],
  [48, 'marks upon marks', shown('stays in its own box where it stacks mark upon mark')],
  [
    49,
    'emoji and scripts cut between graphemes',
    {
      file: 'geometry/label-shapes.test.ts',
      titles: ['breaks a title of one long word, and cuts it between graphemes'],
    },
    story('shortens what is too long, but through no character'),
  ],
  [50, 'blanks and characters without width', seen('a title of blanks')],
  [51, 'markup, templates, entities', seen('markup, entities and templates'), ...payloads],
  [52, 'quotation marks inside a quotation', seen('marks and dashes inside a quotation')],
  [
    53,
    'schemes that run or read',
    seen('words without a link where an address may not be followed'),
    ...payloads,
  ],
  [54, 'an account in an address', seen('words without a link where an address may not be followed')],
  [
    55,
    'no address, an empty one',
    seen('words without a link where an address may not be followed'),
    links('`refuses ${JSON.stringify(text)}`'),
  ],
  [
    56,
    'relative addresses, fragments',
    seen('links that lead on from where the story came from, and hosts in ASCII'),
    load('resolves links against the address to which redirects led'),
  ],
  [
    57,
    'hosts that look like others',
    seen('links that lead on from where the story came from, and hosts in ASCII'),
  ],
  [58, 'two thousand links', seen('two thousand links, of which none is asked for')],
  [59, 'no events', seen('no events')],
  [60, 'ten thousand events', seen('ten thousand events')],
  [
    61,
    'a million events',
    { file: 'e2e/large.e2e.mjs', titles: ['is drawn whole, and leaves no Worker behind'] },
    {
      file: 'geometry/many-events.test.ts',
      titles: ['`draws or counts every event, at any zoom: ${layout}`'],
    },
  ],
  [
    62,
    'five hundred lanes with long names',
    seen('lanes whose names are long, in a page that is no wider for it'),
  ],
  [63, 'two hundred quotations', seen('two hundred quotations of one event, through which keys scroll')],
  [
    64,
    'statuses',
    faults(loadFault, 'an answer without a body'),
    loading('tries again when it is asked to, and keeps the focus while it does'),
  ],
  [
    65,
    'no such host, a reset, offline',
    faults(
      'a name that nobody has',
      'a port at which nobody listens',
      'a connection that is reset',
      'the story as soon as the browser is online again, asked for once more',
      'that the device is offline, and the story later by the button',
    ),
  ],
  [
    66,
    'another site that does not allow it',
    faults('another site that does not allow it', 'a redirect to a site that does not allow it'),
  ],
  [67, 'redirects and loops', faults('several redirects', 'a redirect that leads to itself')],
  [
    68,
    'no answer',
    faults('no answer', 'an answer that stops in its midst'),
    loading('says that it is loading until there is a story'),
  ],
  [69, 'a byte now and then', faults('a byte every now and then')],
  [
    70,
    'a body that is cut, of another length, damaged',
    faults(
      'a body that breaks off',
      'a body that is shorter than was said',
      'a body that is longer than was said',
      'compressed data that are damaged',
    ),
  ],
  [
    71,
    'a stream without end, 100 MB',
    faults('`what came before the limit, and that there was more: /faults/${path}`'),
  ],
  [
    72,
    'compressed, with a mark, of another type',
    faults('gzip', 'br', 'deflate', 'a byte order mark', 'no content type', 'a content type that is wrong'),
  ],
  [
    73,
    'UTF-16, Latin-1',
    faults(
      'UTF-16LE',
      'UTF-16BE',
      'UTF-16 without a mark',
      'Latin-1 that is named',
      'the story with a warning, and no letters that nobody wrote: Latin-1 that is not named',
    ),
  ],
  [
    74,
    'src changed while it loads',
    loading(
      'shows the last of several addresses and gives up those before',
      'never shows a slow answer over a fast one that was asked for later',
    ),
  ],
  [
    75,
    'removed while it loads',
    loading('stops when it is taken out of the page, and begins again when it is put back'),
  ],
  [
    76,
    'src taken away or emptied',
    loading('is empty when src is taken away, and does not ask for the page itself'),
  ],
  [77, 'src and story both set', loading('takes the property story before src')],
  [
    78,
    'a policy that lets nothing be asked for',
    faults('a sentence, where the page’s policy lets nothing be asked for'),
  ],
  [
    79,
    'http: data in a page under https:',
    faults('a sentence, where a page under https: is to show http: data'),
  ],
  [
    80,
    'old data from a cache or a service worker',
    faults(
      'what a cache has kept, and by reload() what the server has now',
      'what a service worker gives, and by reload() what the server has now',
    ),
  ],
  [
    81,
    'CSV with CRLF, CR, quotes, a mark',
    seen('CSV with CRLF, quoted lines and a byte order mark', 'CSV with CR alone'),
  ],
  [82, 'a quotation mark that is not closed', seen('CSV in which a quotation mark is not closed')],
  [
    83,
    'semicolons, tabs, sep=',
    seen('CSV parted by semicolons', 'CSV parted by tabs', 'CSV that says what parts it'),
  ],
  [
    84,
    'a header missing, doubled, in another case',
    seen(
      'CSV whose header is in another case',
      'CSV whose header has no date',
      'CSV whose header says a column twice',
    ),
  ],
  [85, 'rows too short and too long', seen('CSV of rows too short and too long')],
  [
    86,
    'formulas in what is written',
    { file: 'hostile/written.test.ts', titles: ['begins no formula in a table, and no cell of its own'] },
    csv('takes one mark from what would be a formula, and from nothing else'),
  ],
].map(([row, fault, ...tests]) => ({ row, fault, tests }));

/** What holds of any data, and the tests that try any. */
export const properties = [
  [
    'any value set as a story',
    { file: 'story-timeline.test.ts', titles: ['bears any JSON value as its story, and is never blank'] },
  ],
  [
    'any text in any field',
    shown('is shown as it was written, whatever it is'),
    {
      file: 'hostile/properties.test.ts',
      titles: ['is its own text, whatever it is, and leads nowhere that it may not'],
    },
  ],
  [
    'any EDTF of the grammar',
    {
      file: 'time/parse-edtf.test.ts',
      titles: [
        'reads every text of the grammar, from earliest to latest',
        'gives the same bounds and the same words back after writing',
      ],
    },
    {
      file: 'locales/date-in-words.test.ts',
      titles: ['says the year that was written', 'has words without signs or gaps for whatever EDTF can say'],
    },
  ],
  [
    'any list of events',
    { file: 'hostile/properties.test.ts', titles: ['stands in the order of places, each event once'] },
  ],
  [
    'any sequence of what a page and a reader do',
    {
      file: 'interaction/any-sequence.test.ts',
      titles: ['leaves one popover at most, the focus inside, the view in the story, and every event once'],
    },
    {
      file: 'hostile/properties.test.ts',
      titles: ['asks for one address at most at a time, whatever a page sets'],
    },
  ],
  [
    'a table cut anywhere',
    csv(
      'tells the same story in whatever pieces it comes',
      'tells the same story once it was written and read',
    ),
  ],
  [
    'any size',
    { file: 'hostile/properties.test.ts', titles: ['lets no two labels meet and none leave the element'] },
  ],
].map(([property, ...tests]) => ({ property, tests }));
