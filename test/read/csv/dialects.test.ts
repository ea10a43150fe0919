import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/read/index.js';
import type { Story, StoryEvent } from '../../../src/story/index.js';

const eventsOf = (story: Story | undefined): StoryEvent[] => [
  ...Array.from({ length: story?.events.length ?? 0 }, (_, i) => story?.events.at(i) as StoryEvent),
  ...(story?.undated ?? []),
];
const read = async (...rows: string[]) => {
  const { story, problems } = await readStory(`${rows.join('\r\n')}\r\n`);
  return {
    story,
    events: eventsOf(story),
    told: problems.map(({ where, message }) => `${where ?? ''}: ${message}`),
  };
};

const header =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

describe('TimelineJS’s sheet', () => {
  it('is read with its title, its events and its eras', async () => {
    const { story, events, told } = await read(
      header,
      ',,,,,,,,,The <i>title</i>,<p>What it is</p><p>about</p>,,,,,,title,,#fff',
      '"1,945",5,8,2:30 pm,,,,,VE&nbsp;Day,Peace,<p>See <a href="https://example.org/x">this</a>.</p>,https://example.org/a.jpg,<b>Somebody</b>,A crowd,https://example.org/t.jpg,People,,Europe,',
      '1939,,,,1945,,,,,The war,,,,,,,era,,',
      '-44,3,15,,,,,,,Ides,,,,,,,,,',
    );
    expect(told).to.deep.equal([]);
    expect(story).to.deep.include({ title: 'The title', summary: 'What it is\n\nabout' });
    expect(Object.entries(story?.extra ?? {})).to.deep.equal([['Background', '#fff']]);
    expect(story?.periods.map(({ title, interval }) => [title, interval.edtf])).to.deep.equal([
      ['The war', '1939/1945'],
    ]);
    expect(events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['-0043-03-15', 'Ides'],
      ['1945-05-08T14:30', 'Peace'],
    ]);
    expect(events[1]).to.deep.include({
      display: 'VE\u00A0Day',
      text: 'See this.',
      group: 'Europe',
      links: [{ url: 'https://example.org/x', title: 'this' }],
      media: { url: 'https://example.org/a.jpg', alt: 'People', caption: 'A crowd', credit: 'Somebody' },
    });
    expect(Object.entries(events[1]?.extra ?? {})).to.deep.equal([
      ['Media Thumbnail', 'https://example.org/t.jpg'],
    ]);
  });

  it('is read without Alt Text, in another order, with tabs', async () => {
    const { events, told } = await read('Headline\tYear\tMonth\tEnd Year\tText', 'A\t1996\t2\t1996\t');
    expect(told).to.deep.equal([]);
    expect(events[0]).to.include({ title: 'A', date: '1996-02/1996' });
  });

  it('says in which row and column a date is wrong, once, and shows its words', async () => {
    const { events, told } = await read(header, '1996,,,,,,,,,A,,,,,,,,,', '2020,13,5,,,,,,,B,,,,,,,,,');
    expect(told).to.deep.equal(['row 3, column "Month": "13" is not a month; 1 to 12 was expected.']);
    expect(events[1]).to.include({ title: 'B', date: '2020 13 5' });
  });

  it('never makes a season of a month that there is not, nor rolls a day over', async () => {
    const { story, told } = await read('Year,Month,Day,Headline', '2020,21,,A', '2021,2,30,B');
    expect(story?.events.length).to.equal(0);
    expect(told[1]).to.match(/^row 3, column "Day": .*30 February 2021/);
  });

  it('has a date for what it knows where a part of it is missing or its end is wrong', async () => {
    const { events, told } = await read(
      'Year,Month,Day,End Year,End Month,Headline',
      '1996,,5,,,A',
      '1997,,,1998,14,B',
      '1998,,,,6,C',
    );
    expect(events.map(({ date }) => date)).to.deep.equal(['1996', '1997/', '1998']);
    expect(told).to.deep.equal([
      'row 2, column "Day": "5" is left out of the date, since there is no month.',
      'row 3, column "End Month": "14" is not a month; 1 to 12 was expected.',
      'row 4, column "End Month": "6" is left out of the date, since its end has no year.',
    ]);
  });

  it('has its older form, with the month first', async () => {
    const { events, told } = await read(
      'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
      '-500,,A,,,,,,,x',
      '1945-5,1945-05-08,B,,,,,,,y',
      '1946,1946,C,,,,,,,',
      '5/8/1947,,D,,,,,,,',
      '"Feb. 18, 2003",,E,,,,,,,',
    );
    expect(told).to.deep.equal([]);
    expect(events.map(({ date, group }) => [date, group])).to.deep.equal([
      ['-0499', 'x'],
      ['1945-05/1945-05-08', 'y'],
      ['1946', undefined],
      ['1947-05-08', undefined],
      ['2003-02-18', undefined],
    ]);
  });

  it('may have columns of ours beside its own', async () => {
    const { events, told } = await read(
      'Year,Headline,Quote,Speaker,Tags,Date checked',
      '1996,A,So it is.,A. Nyx,"a,b",yesterday',
    );
    expect(told).to.deep.equal([]);
    expect(events[0]).to.deep.include({
      date: '1996',
      quotes: [{ text: 'So it is.', speaker: 'A. Nyx' }],
      tags: ['a', 'b'],
    });
    expect(events[0]?.extra['Date checked']).to.equal('yesterday');
  });

  it('keeps what it says of media that are no picture', async () => {
    const { events } = await read(
      'Year,Headline,Media,Media Credit,Media Caption',
      '1996,A,https://example.org/film,<b>Somebody</b>,A film',
    );
    expect(Object.entries(events[0]?.extra ?? {})).to.deep.equal([
      ['Media Caption', 'A film'],
      ['Media Credit', '<b>Somebody</b>'],
    ]);
  });

  it('has for media pictures, quotations and all that can be a link', async () => {
    const { events, told } = await read(
      'Year,Headline,Media,Media Credit,Media Caption',
      '1,A,"<blockquote>So it is. <cite>— A. Nyx</cite></blockquote>",The paper,',
      '2,B,https://www.youtube.com/watch?v=1&copy=2,,A film',
      '3,C,"<iframe src=""https://example.org/player""></iframe>",,',
      '4,D,//example.org/a.png,,',
      '5,E,javascript:alert(1),,',
    );
    expect(events[0]?.quotes).to.deep.equal([{ text: 'So it is.', speaker: 'A. Nyx', via: 'The paper' }]);
    expect(events[0]?.media).to.equal(undefined);
    expect(events[1]?.links).to.deep.equal([
      { url: 'https://www.youtube.com/watch?v=1&copy=2', title: 'A film' },
    ]);
    expect(events[2]?.links[0]?.url).to.equal('https://example.org/player');
    expect(events[3]?.media).to.deep.equal({ url: 'https://example.org/a.png' });
    expect(told.map((message) => message.split(':')[0])).to.deep.equal(['row 6, column "Media"']);
  });
});

