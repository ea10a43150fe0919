import { expect } from '@open-wc/testing';
import { checkStory } from '../../src/story/index.js';
import type { StoryEvent } from '../../src/story/index.js';

interface Checked {
  readonly event: StoryEvent | undefined;
  readonly isDated: boolean;
  readonly problems: readonly string[];
}

function check(event: object, options?: { timeZone?: string }): Checked {
  const { story, problems } = checkStory([event], options);
  return {
    event: story?.events.at(0) ?? story?.undated[0],
    isDated: story?.events.length === 1,
    problems: problems.map(({ code, path, done }) => `${code} at ${path}: ${done}`),
  };
}

const readable: readonly { given: object; date: string; problem?: string }[] = [
  { given: { date: '2021-08' }, date: '2021-08' },
  { given: { date: ' 2021-08\n' }, date: '2021-08' },
  { given: { date: 2021 }, date: '2021' },
  { given: { date: 1985 }, date: '1985' },
  { given: { date: 0 }, date: '0000' },
  { given: { date: 99 }, date: '0099' },
  { given: { date: -44 }, date: '-0044' },
  { given: { date: 12345 }, date: 'Y12345' },
  { given: { date: -170000000 }, date: 'Y-170000000' },
  { given: { date: 'Y-17E7' }, date: 'Y-17E7' },
  { given: { date: '2021-08-31T24:00:00' }, date: '2021-08-31T24:00:00' },
  { given: { start: '1996' }, date: '1996' },
  { given: { start: '1996', end: 2001 }, date: '1996/2001' },
  { given: { start: '1996', end: '' }, date: '1996' },
  { given: { start: '1996', end: '..' }, date: '1996/..' },
  { given: { end: '2001' }, date: '/2001' },
  { given: { date: '', start: '1996' }, date: '1996' },
  { given: { date: '2021', start: '1996' }, date: '2021', problem: 'two-dates at events[0].start: ignored' },
  { given: { date: '2021', end: '1996' }, date: '2021', problem: 'two-dates at events[0].end: ignored' },
];

const unreadable: readonly { given: object; date?: string; problem: string }[] = [
  { given: {}, problem: 'date-missing at events[0].date: undated' },
  { given: { date: null }, problem: 'date-missing at events[0].date: undated' },
  { given: { date: ' \u200B' }, problem: 'date-missing at events[0].date: undated' },
  { given: { date: '2021-02-30' }, date: '2021-02-30', problem: 'date-range at events[0].date: undated' },
  { given: { date: '2021-02-29' }, date: '2021-02-29', problem: 'date-range at events[0].date: undated' },
  { given: { date: '2021-13' }, date: '2021-13', problem: 'date-range at events[0].date: undated' },
  { given: { date: '10000' }, date: '10000', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: 'Thursday' }, date: 'Thursday', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: 'May 2021' }, date: 'May 2021', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: '05/01/2021' }, date: '05/01/2021', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: '٢٠٢١' }, date: '٢٠٢١', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: '２０２１' }, date: '２０２１', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: 2021.5 }, date: '2021.5', problem: 'date-syntax at events[0].date: undated' },
  { given: { date: '2004/2001' }, date: '2004/2001', problem: 'date-order at events[0].date: undated' },
  {
    given: { start: '2004', end: '2001' },
    date: '2004/2001',
    problem: 'date-order at events[0].start: undated',
  },
  {
    given: { start: '2004/..', end: '2001' },
    date: '2004/../2001',
    problem: 'date-syntax at events[0].start: undated',
  },
];

describe('checkDate', () => {
  for (const { given, date, problem } of readable) {
    it(`reads ${JSON.stringify(given)} as ${date}`, () => {
      const { event, isDated, problems } = check(given);
      expect(isDated).to.equal(true);
      expect(event?.date).to.equal(date);
      expect(event?.interval?.edtf).to.equal(date);
      expect(problems).to.deep.equal(problem ? [problem] : []);
    });
  }

  for (const { given, date, problem } of unreadable) {
    it(`leaves ${JSON.stringify(given)} undated, in its own words`, () => {
      const { event, isDated, problems } = check(given);
      expect(isDated).to.equal(false);
      expect(event?.date).to.equal(date);
      expect(event?.interval).to.equal(undefined);
      expect(problems).to.deep.equal([problem]);
    });
  }

  it('makes no date of a Date or another object', () => {
    const { isDated, problems } = check({ date: new Date(0) });
    expect(isDated).to.equal(false);
    expect(problems).to.deep.equal([
      'not-text at events[0].date: ignored',
      'date-missing at events[0].date: undated',
    ]);
  });

  it('keeps undated events in the order given', () => {
    const { story } = checkStory(
      ['2021-13', '', 'Thursday'].map((date, index) => ({ id: `${index}`, date })),
    );
    expect(story?.undated.map(({ id }) => id)).to.deep.equal(['0', '1', '2']);
  });
});
