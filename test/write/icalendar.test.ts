import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { readStory } from '../../src/read/index.js';
import { checkStory, countEvents, eventAt } from '../../src/story/index.js';
import type { Story } from '../../src/story/index.js';
import { writeICalendar } from '../../src/write/icalendar.js';
import { loadData } from '../support/load-data.js';

const storyOf = (loose: unknown): Story => {
  const { story } = checkStory(loose);
  if (!story) throw new Error('The test has made no story.');
  return story;
};

const storyOrNone = (story: Story | undefined): Story => {
  if (!story) throw new Error('Nothing was read back.');
  return story;
};

const linesOf = (loose: unknown): readonly string[] =>
  writeICalendar(storyOf(loose), wordsFor).body.replace(/\r\n /g, '').split('\r\n');

const lineOf = (lines: readonly string[], name: string) => lines.find((line) => line.startsWith(name));

const dates: readonly (readonly [date: string, start?: string, end?: string])[] = [
  ['2025-07-03', ';VALUE=DATE:20250703'],
  ['2025-07-03/2025-07-05', ';VALUE=DATE:20250703', ';VALUE=DATE:20250706'],
  ['2025-07-03T16:30:00+04:30', ':20250703T120000Z'],
  ['2025-07-03T16:30', ':20250703T163000'],
  ['2025-07-03T16:30/2025-07-03T17:00', ':20250703T163000', ':20250703T170000'],
  ['2024-07', ';VALUE=DATE:20240701', ';VALUE=DATE:20240801'],
  ['1984~', ';VALUE=DATE:19840101', ';VALUE=DATE:19850101'],
  ['1985/..', ';VALUE=DATE:19850101', ';VALUE=DATE:19860101'],
  ['[..1985-04-12]', ';VALUE=DATE:19850412'],
  ['{1667,1668}', ';VALUE=DATE:16670101', ';VALUE=DATE:16690101'],
  ['-0043-03-15'],
  ['Y170000002'],
  ['9999'],
  ['Thursday'],
];

describe('writeICalendar', () => {
  for (const [date, start, end] of dates)
    it(`writes ${date}`, () => {
      const lines = linesOf([{ date, title: 'T' }]);
      expect(lineOf(lines, 'DTSTART')).to.equal(start && `DTSTART${start}`);
      expect(lineOf(lines, 'DTEND')).to.equal(end && `DTEND${end}`);
      expect(lines.includes(start ? 'BEGIN:VEVENT' : 'BEGIN:VJOURNAL')).to.equal(true);
    });

  it('says in words what a calendar has no date for, and that it does', () => {
    const { body, lost } = writeICalendar(storyOf([{ date: '2024-07', title: 'T', text: 'More' }]), wordsFor);
    expect(body).to.contain('DESCRIPTION:July 2024\\n\\nMore\r\n');
    expect(lost.map(({ path }) => path)).to.deep.equal(['events[0].date']);
  });

  it('lists what is lost by its path', () => {
    const { lost } = writeICalendar(
      storyOf({
        groups: ['g'],
        periods: [{ date: '1990', title: 'P' }],
        article: { publisher: 'P' },
        scenes: ['S'],
        running: true,
        events: [
          {
            date: '2020-01-01',
            group: 'g',
            importance: 1,
            quotes: [{ text: 'q', prefix: 'p' }],
            anchors: ['a'],
            reported: '2020',
            corrected: '2021',
            media: { url: 'https://example.org/a.mp4', poster: 'https://example.org/a.jpg' },
            x: 1,
          },
        ],
      }),
      wordsFor,
    );
    expect(lost.map(({ path }) => path)).to.have.members([
      'article.publisher',
      'groups',
      'periods',
      'scenes',
      'running',
      'events[0].group',
      'events[0].importance',
      'events[0].quotes[0]',
      'events[0].quotes[0].prefix',
      'events[0].media.poster',
      'events[0].anchors',
      'events[0].reported',
      'events[0].corrected',
      'events[0].extra',
    ]);
  });

  it('has lines of 75 octets at most, which end as the standard has it and part no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const { body } = writeICalendar(storyOf([{ date: '2020-01-01', title }]), wordsFor);
        for (const line of body.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.lessThan(76);
          expect(line).to.not.match(/[\r\n]/);
        }
        expect(body).to.not.match(/\p{Surrogate}/u);
      }),
    );
  });

  it('is the same file for the same story, dated by its article', () => {
    const loose = { article: { published: '2025-07-04' }, events: [{ date: '2020-01-01' }] };
    expect(lineOf(linesOf(loose), 'DTSTAMP')).to.equal('DTSTAMP:20250704T000000Z');
    expect(linesOf(loose)).to.deep.equal(linesOf(loose));
  });

  it('is read back with the same dates, titles, texts, tags and ids', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' b', ',', ';', '\\', '\n', '"', 'é', '😀', ':', '\\n'),
    });
    const event = fc.record({
      id: text,
      date: fc.constantFrom(...dates.map(([date]) => date)),
      title: text,
      text,
      tags: fc.array(text, { maxLength: 2 }),
      display: fc.option(text, { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 5 }), text, async (events, title) => {
        const story = storyOf({ title, lang: 'en-GB', events });
        const back = storyOrNone((await readStory(writeICalendar(story, wordsFor).body)).story);
        expect(back.title).to.equal(story.title);
        expect(countEvents(back)).to.equal(countEvents(story));
        for (let i = 0; i < countEvents(story); i += 1) {
          const [was, is] = [eventAt(story, i), eventAt(back, i)];
          for (const key of ['id', 'date', 'title', 'tags', 'display'] as const)
            expect(is?.[key], key).to.deep.equal(was?.[key]);
          expect(is?.text?.trim()).to.equal(was?.text?.trim());
        }
      }),
    );
  });

  it('writes every event of the story on recognition', async () => {
    const story = storyOf(await loadData('recognition.json'));
    const { body } = writeICalendar(story, wordsFor);
    expect(body.match(/^BEGIN:VEVENT/gm)?.length).to.equal(countEvents(story));
    expect((await readStory(body)).story?.events.length).to.equal(story.events.length);
  });
});
