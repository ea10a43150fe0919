import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { JsonLines } from '../../../src/read/json-lines.js';
import { whyNotJson } from '../../../src/read/why-not-json.js';
import { LineSplitter } from '../../../src/source/large/line-splitter.js';
import { lineOf } from '../../../src/source/large/line-runs.js';
import { ListSplitter } from '../../../src/source/large/list-splitter.js';
import type { Splitter } from '../../../src/source/large/splitter.js';
import { arbitraryLooseStory } from '../../support/arbitrary-loose-story.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes cut at places, which may be in the middle of a letter. */
const piecesOf = (bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => bytes.slice(places[index], end));
};

const split = (splitter: Splitter, text: string | Uint8Array, cuts: readonly number[] = [], cut = false) => {
  const values: unknown[] = [];
  const texts: string[] = [];
  const take = () => {
    for (let entry = splitter.next(); entry; entry = splitter.next()) {
      values.push(entry.value);
      texts.push(decoder.decode(entry.bytes));
    }
  };
  for (const piece of piecesOf(typeof text === 'string' ? encoder.encode(text) : text, cuts)) {
    splitter.push(piece);
    take();
  }
  splitter.end(cut);
  take();
  return { values, texts, common: splitter.common(), problems: splitter.problems, whole: splitter.whole() };
};

const anyCuts = () => fc.array(fc.nat(), { maxLength: 12 });
const anyBlanks = fc.constantFrom<string | number>('', ' ', 2, '\t', '\n');

/** The story in JSON, with its events at any place among what else it says. */
const anyText = () =>
  fc
    .tuple(arbitraryLooseStory(), fc.nat(), anyBlanks, fc.boolean(), fc.boolean())
    .map(([story, at, blanks, isList, hasMark]) => {
      const { events, ...common } = story;
      const entries = Object.entries(common);
      entries.splice(at % (entries.length + 1), 0, ['events', events]);
      const loose: unknown = isList ? events : Object.fromEntries(entries);
      const text = JSON.stringify(loose, undefined, blanks);
      return { text: (hasMark ? '\uFEFF' : '') + text, loose, events: events as unknown[] };
    });

const events = [
  { date: '1996', title: 'Çà – „one“' },
  { date: '1997-02', title: 'Two, {with} [brackets]', quotes: [{ text: 'She said "no".', speaker: 'A' }] },
  { date: '1998', title: 'Three' },
  { date: '1999', title: 'Four \\ {,[' },
  { date: '2000', title: '✓ five' },
];
const titled = { title: 'A “story”', events, lang: 'en' };

