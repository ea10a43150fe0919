import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readStory } from '../../../src/read/index.js';
import { readICalendar } from '../../../src/read/icalendar/read-icalendar.js';
import { countEvents, eventAt } from '../../../src/story/index.js';
import type { Story } from '../../../src/story/index.js';

const file = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const within = (name: string, ...lines: string[]): string[] => [`BEGIN:${name}`, ...lines, `END:${name}`];

const event = (...lines: string[]): string => file(...within('VEVENT', ...lines));

const storyOf = async (text: string): Promise<Story> => {
  const { story } = await readStory(text);
  if (!story) throw new Error('The test has read no story.');
  return story;
};

const eventsOf = (story: Story) => Array.from({ length: countEvents(story) }, (_, i) => eventAt(story, i));

const datesOf = async (text: string) => eventsOf(await storyOf(text)).map((one) => one?.date);

const dates: readonly (readonly [lines: readonly string[], ...dates: (string | undefined)[]])[] = [
  [['DTSTART;VALUE=DATE:20200131'], '2020-01-31'],
  [['DTSTART:20200131'], '2020-01-31'],
  [['DTSTART;VALUE=DATE:20200131', 'DTEND;VALUE=DATE:20200201'], '2020-01-31'],
  [['DTSTART;VALUE=DATE:20200131', 'DTEND;VALUE=DATE:20200131'], '2020-01-31'],
  [['DTSTART;VALUE=DATE:20200131', 'DTEND;VALUE=DATE:20200301'], '2020-01-31/2020-02-29'],
  [['DTSTART;VALUE=DATE:20200131', 'DURATION:P2D'], '2020-01-31/2020-02-01'],
  [['DTSTART:20200131T101500Z'], '2020-01-31T10:15Z'],
  [['DTSTART:20200131T101530'], '2020-01-31T10:15:30'],
  [['DTSTART:20200131T101500Z', 'DTEND:20200131T111500Z'], '2020-01-31T10:15Z/2020-01-31T11:15Z'],
  [['DTSTART:20200131T101500', 'DURATION:PT1H'], '2020-01-31T10:15/2020-01-31T11:15'],
  [['DTSTART;TZID=Europe/Paris:20200731T101500'], '2020-07-31T10:15+02:00'],
  [['DTSTART;TZID="Asia/Kabul":20200131T101500'], '2020-01-31T10:15+04:30'],
  [['DTSTART;TZID=Somewhere Standard Time:20200131T101500'], '2020-01-31T10:15'],
  [['DTSTART:20200231T101500'], '2020-02-31T10:15:00'],
  [['SUMMARY:no date'], undefined],
  [['DTSTART;VALUE=DATE:20200131', 'X-STORY-EDTF:2020-01'], '2020-01-31'],
  [['DTSTART;VALUE=DATE:20200101', 'DTEND;VALUE=DATE:20200201', 'X-STORY-EDTF:2020-01~'], '2020-01~'],
  [['X-STORY-EDTF:Y-13800000000'], 'Y-13800000000'],
  [['DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=WEEKLY;COUNT=3'], '2020-01-01', '2020-01-08', '2020-01-15'],
  [
    ['DTSTART;VALUE=DATE:20200131', 'DTEND;VALUE=DATE:20200202', 'RRULE:FREQ=MONTHLY;COUNT=2'],
    '2020-01-31/2020-02-01',
    '2020-03-31/2020-04-01',
  ],
  [
    ['DTSTART:20200101T100000Z', 'RRULE:FREQ=DAILY;UNTIL=20200103T100000Z', 'EXDATE:20200102T100000Z'],
    '2020-01-01T10:00Z',
    '2020-01-03T10:00Z',
  ],
  [
    ['DTSTART;TZID=Europe/Paris:20200326T100000', 'RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2'],
    '2020-03-26T10:00+01:00',
    '2020-04-02T10:00+02:00',
  ],
  [['DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=WEEKLY'], '2020-01-01'],
  [['DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY;COUNT=3'], '2020-02-29'],
  [['DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2'], '2020-01-01'],
  [['DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;INTERVAL=1000000000;COUNT=2'], '2020-01-01'],
];

