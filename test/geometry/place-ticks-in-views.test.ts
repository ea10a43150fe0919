import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeTicks, type LaidTick } from '../../src/geometry/axis/place-ticks.js';
import { scales, type Scale } from '../../src/geometry/scales/index.js';
import type { TickRow } from '../../src/geometry/axis/tick-row.js';
import { unitOf } from '../../src/geometry/axis/tick-steps.js';
import { wordsFor, type TickUnit } from '../../src/locales/whole.js';
import type { Story } from '../../src/story/index.js';
import { fromCivil, startOf, unitLength } from '../../src/time/calendar.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { makePlan } from '../support/make-plan.js';
import { makeStory, newsDates } from '../support/make-story.js';
import { zoomInto } from '../support/zoom-into.js';

const length = 1232;
const words = wordsFor('en-GB');

/** How words of one width take room beside a level axis, or an upright one. */
const across = {
  words,
  extent: (text: string) => text.length * 6.5,
  least: () => 44,
  gap: 6,
  below: 0,
};
const down = {
  ...across,
  extent: (text: string) => (text === '' ? 0 : 16),
  least: () => 40,
  gap: 16,
  below: 16,
};

/** A row in which every break has words of so many pixels in its middle. */
const rowOf = (form: typeof across, { breaks }: Scale, width: number): TickRow => {
  const taken = breaks.map(({ from, to }) => ({
    from: (from + to - width) / 2,
    to: (from + to + width) / 2,
  }));
  return { ...form, taken, takenBelow: taken };
};

function wholeOf(story: Story, name: 'broken' | 'chronological' = 'broken') {
  const plan = makePlan(story, length);
  const scale = scales[name](plan);
  const cuts = scale.breaks.map(({ start, end }) => ({
    start,
    end,
    index: [...plan.spans.from].filter((time) => time <= start).length,
  }));
  return { scale, stretches: plan.split(cuts) };
}

const said = (ticks: readonly LaidTick[]): string[] =>
  ticks.filter(({ text }) => text).map(({ text, context }) => (context ? `${text} ${context}` : text));

const { year, day, hour, minute, second } = unitLength;
const news = wholeOf(makeStory(newsDates));
const long = wholeOf(makeStory([bigBang, '-0043-03-15', '1990-02-14T10:20:30.250']), 'chronological');
const all = long.scale.episodes[0]!;

