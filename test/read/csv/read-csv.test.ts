import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory, readStoryStream } from '../../../src/read/index.js';
import type { Story, StoryEvent } from '../../../src/story/index.js';
import { write } from '../../../src/write/index.js';
import { comparable } from '../../support/comparable-story.js';
import { nastyText } from '../../support/arbitrary-loose-story.js';

const type = 'csv';
const read = (text: string) => readStory(text, { type });
const lines = (...rows: string[]) => `${rows.join('\r\n')}\r\n`;

const eventsOf = (story: Story | undefined): StoryEvent[] => [
  ...Array.from({ length: story?.events.length ?? 0 }, (_, i) => story?.events.at(i) as StoryEvent),
  ...(story?.undated ?? []),
];
const titles = async (text: string) => eventsOf((await read(text)).story).map(({ title }) => title);
const only = async (text: string): Promise<StoryEvent> => {
  const { story, problems } = await read(text);
  expect(problems).to.deep.equal([]);
  const [event, ...others] = eventsOf(story);
  expect(others).to.deep.equal([]);
  return event as StoryEvent;
};
/** What is told of a text: `where: message`. */
const told = async (text: string) =>
  (await read(text)).problems.map(({ where, message }) => `${where ?? ''}: ${message}`);

describe('a table of ours', () => {
  it('has columns in any order and case, with blanks or underscores', async () => {
    const event = await only(
      lines(
        'TITLE,Quote_Lang, Link Title ,quote,link,date,anchor prefix,Anchor,lang,id,importance',
        'Remark,fa,Reuters,said,https://example.org/,2024-07,before,words,en-GB,remark,0.5',
      ),
    );
    expect(event).to.deep.include({
      id: 'remark',
      title: 'Remark',
      date: '2024-07',
      importance: 0.5,
      lang: 'en-GB',
    });
    expect(event.quotes).to.deep.equal([{ text: 'said', lang: 'fa' }]);
    expect(event.links).to.deep.equal([{ url: 'https://example.org/', title: 'Reuters' }]);
    expect(event.anchors).to.deep.equal([{ exact: 'words', prefix: 'before' }]);
  });

  it('takes start and end for a date, and end alone for one whose beginning is not known', async () => {
    const { story } = await read(
      lines('start,end,title', '1996,2001,a', ',2001,b', '2002,,c', '2003,2003,d'),
    );
    expect(eventsOf(story).map(({ date }) => date)).to.have.members(['1996/2001', '/2001', '2002', '2003']);
  });

  it('goes on with the event above in a row without id, date and title', async () => {
    const event = await only(
      lines(
        'date,title,text,quote,speaker,link,tags,media',
        '1996,A,one,first,X,https://example.org/1,a,',
        ',,two,second,Y,https://example.org/2,b,https://example.org/a.png',
        ',,,third,,,,',
      ),
    );
    expect(event.quotes.map(({ text, speaker }) => [text, speaker])).to.deep.equal([
      ['first', 'X'],
      ['second', 'Y'],
      ['third', undefined],
    ]);
    expect(event.links).to.have.length(2);
    expect(event.tags).to.deep.equal(['a', 'b']);
    expect(event.media).to.deep.equal({ url: 'https://example.org/a.png' });
    expect(event.text).to.equal('one\n\ntwo');
  });

  it('takes when an event was told in dates as people write them, and says in which cell one is none', async () => {
    const table = lines(
      'date,title,reported,corrected,correction',
      '2021-08-15,A,16 August 2021,20 August 2021,The place',
      ',,,soon,',
    );
    const { story, problems } = await read(table);
    const [event] = eventsOf(story);
    expect(event?.reported?.date).to.equal('2021-08-16');
    expect(event?.corrected.map(({ date, text }) => [date, text])).to.deep.equal([
      ['2021-08-20', 'The place'],
    ]);
    expect(problems.map(({ where, value }) => [where, value])).to.deep.equal([
      ['row 3, column "corrected"', 'soon'],
    ]);
  });

  it('says of what the event above has already that it is ignored, and where', async () => {
    expect(await told(lines('date,title,media,Shelf', '1996,A,a.png,1', ',,b.png,2'))).to.deep.equal([
      'row 3, column "media": The event above has its media already; the first holds.',
      'row 3: The event above has its Shelf already; the first holds.',
    ]);
  });

  it('tells in rows of a type what is common to all events', async () => {
    const { story, problems } = await read(
      lines(
        'type,id,date,title,text,lang,time zone,link,link title,publisher,published,extra',
        'story,,,A story,What it is about,en-GB,Asia/Kabul,,,,,"{""desk"":7}"',
        'article,,,The article,,,,https://example.org/a,,Reuters,2025-07-04,',
        'Group,moscow,,Moscow,,,,,,,,',
        'period,,1996/2001,The first,,,,,,,,',
        'link,,,,,,,https://example.org/b,Background,,,',
        ',,1996,An event,,,,,,,,',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(story).to.deep.include({
      title: 'A story',
      summary: 'What it is about',
      lang: 'en-GB',
      timeZone: 'Asia/Kabul',
      article: {
        url: 'https://example.org/a',
        title: 'The article',
        publisher: 'Reuters',
        published: '2025-07-04',
      },
      groups: [{ id: 'moscow', title: 'Moscow' }],
      links: [{ url: 'https://example.org/b', title: 'Background' }],
    });
    expect(story?.extra['desk']).to.equal(7);
    expect(story?.periods.map(({ title, interval }) => [title, interval.edtf])).to.deep.equal([
      ['The first', '1996/2001'],
    ]);
    expect(eventsOf(story)).to.have.length(1);
  });

  it('says what a row of a type has no place for', async () => {
    expect(await told(lines('type,date,title,text,Note', 'period,1996,A,more,x', ',1996,B,,'))).to.deep.equal(
      ['row 2, column "text": A row of type "period" has no place for "text", "Note".'],
    );
  });

  it('keeps columns that it does not know under their names, and tells of those that look like a slip', async () => {
    const text = lines('date,title,Spaeker,Shelf mark,type,__proto__', '1996,A,X,12,battle,y');
    const { story } = await read(text);
    const [event] = eventsOf(story);
    expect(Object.entries(event?.extra ?? {})).to.deep.equal([
      ['Spaeker', 'X'],
      ['Shelf mark', '12'],
      ['__proto__', 'y'],
      ['type', 'battle'],
    ]);
    expect(await told(text)).to.deep.equal([
      'row 1, column "Spaeker": No column has this name; "speaker" may be meant.',
    ]);
  });

  it('tells of two columns of one name, of types with a slip in them, and of an extra that is no JSON', async () => {
    expect(await told(lines('date,title,Title,type,extra', '1996,A,B,perod,x'))).to.deep.equal([
      'row 1, column "Title": The column "title" says the same already; it holds.',
      'row 2, column "type": No row is of this type; "period" may be meant.',
      'row 2, column "extra": An object in JSON was expected, such as {"source": "…"}.',
    ]);
  });

  it('keeps the white space of texts, and takes it from dates and numbers', async () => {
    const event = await only(
      lines('date,title,quote,importance', '" 1996 ","  A ","\nsaid ", 1 ', '"  ",,,'),
    );
    expect(event).to.deep.include({ date: '1996', title: '  A ', importance: 1 });
    expect(event.quotes[0]?.text).to.equal('\nsaid ');
  });

  it('takes a decimal comma in an importance', async () => {
    expect((await only(lines('date;title;importance', '1996;A;0,5'))).importance).to.equal(0.5);
    expect(await told(lines('date,title,importance', '1996,A,much'))).to.deep.equal([
      'row 2, column "importance": A finite number was expected.',
    ]);
  });

  it('parts tags by commas and semicolons, but for those in a list of JSON', async () => {
    for (const [cell, tags] of [
      ['"a, b;c ,,"', ['a', 'b', 'c']],
      ['"[""a,b"", "" c""]"', ['a,b', ' c']],
      ['[a', ['[a']],
      ['"[1,2]"', ['[1', '2]']],
    ] as const)
      expect((await only(lines('date,title,tags', `1996,A,${cell}`))).tags).to.deep.equal(tags);
  });

  it('takes one mark from what would be a formula, and from nothing else', async () => {
    for (const [cell, title] of [
      ["'=1+1", '=1+1'],
      ["''=1+1", "'=1+1"],
      ["'-0044", '-0044'],
      ["'＝1", '＝1'],
      ["'tis", "'tis"],
      ["''", "''"],
      ['=1+1', '=1+1'],
    ])
      expect((await only(lines('date,title', `1996,${cell}`))).title).to.equal(title);
  });

  it('leaves a date in words undated where the row says so', async () => {
    const { story } = await read(lines('type,date,title', 'undated,1996-13,A'));
    expect(story?.undated[0]?.date).to.equal('1996-13');
  });

  it('shows the words of a date that cannot be read, and says where they are', async () => {
    const { story, problems } = await read(lines('title,date', 'A,Thursday', 'B,1996'));
    expect(story?.undated[0]?.date).to.equal('Thursday');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      where: 'row 2, column "date"',
      line: 2,
      done: 'undated',
      value: 'Thursday',
    });
  });

  it('names the column and the row of what is wrong deep in an event', async () => {
    const text = lines('date,title,quote,cite', '1996,A,"one', 'two",', ',,three,javascript:alert(1)');
    expect((await read(text)).problems.map(({ where, line }) => [where, line])).to.deep.equal([
      ['row 3, column "cite"', 4],
    ]);
  });
});

