import { expect } from '@open-wc/testing';
import { DateDay, Dictionary, Int32, Table, Utf8, vectorFromArray } from 'apache-arrow';
import type { StoryTimeline } from '../src/story-timeline.js';
import { arrowBytes, arrowTable } from './support/arrow-table.js';
import { fixtureCleanup, mount, root } from './support/timeline.js';
import { waitUntil } from './support/wait-until.js';

const table = arrowTable(
  {
    date: vectorFromArray([new Date('1996-05-01'), new Date('2021-08-15')], new DateDay()),
    title: ['The first', 'The second'],
    group: vectorFromArray(['east', 'west'], new Dictionary(new Utf8(), new Int32())),
  },
  { title: 'A table' },
);

const textOf = (element: StoryTimeline): string => root(element).textContent.replace(/\s+/g, ' ');

describe('<story-timeline> with Apache Arrow', () => {
  afterEach(() => fixtureCleanup());

  for (const kind of ['file', 'stream'] as const) {
    it(`draws a ${kind} of it at src, whatever it is called`, async () => {
      const src = URL.createObjectURL(new Blob([new Uint8Array(arrowBytes(table, kind))]));
      const element = await mount({ src });
      URL.revokeObjectURL(src);
      expect(element.problems).to.deep.equal([]);
      expect(root(element).querySelectorAll('[part=mark]')).to.have.length(2);
      expect(textOf(element)).to.include('A table').and.include('The first');
    });
  }

  it('says of a file that is damaged what it is', async () => {
    const src = URL.createObjectURL(new Blob([new Uint8Array(arrowBytes(table)).slice(0, 300)]));
    const element = await mount({ src, undrawn: true });
    await waitUntil(() => element.problems.length > 0, 'nothing is said');
    URL.revokeObjectURL(src);
    expect(textOf(element)).to.include('looks like Apache Arrow');
  });

  it('draws a table at story', async () => {
    const element = await mount({ story: table });
    expect(element.problems).to.deep.equal([]);
    expect(textOf(element)).to.include('A table').and.include('The second');
  });

  it('draws a table at the events of a story, and the next one in its place', async () => {
    const element = await mount({ story: { title: 'Mine', events: table } });
    expect(textOf(element)).to.include('Mine').and.not.include('A table');
    element.story = { title: 'Another', events: arrowTable({ date: ['1996'], title: ['Alone'] }) };
    await waitUntil(() => textOf(element).includes('Alone'), 'the next table is not drawn');
    expect(root(element).querySelectorAll('[part~=mark]')).to.have.length(1);
  });

  it('is loading until it can be drawn, and never empty', async () => {
    const element = await mount({ story: table, undrawn: true });
    const states: string[] = [];
    for (let frame = 0; frame < 200 && !textOf(element).includes('A table'); frame += 1) {
      if (element.matches(':state(empty)')) states.push('empty');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(states).to.deep.equal([]);
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(textOf(element)).to.include('A table');
  });

  it('draws many rows', async () => {
    const rows = Array.from({ length: 6000 }, (_, row) => row);
    const many = new Table({
      date: vectorFromArray(
        rows.map((row) => new Date(row * 86_400_000)),
        new DateDay(),
      ),
      title: vectorFromArray(rows.map((row) => `Event ${row}`)),
    });
    const element = await mount({ story: many, undrawn: true });
    await waitUntil(() => textOf(element).includes('6,000 events'), 'the table is not drawn');
    expect(element.problems).to.deep.equal([]);
    element.select('event-42');
    await waitUntil(() => textOf(element).includes('Event 41'), 'the event is not shown');
    expect(textOf(element)).to.include('11 February 1970');
  });
});
