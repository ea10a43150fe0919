import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/read/index.js';

const read = async (loose: unknown) => {
  const { story, problems } = await readStory(JSON.stringify(loose));
  if (!story) throw new Error('There is no story.');
  const events = Array.from({ length: story.events.length }, (_, i) => story.events.at(i));
  return { story, events, problems };
};

describe('charts on D3', () => {
  it('are read from the flat list of d3-milestones', async () => {
    const { events, problems } = await read([
      { timestamp: '2012-09-09', text: 'v0', url: 'https://example.org/', textStyle: { color: 'red' } },
      { timestamp: '2012-09-10T12:30', text: 'v1', id: 'one' },
    ]);
    expect(events[0]).to.deep.include({
      title: 'v0',
      date: '2012-09-09',
      links: [{ title: 'https://example.org/', url: 'https://example.org/' }],
    });
    expect(events[0]?.extra).to.deep.include({ textStyle: { color: 'red' } });
    expect(events[1]).to.deep.include({ id: 'one', date: '2012-09-10T12:30' });
    expect(problems).to.deep.equal([]);
  });

  it('are read from lanes of d3-milestones, with numbers that are years', async () => {
    const { story, events } = await read([
      { system: 'A', versions: [{ year: 1985, title: 'A 1' }] },
      { system: 'Empty', versions: [] },
      { system: 'B', versions: [{ year: 1984, title: 'B 1' }] },
    ]);
    expect(events.map((event) => [event?.date, event?.title, event?.group])).to.deep.equal([
      ['1984', 'B 1', 'B'],
      ['1985', 'A 1', 'A'],
    ]);
    expect(story.groups.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('are read from EventDrops, also from bare dates', async () => {
    const { events, problems } = await read([
      { name: 'a', data: [{ date: '2016-10-07', message: 'Fix', author: { name: 'x' } }] },
      { name: 'b', data: ['2016-10-08', 'soon'] },
    ]);
    expect(events.map((event) => [event?.date, event?.title, event?.group])).to.deep.equal([
      ['2016-10-07', 'Fix', 'a'],
      ['2016-10-08', undefined, 'b'],
    ]);
    expect(events[0]?.extra).to.deep.include({ author: { name: 'x' } });
    expect(problems.map(({ where }) => where)).to.deep.equal(['[1].data[1]']);
  });

  it('are read from timelines-chart, a stretch an event', async () => {
    const { events } = await read([
      {
        group: 'House',
        data: [
          {
            label: 'Kitchen',
            data: [
              { timeRange: ['2020-01-01', '2020-02-01'], val: 'on' },
              { timeRange: [1583020800000, 1583107200000], val: 4, labelVal: 'four' },
            ],
          },
        ],
      },
    ]);
    expect(events.map((event) => [event?.interval?.edtf, event?.title, event?.group])).to.deep.equal([
      ['2020-01-01/2020-02-01', 'Kitchen: on', 'House'],
      ['2020-03-01/2020-03-02', 'Kitchen: four', 'House'],
    ]);
    expect(events[1]?.extra).to.deep.include({ label: 'Kitchen', val: 4, labelVal: 'four' });
  });
});