describe('timeline-setter’s table', () => {
  it('has a card in HTML for each event', async () => {
    const { events, told } = await read(
      'date,display_date,description,link,series,html',
      '2003-02-18,in February,He joins,https://example.org/a,Army,"<h2>More</h2><img src=""https://example.org/b.png""><a href=""/c"">C</a>"',
    );
    expect(told).to.deep.equal([]);
    expect(events[0]).to.deep.include({
      date: '2003-02-18',
      display: 'in February',
      title: 'He joins',
      text: 'More\n\nC',
      group: 'Army',
      media: { url: 'https://example.org/b.png' },
      links: [
        { url: 'https://example.org/a', title: 'https://example.org/a' },
        { url: '/c', title: 'C' },
      ],
    });
  });
});

describe('dates that people write', () => {
  it('are read in tables, but for those that could be two, which both are told', async () => {
    const { events, told } = await read(
      'date,title',
      '12 May 2021,A',
      '200 BC,B',
      '13/05/2021,C',
      '05/06/2021,D',
    );
    expect(events.map(({ date, title }) => [title, date])).to.deep.equal([
      ['B', '-0199'],
      ['A', '2021-05-12'],
      ['C', '2021-05-13'],
      ['D', '05/06/2021'],
    ]);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^row 5, column "date": .*2021-06-05.*2021-05-06/);
  });

  it('are read in the language of the story', async () => {
    const { events, told } = await read('type,date,title,lang', 'story,,S,de', ',12. März 2021,A,');
    expect(told).to.deep.equal([]);
    expect(events[0]?.date).to.equal('2021-03-12');
  });
});

describe('tik-tok’s table', () => {
  it('has HTML for its body', async () => {
    const { events, told } = await read(
      'date,dateDisplay,title,body,media,source,type',
      '2014-05-02,a Friday,A &amp; B,<p>One</p><p>Two</p>,https://example.org/a.png,Somebody,image',
    );
    expect(told).to.deep.equal([]);
    expect(events[0]).to.deep.include({
      display: 'a Friday',
      title: 'A & B',
      text: 'One\n\nTwo',
      media: { url: 'https://example.org/a.png', credit: 'Somebody' },
    });
    expect(events[0]?.extra['type']).to.equal('image');
  });
});