describe('any table', () => {
  const rows = [
    ['date', 'title', 'text'],
    ['1996', 'Ghana', 'one'],
    ['1997', 'Accra', 'two'],
  ];
  for (const [name, text] of [
    ['commas', rows.map((row) => row.join(',')).join('\n')],
    ['semicolons', rows.map((row) => row.join(';')).join('\n')],
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['bars', rows.map((row) => row.join('|')).join('\n')],
    ['CRLF', rows.map((row) => row.join(',')).join('\r\n')],
    ['CR', rows.map((row) => row.join(',')).join('\r')],
    ['a byte order mark', `\uFEFF${rows.map((row) => row.join(',')).join('\n')}`],
    [
      'a line of its own for what parts its fields',
      `sep=;\r\n${rows.map((row) => row.join(';')).join('\r\n')}`,
    ],
    ['such a line after a byte order mark', `\uFEFFsep=^\n${rows.map((row) => row.join('^')).join('\n')}`],
    ['quotation marks', rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')],
    [
      'quotation marks and blanks after them',
      rows.map((row) => row.map((cell) => `"${cell}" `).join(',')).join('\n'),
    ],
    [
      'other delimiters in its header',
      `${rows
        .map((row) => row.join(';'))
        .join('\n')
        .replace('text', '"a,b,c,d"')}`,
    ],
    ['blank rows', `\n,,\n${rows.map((row) => row.join(',')).join('\n,,\n\n')}\n\n`],
  ])
    it(`may have ${name}`, async () => {
      for (const as of ['csv', 'tsv', undefined]) {
        if (as === undefined && text?.includes('^')) continue;
        const { story, problems } = await readStory(text ?? '', { type: as });
        expect(problems).to.deep.equal([]);
        expect(eventsOf(story).map(({ date, title }) => [date, title])).to.deep.equal([
          ['1996', 'Ghana'],
          ['1997', 'Accra'],
        ]);
      }
    });

  it('may have one column', async () => {
    expect((await readStory('date\n1996\n1997\n')).story?.events.length).to.equal(2);
  });

  it('may have short rows; of a long one it says so, and keeps what is too much', async () => {
    const { story, problems } = await read('date,title,text\n1996\n1997,A,one,,\n1998,B,two, three\n');
    expect(eventsOf(story).map(({ title }) => title)).to.deep.equal([undefined, 'A', 'B']);
    expect(eventsOf(story)[2]?.extra['column 4']).to.equal(' three');
    expect(problems.map(({ where, line, severity }) => [where, line, severity])).to.deep.equal([
      ['row 4', 4, 'warning'],
    ]);
  });

  it('may forget to close a quotation mark, which costs that row only', async () => {
    const { story, problems } = await read(
      'date,title,text\n1996,A,"one\n1997,B,"two, three"\n1998,C,four\n',
    );
    expect(eventsOf(story).map(({ title, text }) => [title, text])).to.deep.equal([
      ['A', 'one'],
      ['B', 'two, three'],
      ['C', 'four'],
    ]);
    expect(problems.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['quote-unclosed', 2, 8],
    ]);
  });

  it('needs a header', async () => {
    for (const [text, code] of [
      ['1996,Ghana\n1997,Accra\n', 'shape'],
      ['name,age\nA,7\n', 'shape'],
      ['{"events":[]}', 'looks-like'],
      ['<!doctype html><p>Sign in</p>', 'web-page'],
      [',,\n,,\n', 'empty'],
    ] as const) {
      const { story, problems } = await read(text);
      expect(story).to.equal(undefined);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
    }
    expect((await told('1996,Ghana\n'))[0]).to.match(/such as "date" and "title"; "1996, Ghana" was found/);
  });

  it('is read without a column of dates, which it says', async () => {
    const { story, problems } = await read('title,text\nA,one\n');
    expect(story?.undated).to.have.length(1);
    expect(problems[0]).to.include({ where: 'row 1', line: 1, severity: 'error' });
    expect(problems[0]?.message).to.match(/no column "date"/);
  });

  it('is read up to its last whole row where it was cut', async () => {
    const cut = async (text: string) => {
      const { story, problems } = await readStory(text, { type, cut: true });
      expect(problems).to.deep.equal([]);
      return story && eventsOf(story).map(({ title, text: words }) => [title, words]);
    };
    expect(await cut('date,title,text\n1996,A,one\n1997,B,tw')).to.deep.equal([['A', 'one']]);
    expect(await cut('date,title,text\n1996,A,"one\n,"",""\n"\n1997,B,"t\nw')).to.deep.equal([
      ['A', 'one\n,","\n'],
    ]);
    expect(await cut('date,title,text\n1996,A')).to.equal(undefined);
    expect(await cut('date,ti')).to.equal(undefined);
  });

  it('gives a story or a problem, cut at any place', async () => {
    const text = lines(
      'type,date,title,quote,extra',
      'story,,"A, B",,"{""a"":1}"',
      ',1996,"One ""quoted""","said\r\nso",',
      ',,,again,',
      ',1997-13,Two,,',
    );
    for (let end = 1; end <= text.length; end += 1) {
      const part = text.slice(0, end);
      const { story, problems } = await read(part);
      expect(story !== undefined || problems.length > 0, part).to.equal(true);
      for (const { where, line } of problems)
        expect(where !== undefined || line !== undefined, part).to.equal(true);
      const whole = await readStory(part, { type, cut: true });
      const bad = whole.problems.filter(({ code }) => code !== 'date-range');
      expect(bad, part).to.deep.equal([]);
    }
  });

  it('tells the same story in whatever pieces it comes', async () => {
    const text = lines('date;title', '1996;"A; ""B""', 'and so on"', '1997;C', '1998-13;D');
    const whole = JSON.stringify(await read(text));
    const pieces = async function* (at: number) {
      yield text.slice(0, at);
      yield text.slice(at);
    };
    for (let at = 0; at <= text.length; at += 1)
      expect(JSON.stringify(await readStoryStream(pieces(at), { type }))).to.equal(whole);
  });

  it('may hold anything between anything', async () => {
    const alphabet = [
      ...',;\t|"\n\r\' =',
      'date',
      'title',
      'Year',
      'Headline',
      'type',
      'story',
      '1996',
      'x',
      '\uFEFF',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }),
        fc.constantFrom('', 'date,title\n', 'Year;Month;Headline;Media\n', 'date\ttitle\tbody\tmedia\n'),
        fc.constantFrom('csv', 'tsv'),
        async (text, header, as) => {
          const { story, problems } = await readStory(header + text, { type: as });
          expect(story !== undefined || problems.length > 0).to.equal(true);
          await readStory(header + text, { type: as, cut: true });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells the same story once it was written and read', async () => {
    const cell = nastyText().map((text) => `"${text.replaceAll('"', '""')}"`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('1996', '2021-08', '"[2020..]"', '"May, 2021"', ''), cell, cell, cell),
          {
            maxLength: 5,
          },
        ),
        async (rowsOfCells) => {
          const text = lines('date,title,quote,Shelf', ...rowsOfCells.map((cells) => cells.join(',')));
          const { story } = await read(text);
          if (!story) throw new Error('no story');
          const { story: again } = await read((await write(story, 'csv'))?.body ?? '');
          expect(again && comparable(again)).to.deep.equal(comparable(story));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is told of in messages of a bounded length', async () => {
    const long = 'x'.repeat(100_000);
    const text = `date,title,${long},title${long}\n${long},A,${long}\n,,${long}\n`;
    for (const { where, message, value } of (await read(text)).problems)
      expect(`${where}${message}${value}`.length).to.be.below(500);
  });

  it('may be large', async () => {
    const many = `date,title\n${'1996,A\n'.repeat(50_000)}${',,x,y\n'.repeat(5_000)}`;
    expect((await read(many)).story?.events.length).to.equal(50_000);
    const one = `date,title,quote\n1996,A,said\n${',,said\n'.repeat(20_000)}`;
    expect(eventsOf((await read(one)).story)[0]?.quotes).to.have.length(20_001);
    const wide = `date,title${',x'.repeat(20_000)}\n${'1996,A\n'.repeat(2_000)}`;
    expect((await titles(wide)).length).to.equal(2_000);
  });
});