describe('placeTicks in a view', () => {
  const ides = fromCivil(-43, 3, 15) + 12 * hour;
  const valentine = Date.UTC(1990, 1, 14, 10, 20, 30, 250);
  for (const [unit, time, perPixel, expected] of [
    [
      'billions of years',
      -7e9 * year,
      2e7 * year,
      ['12 billion years ago', '10 billion', '8 billion', '6 billion', '4 billion', '2 billion'],
    ],
    [
      'millions of years',
      -66e6 * year,
      2e5 * year,
      ['120 million years ago', '100 million', '80 million', '60 million', '40 million', '20 million'],
    ],
    ['thousands of years', -5e4 * year, 200 * year, ['100,000 BC', '50,000 BC', 'AD 1']],
    ['centuries across the first year', fromCivil(1), 2 * year, ['500 BC', 'AD 1', 'AD 500']],
    ['years across the first', fromCivil(1), 8 * day, ['5 BC', 'AD 1', 'AD 5']],
    ['years BC', ides, 8 * day, ['50 BC', '45 BC', '40 BC']],
    [
      'months',
      ides,
      12 * hour,
      ['Oct 45 BC', 'Nov', 'Dec', 'Jan 44 BC', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug'],
    ],
    ['days', ides, 1.2 * hour, ['4 March 44 BC', '11', '18', '25']],
    ['days of this age', valentine, 1.2 * hour, ['5 February 1990', '12', '19', '26']],
    [
      'hours',
      valentine,
      3 * minute,
      [
        '00:00 14 February 1990',
        '03:00',
        '06:00',
        '09:00',
        '12:00',
        '15:00',
        '18:00',
        '21:00',
        '00:00 15 Feb 1990',
      ],
    ],
    [
      'minutes',
      valentine,
      3 * second,
      ['10:10 14 February 1990', '10:15', '10:20', '10:25', '10:30', '10:35'],
    ],
    ['seconds', valentine, 0.1 * second, ['10:20:15 14 February 1990', '10:20:30', '10:20:45', '10:21:00']],
    [
      'tenths of seconds',
      valentine,
      2,
      [
        '10:20:29.800 14 February 1990',
        '10:20:30',
        '10:20:30.200',
        '10:20:30.400',
        '10:20:30.600',
        '10:20:30.800',
      ],
    ],
    [
      'milliseconds',
      valentine,
      0.01,
      ['10:20:30.248 14 February 1990', '10:20:30.249', '10:20:30.250', '10:20:30.251', '10:20:30.252'],
    ],
  ] as const) {
    it(`counts ${unit}`, () => {
      const { scale, stretches } = long;
      const zoom = (all.end - all.start) / length / perPixel;
      const view = { ...zoomInto(scale, time, 300, zoom), length: 600 };
      expect(said(placeTicks(view, stretches, rowOf(across, view, 40)))).to.deep.equal(expected);
    });
  }

  for (const [what, time, perPixel, expected] of [
    [
      'a day',
      Date.UTC(1990, 0, 1),
      8 * minute,
      [
        '00:00 31 December 1989',
        '06:00',
        '12:00',
        '18:00',
        '00:00 1 January 1990',
        '06:00',
        '12:00',
        '18:00',
        '00:00 2 January 1990',
        '06:00',
        '12:00',
      ],
    ],
    [
      'a month',
      Date.UTC(1990, 0, 1),
      25 * minute,
      ['27 December 1989', '28', '29', '30', '31', '1 January 1990', '2', '3', '4', '5', '6'],
    ],
    [
      'a year',
      Date.UTC(1990, 0, 1),
      12 * hour,
      ['Aug 1989', 'Sept', 'Oct', 'Nov', 'Dec', 'Jan 1990', 'Feb', 'Mar', 'Apr', 'May'],
    ],
    [
      'the next month close to the end of the view',
      Date.UTC(1990, 0, 5),
      25 * minute,
      ['1 January 1990', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ],
  ] as const) {
    it(`names ${what} once, where it begins`, () => {
      const { scale, stretches } = long;
      const zoom = (all.end - all.start) / length / perPixel;
      const view = { ...zoomInto(scale, time, 280, zoom), length: 600 };
      expect(said(placeTicks(view, stretches, rowOf(across, view, 40)))).to.deep.equal(expected);
    });
  }

  it('gives no ticks to an episode outside the view', () => {
    const [first, next] = news.scale.episodes;
    const inFirst = zoomInto(news.scale, first!.end, length - 30, 5);
    const ticks = placeTicks(inFirst, news.stretches, rowOf(across, inFirst, 40));
    expect(ticks.length).to.be.above(0);
    for (const { time } of ticks) expect(time).to.be.below(next!.start);
  });

  it('shows the date of an episode of one date while it is in view', () => {
    const { scale, stretches } = wholeOf(makeStory(['2026-12-25']));
    const christmas = Date.UTC(2026, 11, 25, 12);
    for (const [at, zoom] of [
      [25, 2],
      [600, 2],
      [1210, 2],
      [0, 1000],
      [length, 1e9],
    ] as const) {
      const view = zoomInto(scale, christmas, at, zoom);
      const texts = said(placeTicks(view, stretches, rowOf(across, view, 40)));
      expect(texts, `${at}`).to.include('25 December 2026');
    }
  });

  it('names the date in which all of a view lies, and for times of day the day', () => {
    for (const [dates, time, expected] of [
      [['1990', '1991', '1995'], Date.UTC(1993, 6, 1), '1993'],
      [['1990-03', '1990-05', '1990-09'], Date.UTC(1990, 6, 9), 'July 1990'],
      [
        ['1990-02-14T10:00', '1990-02-14T12:00', '1990-02-14T18:00'],
        Date.UTC(1990, 1, 14, 14, 30, 30),
        '14 February 1990',
      ],
    ] as const) {
      const { scale, stretches } = wholeOf(makeStory(dates), 'chronological');
      const view = zoomInto(scale, time, length / 2, 1e5);
      const ticks = placeTicks(view, stretches, rowOf(across, view, 40));
      expect(said(ticks)).to.deep.equal([expected]);
      expect(ticks[0]!.textAt).to.equal(length / 2);
    }
  });

  it('says no year again that has been said', () => {
    const { scale, stretches } = wholeOf(makeStory(['2024-07', '2025-04']), 'chronological');
    for (const size of [60, 90, 120, 180, 240, 400]) {
      const row: TickRow = { ...down, least: () => 80, taken: [], takenBelow: [] };
      const view = { ...zoomInto(scale, scale.time(0), 0, size / length), length: size };
      const texts = said(placeTicks(view, stretches, row));
      expect(texts.filter((text) => text.includes('2025')).length, texts.join()).to.be.at.most(1);
    }
  });

  /** A view that has been zoomed to from anywhere, in a row of either orientation. */
  const views = fc.record({
    dates: fc.oneof(
      arbitraryEvents({ minLength: 1 }).map((events) => events.map(({ date }) => date)),
      fc.constantFrom<readonly string[]>(
        [bigBang, 'Y-66000000', '-0043-03-15', '1969-07-20T20:17:40.250'],
        ['-0043-03-15', '-0003', '0002', '0014-08-19'],
        ['1969-07-20T20:17:40', '1969-07-21T02:56:15', '1969-07-21T17:54:00.500'],
        ['1990-02-14T10:20:30.250', '1990-02-14T10:20:30.270'],
        newsDates,
      ),
    ),
    name: fc.constantFrom('broken' as const, 'chronological' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    power: fc.double({ min: 0, max: 12, noNaN: true }),
    upright: fc.boolean(),
    width: fc.integer({ min: 30, max: 90 }),
  });
  type Made = typeof views extends fc.Arbitrary<infer T> ? T : never;
  const lay = ({ dates, name, share, power, upright, width }: Made, moved = 0) => {
    const { scale, stretches } = wholeOf(makeStory(dates), name);
    const at = share * length;
    const view = zoomInto(scale, scale.time(at), at - moved, 10 ** power);
    const row = rowOf(upright ? down : across, view, width);
    return { view, row, stretches, ticks: placeTicks(view, stretches, row) };
  };

  it('stands in order on the axis, as many as there is room for, at what the calendar counts', () => {
    fc.assert(
      fc.property(views, (made) => {
        const { view, ticks, stretches } = lay(made);
        expect(ticks.length).to.be.at.most(length / 8);
        ticks.forEach(({ time, at, textAt }, i) => {
          expect(Number.isFinite(time) && Number.isFinite(textAt)).to.equal(true);
          expect(at).to.be.within(0, length);
          if (i > 0) expect(at).to.be.above(ticks[i - 1]!.at);
          const episode = view.episodes.findIndex((each) => each.start <= time && time <= each.end);
          const { start: first, end: last, precision } = stretches[episode]!;
          const ends = [view.time(0), view.episodes[episode]!.start, first, last - 1];
          if (ends.some((each) => Math.abs(each - time) <= Math.abs(time) * 1e-15)) return;
          const rounding = Math.abs(time) * 1e-15;
          expect(startOf(time + rounding, unitOf(precision))).to.be.closeTo(time, 2 * rounding);
        });
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  it('overlaps no words and is not cut', () => {
    fc.assert(
      fc.property(views, (made) => {
        const { ticks, row } = lay(made);
        const { extent, gap, below, taken } = row;
        const roomsOf = (text: (tick: LaidTick) => string) => [
          ...taken,
          ...ticks.filter(text).map((tick) => {
            const half = extent(text(tick)) / 2;
            expect(tick.textAt - half).to.be.at.least(-0.01);
            const beyond = tick.textAt + half + (text(tick) === tick.context ? below : 0);
            expect(beyond).to.be.at.most(length + 0.01);
            return { from: tick.textAt - half, to: tick.textAt + half };
          }),
        ];
        for (const rooms of [roomsOf(({ text }) => text), roomsOf(({ context }) => context)]) {
          rooms.forEach((a, i) => {
            for (const b of rooms.slice(Math.max(i + 1, taken.length)))
              expect(a.to + gap <= b.from + 0.01 || b.to + gap <= a.from + 0.01).to.equal(true);
          });
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  /** The unit of a tick's words. */
  const unitIn = (text: string): TickUnit => {
    if (/\.\d{3}$/.test(text)) return 'millisecond';
    if (/^\d\d:\d\d:\d\d$/.test(text)) return 'second';
    if (/^\d\d:\d\d$/.test(text)) return 'minute';
    if (/^[A-Z][a-z]+$/.test(text)) return 'month';
    return /^\d\d?$/.test(text) ? 'day' : 'year';
  };

  it('is no finer than the dates, has no year 0, and names what it leaves out where that begins', () => {
    fc.assert(
      fc.property(views, (made) => {
        const { view, ticks, stretches } = lay(made);
        view.episodes.forEach((episode, i) => {
          const worded = ticks.filter(
            ({ text, time }) => text && episode.start <= time && time <= episode.end,
          );
          let known = '';
          for (const { text, context, time } of worded) {
            const unit = unitIn(text);
            expect(unitLength[unit]).to.be.at.least(unitLength[unitOf(stretches[i]!.precision)]);
            expect(text).not.to.match(/^(AD )?0\b/);
            const named = time + Math.abs(time) * 3e-16;
            const full = words.tickContext(named, unit);
            // After a year that is said in full, "years ago" is news again.
            if (full === '') known = '';
            if (context) {
              expect([full, words.tickContext(named, unit, true)]).to.include(context);
              expect(context).not.to.equal(known);
              known = context;
            }
          }
          if (episode.from >= 0 && episode.to <= length) return;
          const first = worded.findIndex(({ context }) => context);
          expect(first).to.be.at.most(0);
        });
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  it('keeps its ticks and words while the view is moved, but for those at its ends', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: 1, max: 20 }), (made, by) => {
        const inside = (moved: number) => {
          const { ticks, view } = lay(made, moved);
          // What has been named before the view begins is named again where it begins.
          const again = view.episodes
            .filter(({ from, to }) => from + moved < 21 && to > 0)
            .map(({ end }) => ticks.find(({ time, context }) => context && time <= end));
          return ticks
            .filter(({ at, textAt }) =>
              [at, textAt].every((each) => Math.abs(each + moved - length / 2) < 330),
            )
            .map((tick) => [
              tick.time,
              tick.text,
              (tick.at + moved).toFixed(2),
              (tick.textAt + moved).toFixed(2),
              again.includes(tick) ? '' : tick.context,
            ]);
        };
        const [before, after] = [inside(0), inside(by)];
        expect(after).to.deep.equal(before);
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);
});
