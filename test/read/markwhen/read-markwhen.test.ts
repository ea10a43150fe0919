import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../../src/read/index.js';
import { readMarkwhen } from '../../../src/read/markwhen/read-markwhen.js';
import { countEvents, eventAt } from '../../../src/story/index.js';

const eventsOf = async (text: string) => {
  const { story, problems } = await readStory(text, { type: 'markwhen' });
  if (!story) throw new Error('The test has read no story.');
  return { story, problems, events: Array.from({ length: countEvents(story) }, (_, i) => eventAt(story, i)) };
};

const ranges: readonly (readonly [range: string, date: string])[] = [
  ['1981', '1981'],
  ['2012-05', '2012-05'],
  ['2022-01-30', '2022-01-30'],
  ['1964/2008', '1964/2008'],
  ['1964 / 2008', '1964/2008'],
  ['2005/now', '2005/..'],
  ['2018/6 months', '2018-01/2018-06'],
  ['2026-W03', '2026-01-12/2026-01-18'],
  ['2020-01-01T10:00:00Z', '2020-01-01T10:00:00Z'],
  ['2021-08/..', '2021-08/..'],
  ['../2025-07-03', '../2025-07-03'],
  ['1984~', '1984~'],
  ['201X', '201X'],
  ['2001-21', '2001-21'],
  ['-0200', '-0200'],
  ['200 BCE', '-0199'],
  ['300 – 200 BCE', '-0299/-0199'],
  ['50 BCE – 50 CE', '-0049/0050'],
  ['Y-13800000000', 'Y-13800000000'],
];

describe('Markwhen', () => {
  for (const [range, date] of ranges)
    it(`takes ${range} for ${date}, no more and no less`, async () => {
      const { events, problems } = await eventsOf(`${range}: Words #tag\nkey: value\n\nMore: of it\n`);
      expect(events.map((event) => [event?.date, event?.title, event?.text])).to.deep.equal([
        [date, 'Words', 'More: of it'],
      ]);
      expect(events[0]?.tags).to.deep.equal(['tag']);
      expect({ ...events[0]?.extra }).to.deep.equal({ key: 'value' });
      expect(problems).to.deep.equal([]);
    });

  it('counts what is told by another event', async () => {
    const { events } = await eventsOf('2020-01-01: A\nid: a\n\nafter !a 2 weeks: B\n');
    expect(events.map((event) => event?.date)).to.deep.equal(['2020-01-01', '2020-01-02/2020-01-15']);
    expect(events[0]?.id).to.equal('a');
  });

  for (const range of ['now', 'Aug 30 9:45am', '2021-02-30', '2021-13', '1981/1964'])
    it(`has no date for ${range}, which is kept in its words and told by its line`, async () => {
      const { story, problems } = await eventsOf(`1981: First\n\n${range}: Words\n`);
      expect(story.undated.map(({ date, title }) => [date, title])).to.deep.equal([[range, 'Words']]);
      expect(problems.some(({ line, done }) => line === 3 && done === 'undated')).to.equal(true);
    });

  it('reads title, description, zone, groups, links and pictures', async () => {
    const { story, events } = await eventsOf(
      [
        '---',
        'title: Story',
        'description: What happened',
        'timezone: Asia/Kabul',
        '#tag: red',
        '---',
        '// a comment',
        '1981: Before',
        '# One',
        '## Two #x',
        '1982: A [page](https://a.example/) ![pic](https://a.example/p.png) here',
        'tags: [b, c]',
        '// not shown',
        'More [text](https://b.example/)',
        '',
        '- [x] done',
        '# Three',
        '1983: C',
      ].join('\n'),
    );
    expect(story).to.include({ title: 'Story', summary: 'What happened', timeZone: 'Asia/Kabul' });
    expect(events.map((event) => event?.group)).to.deep.equal([undefined, 'One / Two', 'Three']);
    expect(events[1]).to.deep.include({
      text: 'More text\n\n- [x] done',
      tags: ['b', 'c'],
      media: { url: 'https://a.example/p.png', alt: 'pic' },
      links: [
        { title: 'page', url: 'https://a.example/' },
        { title: 'text', url: 'https://b.example/' },
      ],
    });
    expect(Object.keys(story.extra)).to.deep.equal(['#tag']);
  });

  it('reads groups as they were written before they were headings', async () => {
    const { events } = await eventsOf(
      'title: T\nsection One\n1981: A\ngroup Two\n1982: B\nMore\nendGroup\nendSection\n1983: C\n',
    );
    expect(events.map((event) => [event?.title, event?.group, event?.text])).to.deep.equal([
      ['A', 'One', undefined],
      ['B', 'One / Two', 'More'],
      ['C', undefined, undefined],
    ]);
  });

  it('takes a time without a day for no date, and text with a colon for text', async () => {
    const { story, events } = await eventsOf('2020: x\n\n10:30: y\nIn 1981: more\nhttps://a.example/: too\n');
    expect(story.undated.map(({ date }) => date)).to.deep.equal(['10:30']);
    expect(events.length).to.equal(2);
  });

  it('is read by its look, with dates that only we know among the first', async () => {
    const { story } = await readStory('1981: A\n1984~: B\n');
    expect(story?.events.length).to.equal(2);
  });

  it('has a story without events where there are none', async () => {
    expect((await eventsOf('nothing')).events).to.deep.equal([]);
  });

  it('neither rejects nor hangs', async () => {
    const piece = fc.constantFrom(
      '1981',
      '1984~',
      '/',
      ': ',
      '\n',
      '---\n',
      '# ',
      '#a ',
      'key: ',
      '[',
      ']',
      '(',
      ')',
      '!a ',
      'after ',
      '2 weeks',
      ' every ',
      ' x9',
      '10:00',
      'BCE',
      ' - ',
      '__proto__: x\n',
      '&a ',
      '*a',
      '"',
      '// ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }),
        async (pieces) => {
          const { loose, problems } = await readMarkwhen(pieces.join(''));
          expect(loose !== undefined || problems.length > 0).to.equal(true);
        },
      ),
      { numRuns: 300 },
    );
    for (const line of [
      `1981${' '.repeat(1e5)}:`,
      '1981: x\na: ['.padEnd(1e5, '['),
      '1981: a\nb: [\n'.repeat(1000),
      '#'.repeat(1e5),
    ])
      expect((await readMarkwhen(line)).loose).to.not.equal(undefined);
  });

  it('reads what comes first of what is too long, and says so', async () => {
    const { loose, problems } = await readMarkwhen(`1981: ${'words '.repeat(150)}\n`.repeat(600));
    expect(problems[0]).to.include({ code: 'too-long', done: 'shortened' });
    expect((loose as { events: unknown[] }).events.length).to.be.within(400, 500);
  });
});
