import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitStory, type Frame, placeView, type Scene, viewOf } from '../../src/geometry/whole.js';
import { placeToday } from '../../src/geometry/today/place-today.js';
import { reachToday } from '../../src/geometry/today/reach-today.js';
import { parseEdtf } from '../../src/time/index.js';
import { checkScene } from '../support/check-scene.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

interface Asked {
  readonly dates?: readonly string[];
  readonly width?: number;
  readonly more?: Partial<Frame>;
  readonly running?: boolean;
  readonly view?: { readonly start: number; readonly end: number };
}

/** A story's scene on a day. */
function onDay(
  date: string,
  { dates = newsDates, width = 1232, more = {}, running = false, view }: Asked = {},
): Scene {
  const { interval } = parseEdtf(date);
  if (!interval) throw new Error('no date');
  const story = makeStory(dates);
  const reach = running ? reachToday(story.events, interval.earliest, interval.latest + 1) : undefined;
  const frame = makeFrame(width, more);
  const fit = fitStory({ ...story, todayWord: 'Today', ...(reach && { reach }) }, frame);
  const scene = placeView(fit, view && viewOf(fit, view));
  return placeToday(scene, fit.scale, (interval.earliest + interval.latest + 1) / 2, 'Today', frame);
}

describe('placeToday', () => {
  it('draws a line across a level axis, with its word over it', () => {
    const { today, height, width } = onDay('2025-04-10');
    const points = today!.lines.flat();
    expect(new Set(points.map(({ x }) => x)).size).to.equal(1);
    expect(points.at(-1)!.y).to.be.closeTo(height, 120);
    expect(today!.textAt.y).to.be.within(0, 22);
    expect(today!.textAt.x).to.be.within(0, width);
  });

  it('stands at the mirrored place from right to left', () => {
    const place = (rtl: boolean): number =>
      onDay('2003', { dates: ['2000', '2010'], more: { rtl, scale: 'chronological' } }).today!.lines[0]![0]!
        .x;
    expect(place(true)).to.be.closeTo(1232 - place(false), 0.01);
  });

  it('lies level across an upright axis, and takes the place of the tick that is there', () => {
    const { today, ticks } = onDay('2004-01-02', {
      dates: ['2000', '2004', '2008'],
      width: 375,
      more: { scale: 'chronological' },
    });
    expect(new Set(today!.lines.flat().map(({ y }) => y)).size).to.equal(1);
    expect(today!.text).to.equal('Today');
    const near = ticks.filter(({ text, textAt }) => text && Math.abs(textAt.y - today!.textAt.y) < 16);
    expect(near).to.deep.equal([]);
  });

  it('is a word alone inside a break, and nothing outside the story or the view', () => {
    const inBreak = onDay('2010-01-01');
    expect(inBreak.breaks.some(({ start, end }) => start < Date.UTC(2010) && Date.UTC(2010) < end)).to.equal(
      true,
    );
    expect(inBreak.today).to.include({ text: 'Today' });
    expect(inBreak.today!.lines).to.deep.equal([]);
    expect(onDay('2040-01-01').today).to.equal(undefined);
    const view = { start: Date.UTC(2025, 3), end: Date.UTC(2025, 6) };
    expect(onDay('2000-01-01', { view }).today).to.equal(undefined);
  });

  it('is reached by a running story, after a break where it is far', () => {
    const near = onDay('2025-07-06', { running: true });
    expect(near.today!.lines.length).to.be.above(0);
    const far = onDay('2031-03-01', { running: true });
    expect(far.today!.lines.length).to.be.above(0);
    expect(far.breaks.length).to.be.above(onDay('2025-07-06', { running: true }).breaks.length);
    expect(
      far.items.flatMap((item) => (item.kind === 'mark' ? [item.index] : [...item.members])).length,
    ).to.equal(8);
  });

  it('keeps clear of all words, whatever the story, the day and the form', () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    const date = fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 12 }),
        date,
        fc.constantFrom(320, 700, 1232),
        fc.boolean(),
        fc.boolean(),
        (dates, day, width, rtl, running) => {
          const scene = onDay(`${day}-15`, { dates, width, running, more: { rtl } });
          expect(checkScene(scene)).to.deep.equal([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('placeToday in views', () => {
  it('keeps clear of labels, and stands at the edge of no view that it is not in', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.constantFrom(375, 1232),
        fc.constantFrom('unified' as const, 'faceted' as const),
        (share, width, layout) => {
          const [first, last] = [Date.UTC(2000), Date.UTC(2012)];
          const start = first + share * (last - first);
          const view = { start, end: start + (last - first) / 10 };
          const dates = Array.from({ length: 13 }, (_, i) => `${2000 + i}-0${1 + (i % 9)}-10`);
          const scene = onDay('2005-07-02', { dates, width, view, more: { scale: 'chronological', layout } });
          expect(checkScene(scene).filter((fault) => fault.includes('today'))).to.deep.equal([]);
          const time = Date.UTC(2005, 6, 2, 12);
          expect(scene.today !== undefined).to.equal(scene.view.start <= time && time <= scene.view.end);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('reachToday', () => {
  it('leaves alone the columns of a story that reaches beyond today', () => {
    const { events } = makeStory(['2020', '2030']);
    expect(reachToday(events, Date.UTC(2025), Date.UTC(2025) + 1)).to.equal(undefined);
  });

  it('adds a row of which there is no event', () => {
    const { events } = makeStory(['2020', '2021']);
    const reach = reachToday(events, Date.UTC(2025), Date.UTC(2025) + 1)!;
    expect([reach.length, events.length]).to.deep.equal([3, 2]);
    expect(reach.at(2)).to.equal(undefined);
    expect(reach.at(1)).to.equal(events.at(1));
  });
});