describe('ListSplitter', () => {
  it('cuts any story into the entries that JSON knows, whatever pieces it comes in', () => {
    fc.assert(
      fc.property(anyText(), anyCuts(), ({ text, loose, events: expected }, cuts) => {
        const { values, texts, common, problems, whole } = split(new ListSplitter(), text, cuts);
        expect(values).to.deep.equal(expected);
        expect(texts.map((each) => JSON.parse(each) as unknown)).to.deep.equal(expected);
        const { events: _, ...others } = loose as { events?: unknown };
        const { events: placeholder, ...found } = (common ?? {}) as { events?: unknown };
        if (Array.isArray(loose)) expect(common).to.equal(undefined);
        else expect(found).to.deep.equal(others);
        if (common) expect(placeholder).to.deep.equal([]);
        expect(problems).to.deep.equal([]);
        expect(whole).to.equal(undefined);
      }),
    );
  });

  const elsewhere: readonly (readonly [what: string, text: string])[] = [
    ['no list of events', '{"title":"A","timeline":{"date":[{"events":[1]}]}}'],
    ['events that are no list', '{"events":{"length":3},"a":[1]}'],
    ['nothing', '  '],
    ['a number', ' 7'],
    ['something else', '<p>[1]</p>'],
  ];
  for (const [what, text] of elsewhere)
    it(`leaves ${what} as it is`, () => {
      for (const cuts of [[], [1, 3, 5], Array.from({ length: text.length }, (_, at) => at)]) {
        const { values, whole } = split(new ListSplitter(), text, cuts);
        expect(values).to.deep.equal([]);
        expect(decoder.decode(whole)).to.equal(text);
      }
    });

  it('takes the last of two lists of events, as JSON does', () => {
    const { whole } = split(
      new ListSplitter(),
      '{"events":[{"id":"a"}],"title":"T","ev\\u0065nts":[{"id":"b"}]}',
    );
    expect(JSON.parse(decoder.decode(whole))).to.deep.equal({ title: 'T', events: [{ id: 'b' }] });
  });

  const spoilt = () =>
    fc.record({
      indent: fc.constantFrom(0, 2),
      isList: fc.boolean(),
      at: fc.nat(),
      put: fc.constantFrom('', '', '', '"', ',', '{', '}', '[', ']', ':', 'x', "'", '\\', '\n', '1', ' '),
      cuts: anyCuts(),
    });

  it('says of a text that is spoilt at any place the same place as for one that is read at once', () => {
    fc.assert(
      fc.property(spoilt(), ({ indent, isList, at, put, cuts }) => {
        const good = JSON.stringify(isList ? events : titled, undefined, indent);
        const place = at % good.length;
        const text = good.slice(0, place) + put + good.slice(place + (put === '' ? 1 : 0));
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          parsed = undefined;
        }
        const { values, problems, whole } = split(new ListSplitter(), text, cuts);
        if (whole) return;
        if (parsed !== undefined) {
          expect(problems).to.deep.equal([]);
          expect(values).to.deep.equal(Array.isArray(parsed) ? parsed : (parsed as typeof titled).events);
          return;
        }
        const { line, column } = whyNotJson(text);
        const places = problems.map((problem) => `${problem.line}:${problem.column}`);
        expect(places, text).to.contain(`${line}:${column}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('loses of a text that is spoilt inside an event that event only', () => {
    fc.assert(
      fc.property(spoilt(), fc.nat(events.length - 1), ({ indent, isList, at, put, cuts }, which) => {
        const texts = events.map((event) => JSON.stringify(event, undefined, indent));
        const good = texts[which] as string;
        const place = 1 + (at % (good.length - 2));
        texts[which] = good.slice(0, place) + put + good.slice(place + (put === '' ? 1 : 0));
        const list = `[${texts.join(',')}]`;
        const text = isList ? list : `{"title":"A","events":${list},"lang":"en"}`;
        const { values } = split(new ListSplitter(), text, cuts);
        for (const [index, event] of events.entries())
          if (index !== which) expect(values).to.deep.include(event);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps what came before a text ends, and says that it ends too soon only where that was not to be', () => {
    const text = JSON.stringify(titled);
    fc.assert(
      fc.property(fc.nat(text.length - 1), anyCuts(), (length, cuts) => {
        const short = text.slice(0, length);
        const { values, problems, whole } = split(new ListSplitter(), short, cuts);
        if (whole) return;
        expect(values).to.deep.equal(events.slice(0, values.length));
        const { line, column } = whyNotJson(short);
        expect(problems.map((problem) => [problem.line, problem.column])).to.deep.equal([[line, column]]);
        const allowed = split(new ListSplitter(), short, cuts, true);
        expect(allowed.values).to.deep.equal(values);
        expect(allowed.problems).to.deep.equal([]);
      }),
    );
  });

  it('finds its way out of a text of which an early quotation mark is missing, however much follows', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      date: `${1000 + index}`,
      title: `No. ${index}`,
    }));
    const text = JSON.stringify({ events: many, title: 'T' }).replace('"1005"', '"1005');
    const cuts = Array.from({ length: 40 }, (_, index) => index * 4001);
    const { values, common, problems } = split(new ListSplitter(), text, cuts);
    expect(values).to.deep.equal(many.toSpliced(5, 1));
    expect((common as { title?: string }).title).to.equal('T');
    expect(problems).to.have.length(1);
  });

  it('takes an event for what it is that is longer than a piece, wherever that ends', () => {
    const long = {
      date: '1996',
      text: 'x'.repeat(70_000),
      extra: { a: true, b: -1.5e3, c: 'C:\\a\u0001\n' },
    };
    const text = JSON.stringify([long]);
    for (let end = text.length - 60; end < text.length; end += 1) {
      const { values, problems } = split(new ListSplitter(), text, [end]);
      expect(values).to.deep.equal([long]);
      expect(problems).to.deep.equal([]);
    }
  });

  it('refuses an entry that is too deep, and no other', () => {
    const deep = '['.repeat(300) + ']'.repeat(300);
    const { values, problems } = split(
      new ListSplitter(),
      `{"events":[{"date":"1"},{"a":${deep}},{"date":"2"}]}`,
    );
    expect(values).to.deep.equal([{ date: '1' }, { date: '2' }]);
    expect(problems.map(({ message }) => message).join()).to.contain('more than 200 deep');
  });

  it('says from where on letters are not valid', () => {
    const bytes = Uint8Array.from(
      '{"title":"T",\n"events":[{"date":"1996"},\n {"title":"\xE9"}]}',
      (letter) => letter.charCodeAt(0),
    );
    const { values, problems } = split(new ListSplitter(), bytes, [3, 30]);
    expect(values).to.have.length(2);
    expect(problems.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['encoding', 3, 12],
    ]);
  });
});

describe('LineSplitter', () => {
  const anyLine = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...events.map((event) => JSON.stringify(event))) },
    fc.constantFrom(
      '',
      ' ',
      '{"date":',
      'nonsense',
      '7',
      '{"story":{"title":"A"}}',
      '{"date":"1996"}\r',
      '\uFEFF{}',
    ),
  );

  it('reads any lines as they are read at once, each with its line, whatever pieces they come in', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 9 }), anyCuts(), fc.boolean(), (lines, cuts, cut) => {
        const text = lines.join('\n');
        const atOnce = new JsonLines();
        atOnce.push(text);
        const { loose, problems, placeOf } = atOnce.end(cut);
        const splitter = new LineSplitter();
        const read = split(splitter, text, cuts, cut);
        expect(read.problems).to.deep.equal(problems);
        if (loose === undefined) return;
        expect({ ...read.common, events: read.values }).to.deep.equal(loose);
        for (const index of read.values.keys())
          expect(lineOf(splitter.lines, index)).to.equal(placeOf?.(`events[${index}].date`)?.line);
      }),
    );
  });
});
