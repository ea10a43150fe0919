import { expect } from '@open-wc/testing';
import {
  DateDay,
  Dictionary,
  Float64,
  Int32,
  makeVector,
  Table,
  TimestampSecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { readingOfTable } from '../../../src/read/arrow/reading-of-table.js';
import { readTable } from '../../../src/read/arrow/read-table.js';
import { checkReading } from '../../../src/read/check-reading.js';
import { checkStory } from '../../../src/story/index.js';
import { finished } from '../../../src/story/many/finished.js';
import { openStory } from '../../../src/story/many/index.js';
import { arrowTable } from '../../support/arrow-table.js';
import { comparable } from '../../support/comparable-story.js';

interface Columns {
  readonly length: number;
  readonly earliest?: Float64Array;
  readonly latest?: Float64Array;
  readonly group?: Int32Array;
  readonly importance?: Float64Array;
  at(index: number): { readonly date?: string; readonly title?: string };
}

const count = 5000;
const rows = Array.from({ length: count }, (_, row) => row);
const titles = vectorFromArray(rows.map((row) => `Event ${row}`));
const days = vectorFromArray(
  rows.map((row) => (row === 7 ? null : new Date(row * 86_400_000))),
  new DateDay(),
);
const day = 86_400_000;

const columnsOf = (table: Table): Columns =>
  (readingOfTable(table).loose as { readonly events: Columns }).events;

describe('a table of Apache Arrow that is in memory', () => {
  it('is a story', async () => {
    const { story, problems } = await checkReading(
      readTable(arrowTable({ date: ['1996'], title: ['A'] }, { title: 'S' })),
      {},
    );
    expect(problems).to.deep.equal([]);
    expect([story?.title, story?.events.at(0)?.title]).to.deep.equal(['S', 'A']);
  });

  it('is the events of a story, which says more of itself than the table', async () => {
    const events = arrowTable({ date: ['1996'], group: ['x'] }, { title: 'S', summary: 'Said by the table' });
    const { story } = await checkReading(
      readTable({ title: 'Mine', groups: [{ id: 'x', title: 'X' }], events }),
      {},
    );
    expect([story?.title, story?.summary, story?.groups[0]?.title]).to.deep.equal([
      'Mine',
      'Said by the table',
      'X',
    ]);
  });

  it('is refused where it does not hold what it says', () => {
    const schema = { fields: [{ name: 'date' }] };
    const hollow = { schema, numRows: 3, batches: [], getChildAt: () => ({}) };
    expect(readTable(hollow).problems[0]).to.include({ code: 'looks-like', severity: 'error' });
  });

  it('is none where it only has something of one', () => {
    const throwing = {
      get schema(): never {
        throw new Error('no schema');
      },
      getChildAt: () => null,
    };
    for (const value of [
      null,
      { events: 1 },
      { getChildAt: 1 },
      { schema: {}, getChildAt: () => null },
      throwing,
    ])
      expect(() => readTable(value)).to.not.throw();
  });

  it('of many rows reads no event that is not asked for', () => {
    let asked = 0;
    const table = new Table({ date: days, title: titles });
    const counted = new Proxy(table, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (key !== 'getChildAt') return typeof value === 'function' ? value.bind(target) : value;
        return (index: number) => {
          const vector = target.getChildAt(index);
          if (index !== 1 || !vector) return vector;
          return new Proxy(vector, {
            get: (of, property) => {
              if (property === 'get') asked += 1;
              return Reflect.get(of, property) as unknown;
            },
          });
        };
      },
    });
    const events = columnsOf(counted);
    expect(events.length).to.equal(count);
    expect(asked).to.equal(0);
    expect(events.at(3)).to.deep.include({ date: '1970-01-04', title: 'Event 3' });
    expect(asked).to.equal(1);
  });

  it('of many rows has columns where all dates are numbers', () => {
    const events = columnsOf(
      new Table({
        date: days,
        title: titles,
        group: vectorFromArray(
          rows.map((row) => (row % 3 === 2 ? null : `g${row % 3}`)),
          new Dictionary(new Utf8(), new Int32()),
        ),
        importance: vectorFromArray(
          rows.map((row) => (row === 1 ? null : row)),
          new Float64(),
        ),
      }),
    );
    expect(Array.from(events.earliest?.subarray(5, 9) ?? [])).to.deep.equal([5 * day, 6 * day, NaN, 8 * day]);
    expect(events.latest?.[5]).to.equal(6 * day - 1);
    expect(Array.from(events.group?.subarray(0, 4) ?? [])).to.deep.equal([0, 1, -1, 0]);
    expect(Array.from(events.importance?.subarray(0, 3) ?? [])).to.deep.equal([0, NaN, 2]);
    expect(Array.isArray(events)).to.equal(true);
    expect((events as unknown as readonly unknown[]).slice(0, 2)).to.have.length(2);
  });

  it('of many rows has spans and years as columns, and the same dates as they are', () => {
    const years = columnsOf(new Table({ date: vectorFromArray(rows, new Int32()) }));
    expect([years.earliest?.[1970], years.latest?.[1970]]).to.deep.equal([0, 365 * day - 1]);
    const [start, end] = [0, 1].map((more) =>
      vectorFromArray(
        rows.map((row) => new Date((row + more) * day)),
        new DateDay(),
      ),
    );
    const spans = columnsOf(new Table({ start, end } as { start: typeof days; end: typeof days }));
    expect([spans.earliest?.[1], spans.latest?.[1]]).to.deep.equal([day, 3 * day - 1]);
  });

  it('of many rows has no columns where a date has to be read, moved or doubted', () => {
    const text = vectorFromArray(rows.map((row) => `${1000 + row}`));
    const instants = makeVector({
      type: new TimestampSecond('UTC'),
      data: BigInt64Array.from(rows, BigInt),
      offset: 0,
      length: count,
      nullCount: 0,
    });
    const backward = {
      start: days,
      end: vectorFromArray(
        rows.map(() => new Date(0)),
        new DateDay(),
      ),
    };
    for (const table of [
      new Table({ date: text }),
      new Table({ date: instants as never }),
      new Table(backward),
    ]) {
      const events = columnsOf(table);
      expect(events.earliest).to.equal(undefined);
      expect(events.at(4)?.date ?? (events.at(4) as { start?: string }).start).to.match(/^1/);
    }
  });

  it('of many rows is a story as any other', async () => {
    const table = new Table({ date: days, title: titles });
    const { story } = await checkReading(readTable(table), {});
    expect([story?.events.length, story?.undated.length]).to.deep.equal([count - 1, 1]);
    expect(story?.events.at(10)?.title).to.equal('Event 11');
  });

  it('of many rows says the same by its columns as by its events', () => {
    const numbers = vectorFromArray(
      rows.map((row) => row / 7),
      new Float64(),
    );
    const group = vectorFromArray(
      rows.map((row) => (row % 3 === 2 ? null : `g${row % 3}`)),
      new Dictionary(new Utf8(), new Int32()),
    );
    const { loose } = readingOfTable(new Table({ date: days, title: titles, group, importance: numbers }));
    const { events, ...common } = loose as { readonly events: readonly unknown[] };
    const columns = finished(openStory(loose));
    const list = checkStory({ ...common, events: Array.from({ length: count }, (_, row) => events[row]) });
    expect(columns.story && comparable(columns.story)).to.deep.equal(list.story && comparable(list.story));
  });

  it('of many rows counts the quotes that they have', () => {
    const quote = vectorFromArray(rows.map((row) => (row === 3 ? 'said' : null)));
    const { story } = finished(openStory(readingOfTable(new Table({ quote, date: days })).loose));
    expect(Array.from(story?.events.quotes.subarray(2, 5) ?? [])).to.deep.equal([0, 1, 0]);
  });

  it('of many rows keeps the ids that they have', () => {
    const id = vectorFromArray(rows.map((row) => `row-${row}`));
    const { story } = finished(openStory(readingOfTable(new Table({ id, date: days })).loose));
    expect(story?.events.at(0)?.id).to.equal('row-0');
    expect(story?.events.find('row-9')).to.equal(8);
  });
});
