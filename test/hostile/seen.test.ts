import { expect } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, mark, marks, popover, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { soon } from './show.js';

interface Case {
  readonly what: string;
  /** What stands in the file; or the story as the page gives it. */
  readonly file?: string;
  readonly story?: unknown;
  readonly sees: readonly (string | RegExp)[];
  readonly never?: RegExp;
  /** The kinds of problems that are told of it, each once; where not given, any. */
  readonly codes?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
}

const one = (event: object): object => ({ title: 'S', events: [{ title: 'It', ...event }] });
const dated = (...dates: readonly unknown[]): object => ({
  events: dates.map((date, i) => ({ id: `d${i}`, date, title: `Event ${i}` })),
});
const circle: Record<string, unknown> = { date: '1996', title: 'A circle' };
circle['extra'] = circle;
circle['self'] = [circle];
const refusing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no');
    },
    get: () => {
      throw new Error('no');
    },
  },
);
const throwing = {
  date: '1998',
  get title(): string {
    throw new Error('no');
  },
};

const cases: readonly Case[] = [
  {
    what: 'JSON that ends too soon',
    codes: ['not-json'],
    file: '{"title":"A","events":[{"date":"1996","ti',
    sees: [/not valid JSON \(line 1, column \d+\)/],
  },
  { what: 'a file that is empty', codes: ['empty'], file: '', sees: [/file is empty/], never: /no events/ },
  { what: 'a file of blanks', codes: ['empty'], file: ' \n\t', sees: [/file is empty/], never: /no events/ },
  {
    what: 'a web page in place of data',
    codes: ['web-page'],
    file: '<!doctype html><p>Sign in',
    sees: [/leads to a web page/],
  },
  {
    what: 'a call of a function (JSONP)',
    codes: ['looks-like'],
    file: 'callback({"events":[]})',
    sees: [/looks like JSONP/],
  },
  {
    what: 'a module of JavaScript',
    codes: ['looks-like'],
    file: 'export default []',
    sees: [/looks like JavaScript/],
  },
  {
    what: 'a prefix against inclusion',
    codes: ['looks-like'],
    file: ")]}'\n[]",
    sees: [/looks like guarded JSON/],
  },
  {
    what: 'JSON Lines that nobody has named',
    file: '{"date":"1996","title":"Line"}\n{"date":"1997","title":"Next"}\n',
    sees: ['Line', 'Next'],
  },
  { what: 'CSV that nobody has named', file: 'date,title\n1996,Row\n', sees: ['Row', '1996'] },
  { what: 'null at the top', codes: ['shape'], file: 'null', sees: [/does not hold a story/] },
  { what: 'a number at the top', codes: ['shape'], file: '3', sees: [/does not hold a story/] },
  { what: 'a text at the top', codes: ['shape'], file: '"story"', sees: [/does not hold a story/] },
  { what: 'a bare list', codes: [], file: '[{"date":"1996","title":"Bare"}]', sees: ['Bare'] },
  { what: 'no list of events', file: '{"title":"T"}', sees: [/no events yet/] },
  { what: 'null for the events', file: '{"title":"T","events":null}', sees: [/no events yet/] },
  {
    what: 'a text for the events',
    codes: ['shape'],
    file: '{"events":"none"}',
    sees: [/“events” are not a list/],
  },
  {
    what: 'an object for the events',
    codes: ['shape'],
    file: '{"events":{"a":1}}',
    sees: [/“events” are not a list/],
  },
  {
    what: 'entries that are no events',
    codes: ['not-an-event'],
    file: '[null,7,[],{"date":"1996","title":"Kept"}]',
    sees: ['Kept', /3 entries could not be read/],
  },
  {
    what: 'no title',
    story: { events: [{ date: '1996' }, { date: '1997', title: null }, { date: '1998', title: {} }] },
    sees: [/Untitled.*Untitled.*Untitled/],
    never: /null|undefined|object Object/,
  },
  { what: 'a number for a title', story: { events: [{ date: '1996', title: 42 }] }, sees: ['42'] },
  {
    what: 'a text for the quotes',
    story: one({ date: '1996', quotes: 'Said alone' }),
    sees: ['“Said alone”'],
  },
  {
    what: 'an object for the quotes',
    codes: ['not-a-list'],
    story: one({ date: '1996', quotes: { text: 'x' } }),
    sees: ['It', /1 entry could not be read/],
    never: /“x”/,
  },
  {
    what: 'a quote without words',
    story: one({ date: '1996', quotes: [{ speaker: 'Nobody' }, { text: 'Said' }] }),
    sees: ['“Said”', /1 entry could not be read/],
    never: /Nobody/,
  },
  {
    what: 'keys that nobody knows',
    codes: ['unknown-key'],
    story: one({ date: '1996', qoutes: 'x', madeUp: 'Not shown' }),
    attributes: { report: '' },
    sees: [/"quotes" may be meant/],
    never: /Not shown/,
  },
  {
    what: 'two events of one id',
    codes: ['duplicate-id'],
    story: {
      events: [
        { id: 'a', date: '1996', title: 'First' },
        { id: 'a', date: '1997', title: 'Second' },
      ],
    },
    attributes: { report: '' },
    sees: ['First', 'Second', /of this id already; this one is called "a-2"/],
  },
  {
    what: 'keys of prototypes',
    file: '{"__proto__":{"polluted":1},"events":[{"__proto__":{"title":"x"},"constructor":{"prototype":{"polluted":1}},"date":"1996","title":"Own"}]}',
    sees: ['Own'],
  },
  {
    what: 'keys that are methods elsewhere',
    file: '{"then":1,"toJSON":"x","events":[{"then":"x","toString":1,"valueOf":2,"toJSON":3,"date":"1996","title":"Plain"}]}',
    sees: ['Plain'],
  },
  {
    what: 'what looks like a template',
    story: one({ date: '1996', title: { _$litType$: 1, strings: ['<b>x</b>'], values: [] } }),
    sees: ['Untitled'],
    never: /x<|litType/,
  },
  { what: 'a circle', story: { events: [circle] }, sees: ['A circle'] },
  {
    what: 'frozen objects',
    story: Object.freeze({ events: Object.freeze([Object.freeze({ date: '1996', title: 'Frozen' })]) }),
    sees: ['Frozen'],
  },
  {
    what: 'objects that throw',
    story: { events: [refusing, throwing, { date: '1996', title: 'Whole' }] },
    sees: ['Whole', 'Untitled', /1 entry could not be read/],
  },
  {
    what: 'a hundred thousand brackets',
    codes: ['not-json'],
    file: '['.repeat(100_000),
    sees: [/could not be (shown|loaded)/],
  },
  {
    what: 'no date',
    story: {
      events: [{ title: 'Never' }, { date: '', title: 'Nor this' }, { date: null, title: 'Nor that' }],
    },
    sees: [/Undated.*Never.*Nor this.*Nor that/],
    never: /1970/,
  },
  {
    what: 'days that there are not',
    codes: ['date-range'],
    story: dated('2021-02-30', '2021-13', '2021-02-29', '1900-02-29', '2021-00-10'),
    sees: [/Undated.*2021-02-30.*2021-13.*2021-02-29.*1900-02-29/],
    never: /March/,
  },
  {
    what: 'the end of a day',
    codes: [],
    story: dated('2021-05-03T24:00:00', '2021'),
    sees: ['3 May 2021'],
    never: /4 May/,
  },
  {
    what: 'a year of five figures',
    codes: ['date-syntax'],
    story: dated('10000', 'Y10000'),
    sees: [/10,?000.*Undated.*10000/],
  },
  {
    what: 'years before Christ, and of two figures',
    codes: [],
    story: dated('-0044', '0000', '0099'),
    sees: [/45 BC.*1 BC.*99/],
    never: /1999/,
  },
  { what: 'deep time', codes: [], story: dated('Y-17E7', 'Y-16E7'), sees: [/170/], never: /NaN|Infinity/ },
  {
    what: 'words for a date',
    codes: ['date-syntax'],
    story: dated('unknown', 'Thursday', 'May 2021'),
    sees: [/Undated.*unknown.*Thursday.*May 2021/],
  },
  {
    what: 'an open end',
    codes: [],
    story: dated('1985/..', '1985/'),
    sees: ['since 1985', 'from 1985, end not known'],
  },
  {
    what: 'an open beginning',
    codes: [],
    story: dated('../1985', '[..1985]'),
    sees: ['until 1985', 'by 1985'],
  },
  {
    what: 'an end before its start',
    codes: ['date-order'],
    story: dated('2004/2001'),
    sees: [/Undated.*2004\/2001/],
  },
  {
    what: 'a month',
    codes: [],
    story: dated('2021-08', '2021-09'),
    sees: ['August 2021'],
    never: /1 August/,
  },
  {
    what: 'what is about, uncertain or not specified',
    codes: [],
    story: dated('1984~', '1984?', '201X'),
    sees: ['about 1984', '1984 (uncertain)', '2010s'],
  },
  {
    what: 'a time at the end of the world',
    story: dated('2025-07-03T23:59:59-12:00', '2025'),
    sees: ['3 July 2025'],
    never: /4 July/,
  },
  {
    what: 'a day that a zone has not',
    story: { timeZone: 'Pacific/Apia', ...dated('2011-12-30', '2011-12-31') },
    sees: ['30 December 2011'],
  },
  {
    what: 'midnight that a zone has not',
    story: { timeZone: 'Asia/Beirut', ...dated('2021-03-28', '2018-11-04') },
    sees: ['28 March 2021', '4 November 2018'],
  },
  {
    what: 'a day and a month that could be either',
    codes: ['date-syntax'],
    story: dated('05/01/2021'),
    sees: [/Undated.*05\/01\/2021/],
  },
  { what: 'a number for a date', codes: [], story: dated(2021, 1996), sees: ['2021', '1996'], never: /1970/ },
  {
    what: 'figures of other scripts',
    codes: ['date-syntax'],
    story: dated('２０２１', '٢٠٢١'),
    sees: [/Undated.*２０２１.*٢٠٢١/],
  },
  { what: 'one event', story: dated('2021-05-03'), sees: ['3 May 2021'], never: /NaN/ },
  {
    what: 'two events four thousand years apart',
    story: dated('-1999', '2021'),
    sees: ['2000 BC', '2021'],
    never: /NaN/,
  },
  {
    what: 'one event at each end of the range',
    story: dated('Y-1E15', 'Y1E15'),
    sees: ['Event 0', 'Event 1'],
    never: /NaN|Infinity/,
  },
  { what: 'a title of blanks', story: one({ date: '1996', title: ' \u200B\u00A0' }), sees: ['Untitled'] },
  {
    what: 'markup, entities and templates',
    story: one({ date: '1996', title: '<b>&lt;</b> ${x} {{y}} **z**' }),
    sees: ['<b>&lt;</b> ${x} {{y}} **z**'],
  },
  {
    what: 'marks and dashes inside a quotation',
    story: one({ date: '1996', quotes: [{ text: 'He: "so" … ‘no’ — ‹yes›!' }] }),
    sees: ['“He: "so" … ‘no’ — ‹yes›!”'],
  },
  { what: 'no events', story: { title: 'T', events: [] }, sees: [/no events yet/] },
  {
    what: 'CSV with CRLF, quoted lines and a byte order mark',
    codes: [],
    file: '\uFEFFdate,title,text\r\n1996,"A ""q"", b","one\r\ntwo"\r\n1997,B,\r\n',
    sees: ['A "q", b', 'one two', 'B'],
  },
  {
    what: 'CSV with CR alone',
    codes: [],
    file: 'date,title\r1996,A row\r1997,Next\r',
    sees: ['A row', 'Next'],
  },
  {
    what: 'CSV in which a quotation mark is not closed',
    codes: ['quote-unclosed'],
    file: 'date,title\n1996,"Open\n1997,Next\n',
    attributes: { report: '' },
    sees: ['Open', 'Next', /line 2\b.*is not closed/],
  },
  { what: 'CSV parted by semicolons', codes: [], file: 'date;title\n1996;A, b\n', sees: ['A, b'] },
  { what: 'CSV parted by tabs', codes: [], file: 'date\ttitle\n1996\tTabbed\n', sees: ['Tabbed'] },
  { what: 'CSV that says what parts it', codes: [], file: 'sep=;\ndate;title\n1996;Said\n', sees: ['Said'] },
  {
    what: 'CSV whose header is in another case',
    codes: [],
    file: ' DATE , Title\n1996,Cased\n',
    sees: ['Cased', '1996'],
  },
  {
    what: 'CSV whose header has no date',
    codes: ['date-column-missing', 'date-missing'],
    file: 'title,text\nNever,words\n',
    attributes: { report: '', type: 'csv' },
    sees: ['Never', /There is no column "date"/],
  },
  {
    what: 'CSV whose header says a column twice',
    codes: ['duplicate-column'],
    file: 'date,title,title\n1996,A,B\n',
    attributes: { report: '' },
    sees: ['A', /The column "title" says the same already/],
  },
  {
    what: 'CSV of rows too short and too long',
    codes: ['row-too-long'],
    file: 'date,title,text\n1996\n1997,B,words,more,still\n',
    attributes: { report: '' },
    sees: ['Untitled', 'B', /row 3.*more fields than the header/],
    never: /still/,
  },
];

