import { expect } from '@open-wc/testing';
import { checkStory } from '../../src/story/index.js';

/** Where each date stands, as a wall clock shows it, and what was wrong. */
function clocks(
  dates: readonly string[],
  story: object = {},
  timeZone?: string,
): { times: string[]; problems: string[] } {
  const loose = { ...story, events: dates.map((date) => ({ date })) };
  const checked = checkStory(loose, timeZone === undefined ? {} : { timeZone });
  return {
    times: Array.from(checked.story?.events.earliest ?? [], (time) =>
      new Date(time).toISOString().slice(0, 16),
    ),
    problems: checked.problems.map(({ code, path }) => `${code} at ${path}`),
  };
}

describe('civilClock', () => {
  it('shows a time on the clock that it was written with', () => {
    expect(clocks(['2025-07-03T23:59:59-12:00'])).to.deep.equal({
      times: ['2025-07-03T23:59'],
      problems: [],
    });
    expect(clocks(['2025-07-03T10:00', '2025-07-03T11:00+04:30'])).to.deep.equal({
      times: ['2025-07-03T10:00', '2025-07-03T11:00'],
      problems: [],
    });
  });

  it('shows times of several offsets in UTC, with a problem', () => {
    expect(clocks(['2025-07-03T10:00+04:30', '2025-07-03', '2025-07-03T10:00Z'])).to.deep.equal({
      times: ['2025-07-03T00:00', '2025-07-03T05:30', '2025-07-03T10:00'],
      problems: ['two-offsets at events[2].date'],
    });
    const periods = [{ title: 'A', date: '2025-07-03T10:00+03:00' }];
    expect(clocks(['2025-07-03T10:00+04:30'], { periods })).to.deep.equal({
      times: ['2025-07-03T05:30'],
      problems: ['two-offsets at periods[0]'],
    });
  });

  it('shows times on the clock of the zone of the story', () => {
    const story = { timeZone: 'Asia/Kabul' };
    expect(clocks(['2025-07-03T10:00Z', '2025-07-03T15:00+05:00', '2025-07-03T16:00'], story)).to.deep.equal({
      times: ['2025-07-03T14:30', '2025-07-03T14:30', '2025-07-03T16:00'],
      problems: [],
    });
  });

  it('takes the zone asked for before the zone of the story', () => {
    const { story } = checkStory({ timeZone: 'Asia/Kabul', events: [] }, { timeZone: 'Asia/Tokyo' });
    expect(story?.timeZone).to.equal('Asia/Tokyo');
    expect(clocks(['2025-07-03T10:00Z'], { timeZone: 'Asia/Kabul' }, 'Asia/Tokyo').times).to.deep.equal([
      '2025-07-03T19:00',
    ]);
  });

  it('passes over what is no zone, with a problem', () => {
    expect(clocks(['2025-07-03T10:00Z'], { timeZone: 'Asia/Kabul' }, 'Asia/Nowhere')).to.deep.equal({
      times: ['2025-07-03T14:30'],
      problems: ['not-a-time-zone at timeZone'],
    });
    expect(checkStory({ timeZone: 'Asia/Nowhere' }).story).not.to.have.property('timeZone');
  });

  it('puts periods on the same clock', () => {
    const periods = [{ title: 'A', date: '2025-07-03T10:00Z' }];
    const { story } = checkStory({ periods, timeZone: 'Asia/Kabul' });
    expect(story?.periods[0]?.interval.earliest).to.equal(Date.UTC(2025, 6, 3, 14, 30));
    expect(story?.periods[0]).to.have.keys('title', 'interval');
  });
});