describe('iCalendar', () => {
  for (const [lines, ...expected] of dates)
    it(`takes ${lines.join(' ')} for ${expected.join(', ')}`, async () => {
      expect(await datesOf(event('UID:a', ...lines))).to.deep.equal(expected);
    });

  it('is read with what each event says', async () => {
    const story = await storyOf(
      file(
        'X-WR-CALNAME:The talks',
        'X-WR-TIMEZONE:Asia/Kabul',
        'BEGIN:VEVENT',
        'UID:one@example',
        'DTSTAMP:20200101T000000Z',
        'DTSTART;VALUE=DATE:20200131',
        'SUMMARY;LANGUAGE=fr:Un mot\\, deux',
        ' \\; trois',
        'DESCRIPTION:First\\n\\nSecond \\\\ <3',
        'URL:https://a.example/x',
        'CATEGORIES:talks,a\\,b',
        'CATEGORIES:more',
        'LOCATION:Kabul',
        'GEO:34.5;69.2',
        'ATTACH;FMTTYPE=image/png:https://a.example/p.png',
        'ATTACH;FILENAME=Minutes:https://a.example/m.pdf',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'DESCRIPTION:Wake up',
        'END:VALARM',
        'END:VEVENT',
      ),
    );
    expect(story.title).to.equal('The talks');
    expect(story.timeZone).to.equal('Asia/Kabul');
    const [one] = eventsOf(story);
    expect(one).to.deep.include({
      id: 'one@example',
      title: 'Un mot, deux; trois',
      text: 'First\n\nSecond \\ <3',
      tags: ['talks', 'a,b', 'more'],
      lang: 'fr',
      media: { url: 'https://a.example/p.png' },
      links: [
        { title: 'https://a.example/x', url: 'https://a.example/x' },
        { title: 'Minutes', url: 'https://a.example/m.pdf' },
      ],
    });
    expect({ ...one?.extra }).to.deep.equal({ LOCATION: 'Kabul', GEO: [34.5, 69.2] });
  });

  it('takes tasks and journal entries for events, and tells of what is neither', async () => {
    const text = file(
      ...within('VTODO', 'DUE;VALUE=DATE:20200102', 'SUMMARY:Do'),
      ...within('VJOURNAL', 'DTSTART;VALUE=DATE:20200103', 'SUMMARY:Wrote'),
      ...within('VFREEBUSY', 'FREEBUSY:20200101T000000Z/PT1H'),
      ...within('VEVENT', 'DTSTART;VALUE=DATE:20200104', 'STATUS:CANCELLED'),
    );
    const { story, problems } = await readStory(text);
    expect(story && eventsOf(story).map((one) => one?.extra['component'])).to.deep.equal([
      'VTODO',
      'VJOURNAL',
      undefined,
    ]);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([
      ['cancelled', 17],
      ['component-unknown', 12],
    ]);
  });

  it('tells one repetition that was moved once, where it was moved to', async () => {
    const text = file(
      ...within('VEVENT', 'UID:a', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;COUNT=3'),
      ...within('VEVENT', 'UID:a', 'RECURRENCE-ID;VALUE=DATE:20200102', 'DTSTART;VALUE=DATE:20200109'),
    );
    const { story, problems } = await readStory(text);
    expect(story && eventsOf(story).map((one) => [one?.id, one?.date])).to.deep.equal([
      ['a', '2020-01-01'],
      ['a/2020-01-03', '2020-01-03'],
      ['a/2020-01-02', '2020-01-09'],
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('repeats at most 200 times, and says so', async () => {
    const { story, problems } = await readStory(
      event('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;COUNT=1000', 'UID:a'),
    );
    expect(story?.events.length).to.equal(200);
    expect(problems.map(({ code, line, where }) => [code, line, where])).to.deep.equal([
      ['repeats', 6, 'RRULE'],
    ]);
  });

  for (const written of ['20201', 'soon', '2020-01-01T99:00'])
    it(`keeps ${written} as it is written, where it is no date`, async () => {
      const { story, problems } = await readStory(event(`DTSTART:${written}`, 'SUMMARY:A'));
      expect(story?.undated.map(({ date }) => date)).to.deep.equal([written]);
      expect(problems.map(({ value, where }) => [value, where])).to.deep.equal([[written, 'DTSTART']]);
    });

  it('names the line and the property of what cannot be read, and reads the rest', async () => {
    const { story, problems } = await readStory(
      event('DTSTART:banana', 'nonsense', 'RRULE:FREQ=BANANA', 'SUMMARY:A', 'URL:javascript:alert(1)'),
    );
    expect(story?.undated.map(({ title }) => title)).to.deep.equal(['A']);
    expect(problems.map(({ code, line, where }) => [code, line, where])).to.deep.equal([
      ['property-syntax', 6, 'NONSENSE'],
      ['property-syntax', 7, 'RRULE'],
      ['date-syntax', 5, 'DTSTART'],
      ['bad-link', 9, 'URL'],
    ]);
  });

  it('cut at any byte gives the events before it, and a problem', () => {
    const text = event('UID:a', 'DTSTART;VALUE=DATE:20200131', 'SUMMARY:Words');
    for (let at = 1; at < text.length - 4; at += 1) {
      const { problems } = readICalendar(text.slice(0, at));
      expect(problems.length, `at ${at}`).to.be.greaterThan(0);
    }
  });

  it('has no stack or prototype to lose', () => {
    const deep = 'BEGIN:VEVENT\n'.repeat(100_000);
    expect(readICalendar(`BEGIN:VCALENDAR\n${deep}`).loose).to.not.equal(undefined);
    const hostile = ['__proto__:x', 'constructor:y', 'DTSTART;VALUE=constructor:1', 'X-A;__proto__=b:c'];
    expect(readICalendar(event(...hostile)).loose).to.not.equal(undefined);
    expect('x' in {}).to.equal(false);
  });

  it('never throws', () => {
    const name = fc.constantFrom(
      'DTSTART',
      'DTEND',
      'RRULE',
      'DURATION',
      'EXDATE',
      'UID',
      'SUMMARY',
      'ATTACH',
      'X-STORY-EDTF',
      'RECURRENCE-ID',
    );
    const part = fc.constantFrom(';VALUE=DATE', ';TZID=Europe/Paris', ';VALUE=PERIOD', ';X="', '');
    const value = fc.oneof(
      fc.constantFrom(
        '20200101',
        '20200101T000000Z',
        '99999999',
        'FREQ=DAILY;COUNT=5',
        'FREQ=MONTHLY;UNTIL=99991231',
        'P1W',
        '-PT5M',
        'P9999999D',
        '2020-01',
        '00010101',
        '99991231T235959',
      ),
      fc.string({ maxLength: 8 }),
    );
    const line = fc.tuple(name, part, value).map(([a, b, c]) => `${a}${b}:${c}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(readICalendar(event(...lines)).loose).to.not.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });
});