/** How a file ends up before a reader: the element, once it has drawn or said why not. */
const see = async ({ file, story, attributes = {} }: Omit<Case, 'what' | 'sees'>): Promise<StoryTimeline> => {
  const element = document.createElement('story-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (file === undefined) element.story = story;
  else element.src = URL.createObjectURL(new Blob([file]));
  element.style.display = 'block';
  element.style.width = '1000px';
  document.body.append(element);
  const isThere = (): boolean =>
    !element.matches(':state(loading)') &&
    root(element).querySelector('.marks, .story-list, [role=status] .message') !== null;
  await element.updateComplete;
  // The first of a format loads what reads it.
  await waitUntil(isThere, 'there is nothing to see').catch(() =>
    waitUntil(isThere, 'there is nothing to see'),
  );
  await element.updateComplete;
  return element;
};

const wordsOf = (element: StoryTimeline): string =>
  (root(element).textContent ?? '').replace(/\s+/g, ' ').trim();

/** All that it tells: the drawing, and each event opened, as the list has it. */
const toldBy = async (element: StoryTimeline): Promise<string> => {
  const drawn = wordsOf(element);
  if (root(element).querySelector('.marks') === null) return drawn;
  element.representation = 'list';
  await waitUntil(() => root(element).querySelector('.story-list'), 'there is no list');
  return `${drawn} ${wordsOf(element)}`;
};

const many = (count: number, event: (index: number) => object): object => ({
  title: 'Many',
  events: Array.from({ length: count }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, ...event(i) })),
});

