import { expect } from '@open-wc/testing';
import {
  Bool,
  CompressionType,
  compressionRegistry,
  DateDay,
  DateMillisecond,
  Dictionary,
  Field,
  Float64,
  Int16,
  Int32,
  Int64,
  List,
  Struct,
  Table,
  TimestampMicrosecond,
  TimestampMillisecond,
  TimestampNanosecond,
  TimestampSecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { DataType, Vector } from 'apache-arrow';
import * as fc from 'fast-check';
import type { ReadStory } from '../../../src/read/index.js';
import { readStoryBytes } from '../../../src/read/read-story-bytes.js';
import { checkStory } from '../../../src/story/index.js';
import { arrowBytes, arrowTable } from '../../support/arrow-table.js';
import type { MadeColumns } from '../../support/arrow-table.js';
import { comparable } from '../../support/comparable-story.js';

const read = async (bytes: Uint8Array, options = {}): Promise<ReadStory> =>
  (await readStoryBytes(bytes, options)) ?? { problems: [] };

const storyOf = (columns: MadeColumns, common?: object | string): Promise<ReadStory> =>
  read(arrowBytes(arrowTable(columns, common)));

/** The dates of a table with one column of them, as they are written. */
const datesOf = async (column: Vector | readonly (string | null)[], name = 'date') => {
  const { story } = await storyOf({ [name]: column, title: Array.from(column, (_, i) => `${i}`) });
  return Array.from({ length: story?.events.length ?? 0 }, (_, row) => story?.events.at(row)?.date);
};

const at = (text: string): number => Date.parse(text);
const vector = <T extends DataType>(values: readonly unknown[], type: T): Vector<T> =>
  vectorFromArray(values as T['TValue'][], type) as Vector<T>;

const text = new Utf8();
const quotesType = new List(
  new Field('item', new Struct([new Field('text', text, true), new Field('speaker', text, true)]), true),
);

describe('a table of Apache Arrow', () => {
  describe('has dates as precise as its column', () => {
    const midnights = [at('1996-01-01'), at('2025-07-04')];
    const times = [at('1969-12-31T23:59:59Z'), at('2025-07-04T12:30:05Z')];

    it('of days', async () => {
      const column = vector(
        midnights.map((time) => new Date(time)),
        new DateDay(),
      );
      expect(await datesOf(column)).to.deep.equal(['1996-01-01', '2025-07-04']);
    });

    for (const [name, type] of [
      ['a date in milliseconds', new DateMillisecond()],
      ['a timestamp in seconds', new TimestampSecond()],
      ['a timestamp in milliseconds', new TimestampMillisecond()],
      ['a timestamp in microseconds', new TimestampMicrosecond()],
      ['a timestamp in nanoseconds', new TimestampNanosecond()],
    ] as const) {
      it(`of ${name}: days where all are midnights, seconds where all are whole`, async () => {
        expect(await datesOf(vector(midnights, type))).to.deep.equal(['1996-01-01', '2025-07-04']);
        expect(await datesOf(vector(times, type))).to.deep.equal([
          '1969-12-31T23:59:59',
          '2025-07-04T12:30:05',
        ]);
      });
    }

    it('of milliseconds, of which a fraction lies in the one that holds it', async () => {
      const column = vector([0, at('2025-07-04T12:30:05.250Z')], new TimestampMillisecond());
      expect(await datesOf(column)).to.deep.equal(['1970-01-01T00:00:00.000', '2025-07-04T12:30:05.250']);
      const finer = vectorFromArray([-0.5, 1.25], new TimestampMicrosecond());
      expect(await datesOf(finer)).to.deep.equal(['1969-12-31T23:59:59.999', '1970-01-01T00:00:00.001']);
    });

    it('of instants, which are shown on the clock of the story', async () => {
      const date = vector([at('2025-07-04T23:30:00Z')], new TimestampMillisecond('Europe/London'));
      const { story } = await storyOf({ date }, { timeZone: 'Europe/London' });
      expect(story?.events.at(0)?.date).to.equal('2025-07-04T23:30:00Z');
      expect(story?.events.earliest[0]).to.equal(at('2025-07-05T00:30:00Z'));
    });

    it('of years, as numbers', async () => {
      for (const type of [new Int16(), new Int32(), new Float64()])
        expect(await datesOf(vector([-43, 1996], type))).to.deep.equal(['-0043', '1996']);
      expect(await datesOf(vector([1996n], new Int64()))).to.deep.equal(['1996']);
    });

    it('of text: EDTF as it is, other words as EDTF', async () => {
      expect(await datesOf(['1996', '2021-08~', '4 July 2025'])).to.deep.equal([
        '1996',
        '2021-08~',
        '2025-07-04',
      ]);
    });

    it('of text that is encoded by a dictionary', async () => {
      const column = vector(['1996', '2025', '1996'], new Dictionary(text, new Int32()));
      expect(await datesOf(column)).to.deep.equal(['1996', '1996', '2025']);
    });
  });

  it('has spans in the columns start and end', async () => {
    const { story, problems } = await storyOf({
      start: vector([new Date('1996-01-01'), new Date('2025-07-04')], new DateDay()),
      end: vector([new Date('1997-12-31'), null], new DateDay()),
    });
    expect(problems).to.deep.equal([]);
    expect([0, 1].map((row) => story?.events.at(row)?.date)).to.deep.equal([
      '1996-01-01/1997-12-31',
      '2025-07-04',
    ]);
  });

  it('has dates in columns of their parts', async () => {
    const { story, problems } = await storyOf({
      year: vector([1996, 2025], new Int32()),
      month: vector([null, 7], new Int32()),
      day: vector([null, 4], new Int32()),
    });
    expect(problems).to.deep.equal([]);
    expect([0, 1].map((row) => story?.events.at(row)?.date)).to.deep.equal(['1996', '2025-07-04']);
  });

  it('has dates as first and last milliseconds', async () => {
    const day = at('2025-07-04');
    const { story, problems } = await storyOf({
      earliest: vector([at('1996-01-01'), day, day + 500], new Float64()),
      latest: vector([at('1997-01-01') - 1, day + 86_400_000 - 1, day + 1000], new Float64()),
    });
    expect(problems).to.deep.equal([]);
    expect([0, 1, 2].map((row) => story?.events.at(row)?.date)).to.deep.equal([
      '1996',
      '2025-07-04',
      '2025-07-04T00:00:00.500/2025-07-04T00:00:01.000',
    ]);
  });

  it('tells what its columns say, and keeps what they say beyond that', async () => {
    const { story, problems } = await storyOf(
      {
        Date: ['1996', '1997'],
        title: ['A', null],
        group: vector(['east', 'west'], new Dictionary(text, new Int32())),
        importance: vector([0.5, null], new Float64()),
        tags: ['one, two', null],
        quote: ['said', null],
        speaker: ['Who', null],
        'quote lang': ['fr', null],
        link: ['https://example.org/', null],
        'link title': ['More', null],
        seen: vector([true, null], new Bool()),
        count: vector([7n, null], new Int64()),
      },
      { title: 'S', groups: [{ id: 'west', title: 'West' }, 'east'] },
    );
    expect(problems).to.deep.equal([]);
    expect(story?.title).to.equal('S');
    expect(story?.groups).to.deep.equal([
      { id: 'west', title: 'West' },
      { id: 'east', title: 'east' },
    ]);
    const event = story?.events.at(0);
    expect(event).to.deep.include({
      title: 'A',
      group: 'east',
      importance: 0.5,
      tags: ['one', 'two'],
      quotes: [{ text: 'said', speaker: 'Who', lang: 'fr' }],
      links: [{ url: 'https://example.org/', title: 'More' }],
    });
    expect({ ...event?.extra }).to.deep.equal({ seen: true, count: 7 });
    expect(story?.events.at(1)).to.not.have.any.keys('title', 'importance');
    expect({ ...story?.events.at(1)?.extra }).to.deep.equal({});
  });

  it('says where something is wrong in its own words', async () => {
    const { story, problems } = await storyOf({
      Date: ['1996', 'banana', null],
      titel: ['A', 'B', 'C'],
      quotes: vector([[{ text: 'a', speaker: null }], null, [{ text: null, speaker: 'Who' }]], quotesType),
    });
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['unknown-column', 'column "titel"'],
      ['date-syntax', 'row 2, column "Date"'],
      ['date-missing', 'row 3, column "Date"'],
      ['quote-empty', 'row 3, column "quotes"'],
    ]);
    expect(story?.undated).to.have.length(2);
  });

  it('says that there are no dates', async () => {
    const { story, problems } = await storyOf({ title: ['A'] });
    expect(problems[0]).to.include({ code: 'date-column-missing', severity: 'error' });
    expect(story?.undated[0]?.title).to.equal('A');
  });

  it('says where its metadata are no JSON, and reads the rest', async () => {
    const { story, problems } = await storyOf({ date: ['1996'] }, '{"title":');
    expect(problems[0]).to.include({ code: 'metadata-not-json', where: 'metadata "story"' });
    expect(story?.events.length).to.equal(1);
  });

  it('is read from a stream and from several batches as from a file', async () => {
    const keyed = (names: readonly string[]) => vector(names, new Dictionary(text, new Int32(), 7));
    const table = arrowTable({ date: ['1996', null, '1997'], group: keyed(['x', 'y', 'z']) });
    const parted = table.slice(0, 2).concat(table.slice(2));
    const replaced = arrowTable({ date: ['1996', null], group: keyed(['x', 'y']) }).concat(
      arrowTable({ date: ['1997'], group: keyed(['z']) }),
    );
    for (const bytes of [arrowBytes(parted), arrowBytes(parted, 'stream'), arrowBytes(replaced, 'stream')]) {
      const { story } = await read(bytes);
      expect([0, 1].map((row) => story?.events.at(row)?.group)).to.deep.equal(['x', 'z']);
      expect(story?.undated[0]?.group).to.equal('y');
    }
  });

  it('keeps the batches that are whole of a stream that ends too soon, and says so', async () => {
    const all = arrowTable({ date: ['1996'] }).concat(arrowTable({ date: ['1997'] }));
    const bytes = arrowBytes(all, 'stream');
    const { story, problems } = await read(bytes.subarray(0, bytes.length - 40));
    expect(story?.events.length).to.equal(1);
    expect(problems[0]).to.include({ code: 'arrow-broken', where: 'row 2' });
  });

  it('says what to do where it is compressed', async () => {
    compressionRegistry.set(CompressionType.LZ4_FRAME, { encode: lz4Frame });
    const bytes = tableToIPC(arrowTable({ date: ['1996'] }), 'file', CompressionType.LZ4_FRAME);
    const { story, problems } = await read(bytes);
    expect(story).to.equal(undefined);
    expect(problems[0]?.message).to.match(/compressed \(LZ4\).*uncompressed/s);
  });

  it('holds the same as JSON of the same events', async () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', "'", '='), maxLength: 6 });
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    const days = fc.integer({ min: -800_000, max: 40_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            day: maybe(days),
            title: maybe(plain),
            group: maybe(fc.constantFrom('x', 'y', 'z')),
            importance: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
            tags: maybe(fc.array(plain, { maxLength: 3 })),
            quotes: maybe(
              fc.array(fc.record({ text: plain.map((words) => `a${words}`), speaker: maybe(plain) }), {
                maxLength: 3,
              }),
            ),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        fc.constantFrom('file', 'stream'),
        async (rows, kind) => {
          const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
          const table = new Table({
            date: vector(
              column('day').map((day) => day && new Date(day * 86_400_000)),
              new DateDay(),
            ),
            title: vector(column('title'), text),
            group: vector(column('group'), new Dictionary(text, new Int32())),
            importance: vector(column('importance'), new Float64()),
            tags: vector(column('tags'), new List(new Field('item', text, true))),
            quotes: vector(column('quotes'), quotesType),
          });
          const events = rows.map(({ day, ...row }) => ({
            ...row,
            date: day === null ? null : isoDay(day * 86_400_000),
          }));
          const { story, problems } = await read(arrowBytes(table, kind as 'file' | 'stream'));
          const expected = checkStory({ events });
          expect(story && comparable(story)).to.deep.equal(expected.story && comparable(expected.story));
          expect(problems.map(({ code, path }) => [code, path])).to.deep.equal(
            expected.problems.map(({ code, path }) => [code, path]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  describe('is read as far as it is whole, or refused, whichever of its bytes is another', () => {
    const table = arrowTable(
      {
        date: ['1996', '1997', null],
        group: vector(['x', 'y', 'x'], new Dictionary(text, new Int32())),
        quotes: vector([[{ text: 'a', speaker: 'b' }], [], null], quotesType),
      },
      { title: 'S' },
    );

    for (const kind of ['file', 'stream'] as const) {
      it(`as a ${kind}`, async () => {
        const whole = arrowBytes(table, kind);
        for (let index = 0; index < whole.length; index += 1) {
          const bytes = whole.slice();
          bytes[index] = ((bytes[index] ?? 0) + 127) % 256;
          const { story, problems } = await read(bytes, { type: 'arrow' });
          expect(story !== undefined || problems.some(({ severity }) => severity === 'error')).to.equal(true);
        }
      });
    }
  });
});

function isoDay(time: number): string {
  const iso = new Date(time).toISOString();
  return iso.startsWith('-') ? `-${iso.slice(3, 13)}` : iso.slice(0, 10);
}

/** A frame as LZ4 begins one: enough for the package to take it for a codec. */
function lz4Frame(data: Uint8Array): Uint8Array {
  return Uint8Array.of(0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0xc0, ...data);
}
