import { expect } from '@open-wc/testing';
import { readStory } from '../../../../src/read/index.js';

const read = async (loose: unknown) => {
  const { story, problems } = await readStory(JSON.stringify(loose));
  if (!story) throw new Error('There is no story.');
  return { story, problems };
};

const dates: readonly (readonly [start: unknown, end: unknown, date: string])[] = [
  ['2014-04-20', undefined, '2014-04-20'],
  ['2014-04-20', '2014-04-22', '2014-04-20/2014-04-22'],
  ['2014-04-20', '2014-04-20', '2014-04-20'],
  ['2014-04-20T16:30:00', undefined, '2014-04-20T16:30:00'],
  ['2014-04-20 16:30', undefined, '2014-04-20T16:30'],
  ['2014-04-20T16:30:00Z', undefined, '2014-04-20T16:30:00Z'],
  ['-000049-03-15', undefined, '-0049-03-15'],
  [1397952000000, undefined, '2014-04-20'],
  [1397952001000, undefined, '2014-04-20T00:00:01Z'],
  [0, 86_400_001, '1970-01-01T00:00:00Z/1970-01-02T00:00:00.001Z'],
];

describe('readVisTimeline', () => {
  for (const [start, end, date] of dates)
    it(`reads ${JSON.stringify(start)} to ${JSON.stringify(end)} as ${date}`, async () => {
      const { story } = await read([{ id: 1, content: 'A', start, end }]);
      expect(story.events.at(0)?.interval?.edtf).to.equal(date);
    });

  it('reads content and tooltip as text, with their links and picture', async () => {
    const { story, problems } = await read([
      {
        id: 7,
        content: '<b>Title</b><br>more <img src="https://example.org/a.png" alt="P">',
        title: '<p>See <a href="https://example.org/">this</a></p>',
        start: '2014',
        className: 'red',
        style: 'color: red',
      },
    ]);
    const event = story.events.at(0);
    expect(event).to.deep.include({
      id: '7',
      title: 'Title',
      text: 'more\n\nSee this',
      media: { url: 'https://example.org/a.png', alt: 'P' },
      links: [{ title: 'this', url: 'https://example.org/' }],
    });
    expect(event?.extra).to.deep.include({ className: 'red', style: 'color: red' });
    expect(problems).to.deep.equal([]);
  });

  it('reads groups in their order, and background items as periods', async () => {
    const groups = [
      { id: 2, content: '<i>Second</i>', order: 2 },
      { id: 1, content: 'First', order: 1, nestedGroups: [2] },
    ];
    const { story } = await read({
      groups,
      items: [
        { id: 'a', content: 'War', start: '1914', end: '1918', type: 'background' },
        { id: 'b', content: 'Event', start: '1916', group: 2 },
        { id: 'c', content: 'Other', start: 'whenever', group: 1 },
      ],
    });
    expect(story.groups).to.deep.equal([
      { id: '1', title: 'First' },
      { id: '2', title: 'Second' },
    ]);
    expect(story.periods.map(({ title }) => title)).to.deep.equal(['War']);
    expect(story.events.at(0)?.group).to.equal('2');
    expect(story.extra['groups']).to.deep.equal(groups);
  });

  it('says at which item a date cannot be read', async () => {
    const { problems } = await read({
      items: [
        { content: 'War', start: '1914', end: '1918', type: 'background' },
        { content: 'Other', start: 'whenever' },
      ],
    });
    expect(problems.map(({ where }) => where)).to.deep.equal(['items[1]']);
  });
});