/** Events with a mark of their own, and those that clusters count. */
const shownOf = (element: StoryTimeline): number =>
  root(element).querySelectorAll('.marks > .item:not(.of-many)').length +
  [...root(element).querySelectorAll<HTMLElement>('[part=cluster]')].reduce(
    (sum, { dataset }) => sum + Number(dataset['count']),
    0,
  );

describe('a reader sees, of bad data,', () => {
  consoleWarnings();
  const faults: unknown[] = [];
  const note = (event: PromiseRejectionEvent | ErrorEvent): void => {
    const what: unknown = 'reason' in event ? event.reason : event.message;
    if (!String(what).includes('ResizeObserver')) faults.push(what);
  };
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
  });
  after(() => {
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
  });
  beforeEach(async () => {
    faults.length = 0;
    await resetMouse();
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('story-timeline')) element.remove();
    expect(faults).to.deep.equal([]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  for (const each of cases)
    it(`what it means: ${each.what}`, async () => {
      const element = await see(each);
      const told = await toldBy(element);
      for (const words of each.sees)
        if (typeof words === 'string') expect(told).to.contain(words);
        else expect(told).to.match(words);
      const markup = root(element).innerHTML;
      expect(markup).not.to.match(/NaN|-?Infinity|\[object /);
      if (each.never) expect(told).not.to.match(each.never);
      const codes = [...new Set(element.problems.map(({ code }) => code))].toSorted();
      if (each.codes) expect(codes).to.deep.equal(each.codes);
    });

  it('no speaker where none is named', async () => {
    const element = await see({
      story: one({ date: '1996', quotes: [{ text: 'Said by nobody' }] }),
      attributes: { representation: 'list' },
    });
    const figure = root(element).querySelector('figure.quote')!;
    expect(textOf(figure)).to.contain('Said by nobody');
    expect(figure.querySelector('figcaption') === null, 'there is no attribution').to.equal(true);
  });

  it('a list that the page has changed as it was, until it is set again', async () => {
    const events = [{ id: 'a', date: '1996', title: 'Before' }];
    const element = await see({ story: events });
    events[0]!.title = 'After';
    events.push({ id: 'b', date: '1997', title: 'More' });
    element.requestUpdate();
    await element.updateComplete;
    expect(marks(element)).to.have.length(1);
    element.story = [...events];
    await soon(() => marks(element).length === 2, 'it is not drawn again');
    expect(textOf(mark(element, 'a'))).to.contain('After');
  });

  for (const [what, count, date] of [
    ['three events on one day', 3, () => '2021-05-03'],
    ['forty events on one day', 40, () => '2021-05-03'],
    ['ten thousand events', 10_000, (i: number) => `${1000 + (i % 1000)}`],
  ] as const)
    it(`each of them, by its mark or in a number: ${what}`, async () => {
      const element = await see({
        story: many(count, (i) => ({ date: date(i) })),
        attributes: { orientation: 'horizontal' },
      });
      if (count <= 40) expect(shownOf(element)).to.equal(count);
      expect(wordsOf(element)).to.contain(`${count.toLocaleString('en-GB')} events`);
      element.representation = 'list';
      await waitUntil(() => root(element).querySelector('.story-list'), 'there is no list');
      const listed = root(element).querySelectorAll('.story-list li[data-id]').length;
      const rest =
        /(\d[\d,]*) later events?/.exec(textOf(root(element).querySelector('.story-list')))?.[1] ?? '0';
      expect(listed + Number(rest.replace(',', ''))).to.equal(count);
    });

  it('lanes whose names are long, in a page that is no wider for it', async () => {
    const element = await see({
      story: many(500, (i) => ({ date: `${1500 + i}`, group: `${i} ${'name '.repeat(60)}` })),
      attributes: { layout: 'faceted' },
    });
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth + 1);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  }).timeout(60_000);

  it('two hundred quotations of one event, through which keys scroll', async () => {
    const quotes = Array.from({ length: 200 }, (_, i) => ({ text: `Quotation ${i}` }));
    const element = await see({ story: one({ id: 'q', date: '1996', quotes }) });
    await waitUntil(() => root(element).querySelector('.find-button, .play-button, .toolbar'), 'no hands');
    await click(mark(element, 'q'));
    await waitUntil(() => textOf(popover(element)).includes('Quotation 199'), 'it does not open');
    const scrolls = [popover(element)!, ...popover(element)!.querySelectorAll<HTMLElement>('*')].find(
      (each) =>
        each.scrollHeight > each.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
    expect(scrolls !== undefined, 'it scrolls').to.equal(true);
    await press('Tab');
    await press('End');
    await waitUntil(() => scrolls!.scrollTop > 100, 'keys do not scroll it');
  });

  const links = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.invalid/1',
    'file:///etc/passwd',
    'https://a:b@c.invalid/',
    'https://good.invalid@evil.invalid/',
    'no address',
    '',
    '   ',
    'https://',
  ];
  it('words without a link where an address may not be followed', async () => {
    const element = await see({
      story: one({
        date: '1996',
        quotes: links.map((cite) => ({ text: 'Said', cite })),
        links: links.map((url, i) => ({ url, title: `Link ${i}` })),
      }),
      attributes: { representation: 'list' },
    });
    const list = root(element).querySelector('.story-list')!;
    for (const i of links.keys()) expect(textOf(list)).to.contain(`Link ${i}`);
    expect([...list.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([]);
    expect(element.problems.filter(({ code }) => code === 'bad-link').length).to.be.at.least(links.length);
  });

  it('links that lead on from where the story came from, and hosts in ASCII', async () => {
    const urls = [
      'page.html',
      './a/b',
      '/root',
      '?q',
      '#part',
      'page.html#:~:text=so%20it%20is',
      'https://аpple.invalid/x',
    ];
    const element = await see({
      story: one({ date: '1996', links: urls.map((url, i) => ({ url, title: `Link ${i}` })) }),
      attributes: { representation: 'list' },
    });
    const found = [...root(element).querySelectorAll<HTMLAnchorElement>('.links a')];
    expect(found.map(({ href }) => href)).to.deep.equal(
      urls.map((url) => new URL(url, document.baseURI).href),
    );
    expect(textOf(found.at(-1))).to.match(/xn--[\w-]+\.invalid/);
  });

  it('two thousand links, of which none is asked for', async () => {
    const asked = (): number =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('linked')).length;
    performance.setResourceTimingBufferSize(10_000);
    const element = await see({
      story: many(200, (i) => ({
        date: `${1500 + i}`,
        links: Array.from({ length: 10 }, (_, k) => `/faults/ok?key=linked-${i}-${k}`),
      })),
      attributes: { representation: 'list' },
    });
    expect(root(element).querySelectorAll('.links a').length).to.be.at.least(500);
    await soon(() => true, '');
    expect(asked()).to.equal(0);
    expect(
      document.head.querySelectorAll('link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch]')
        .length,
    ).to.equal(0);
  });
});
