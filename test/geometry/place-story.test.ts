import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  layoutNames,
  placeStory,
  scaleNames,
  type Box,
  type Frame,
  type Point,
  type Scene,
} from '../../src/geometry/whole.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { checkScene, overlap } from '../support/check-scene.js';
import { makeFrame, makeLargeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

/** Rows of all events in a scene, each as often as it occurs. */
function eventsIn({ items }: Scene): number[] {
  return items
    .flatMap((item) => (item.kind === 'mark' ? [item.index] : [...item.members]))
    .toSorted((a, b) => a - b);
}

/** The room of each line of words beside a vertical axis. */
function wordsIn({ ticks, breaks, rtl }: Scene, measure: Frame['measure'], line: number): Box[] {
  const texts = [
    ...ticks.map(({ text, context, textAt }) => ({ textAt, lines: [text, context] })),
    ...breaks.map(({ lines, textAt }) => ({ textAt, lines })),
  ];
  return texts.flatMap(({ textAt: { x, y }, lines }) =>
    lines.flatMap((text, i) => {
      const width = measure(text, 'tick');
      return text ? [{ x: rtl ? x : x - width, y: y + (i - 0.5) * line, width, height: line }] : [];
    }),
  );
}

function labelled({ items }: Scene): number {
  return items
    .filter(({ label }) => label)
    .reduce((sum, item) => sum + (item.kind === 'mark' ? 1 : item.members.length), 0);
}

/** How near a straight line comes to a point. */
function near({ x, y }: Point, [from, to]: readonly Point[]): number {
  const [dx, dy] = [to!.x - from!.x, to!.y - from!.y];
  const part = Math.min(1, Math.max(0, ((x - from!.x) * dx + (y - from!.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - from!.x - part * dx, y - from!.y - part * dy);
}

const choices = fc.record({
  width: fc.constantFrom(288, 320, 343, 480, 640, 900, 1232, 1600, 2560),
  em: fc.constantFrom(16, 32),
  scale: fc.constantFrom('auto' as const, ...scaleNames),
  orientation: fc.constantFrom('auto' as const, 'horizontal' as const, 'vertical' as const),
  layout: fc.constantFrom(...layoutNames),
  rtl: fc.boolean(),
  pitch: fc.constantFrom(24, 44),
});

const layoutsAndWidths = fc.record({
  width: fc.constantFrom(288, 343, 620),
  layout: fc.constantFrom(...layoutNames),
});

describe('placeStory', () => {
  it('shows every event of the news story with a label, at every width', () => {
    for (const width of [288, 343, 768, 1024, 1232]) {
      const scene = placeStory(makeStory(newsDates), makeFrame(width));
      expect(labelled(scene), `${width} px`).to.equal(newsDates.length);
      expect(checkScene(scene), `${width} px`).to.deep.equal([]);
    }
  });

  it('breaks the news story and leaves an even one whole', () => {
    const even = Array.from({ length: 10 }, (_, year) => `20${10 + year}-06-15`);
    expect(placeStory(makeStory(newsDates), makeFrame(1232)).breaks).to.have.lengthOf.above(0);
    expect(placeStory(makeStory(even), makeFrame(1232)).breaks).to.have.lengthOf(0);
  });

  it('cuts the longest gap of the news story wherever it cuts one, and leaves fades their length', () => {
    const story = makeStory(
      newsDates.map((date) => ({ date, title: 'A title that is as long as most are' })),
    );
    const [gone, back] = [Date.UTC(2002, 0), Date.UTC(2021, 7)];
    for (const orientation of ['vertical', 'horizontal'] as const) {
      for (let width = orientation === 'vertical' ? 288 : 480; width <= 1280; width += 16) {
        const scene = placeStory(story, makeFrame(width, { orientation }));
        const inside = scene.breaks.filter(({ start, end }) => start >= gone && end <= back);
        expect(inside, `${orientation}, ${width} px`).to.have.lengthOf(1);
        const whiskers = scene.items.flatMap((item) =>
          item.kind === 'mark' && item.ink.shape === 'whisker' ? [item.ink.points] : [],
        );
        expect(whiskers).to.have.lengthOf(2);
        for (const [at, tip] of whiskers)
          expect(
            Math.abs(tip!.x - at!.x) + Math.abs(tip!.y - at!.y),
            `${orientation}, ${width} px`,
          ).to.be.closeTo(52, 1);
      }
    }
  });

  it('runs downward in a narrow frame, across in a wide one, and as it is told', () => {
    const story = makeStory(newsDates);
    const orientation = (width: number, told: 'auto' | 'horizontal' | 'vertical' = 'auto') =>
      placeStory(story, makeFrame(width, { orientation: told })).orientation;
    expect(orientation(639)).to.equal('vertical');
    expect(orientation(640)).to.equal('horizontal');
    expect(orientation(1232, 'vertical')).to.equal('vertical');
    expect(orientation(320, 'horizontal')).to.equal('horizontal');
  });

  it('measures its width in letters, so that large text runs downward sooner', () => {
    const large = (width: number) => placeStory(makeStory(newsDates), makeLargeFrame(width, 32)).orientation;
    expect(large(1118)).to.equal('vertical');
    expect(large(1920)).to.equal('horizontal');
    expect(placeStory(makeStory(newsDates), makeFrame(1118)).orientation).to.equal('horizontal');
  });

  it('runs downward at a middling width where too few labels find room', () => {
    const crowded = Array.from({ length: 40 }, (_, i) => ({
      date: `2024-0${1 + (i % 3)}-${10 + (i % 19)}`,
      title: 'A title that takes all the room that a label of several lines can take, and more',
    }));
    expect(placeStory(makeStory(crowded), makeFrame(700)).orientation).to.equal('vertical');
    expect(placeStory(makeStory(crowded), makeFrame(1000)).orientation).to.equal('horizontal');
  });

  it('labels every event of the news story in lanes, also two on one day', () => {
    const groups = ['a', 'b', 'c'];
    const events = newsDates.map((date, i) => ({ date, group: groups[[2, 1, 0, 0, 0, 0, 0, 2][i]!]! }));
    const story = makeStory(events, { groups });
    for (const width of [768, 1232]) {
      const scene = placeStory(story, makeFrame(width, { layout: 'faceted', orientation: 'horizontal' }));
      expect(labelled(scene), `${width} px`).to.equal(newsDates.length);
      expect(checkScene(scene)).to.deep.equal([]);
    }
  });

  it('is as high as it has been, in the middle of that, with room for labels of a nearer view', () => {
    const story = makeStory([{ date: '2024-01' }, { date: '2024-05' }]);
    const frame = makeFrame(1000, { orientation: 'horizontal' });
    const free = placeStory(story, frame);
    const held = placeStory(story, { ...frame, leastHeight: free.height + 100 });
    expect(held.height).to.equal(free.height + 100);
    expect(held.lanes[0]!.axis).to.equal(free.lanes[0]!.axis + 50);
    expect(checkScene(held)).to.deep.equal([]);
    const most = placeStory(story, { ...frame, leastHeight: 900 });
    expect(most.height, 'and never higher than it may be').to.equal(frame.maxHeight);
    const own = placeStory(story, { ...frame, height: 200, leastHeight: 900 });
    expect(own.height, 'nor than its author says').to.equal(200);
  });

  it('gives a crowded lane what others leave of the height, and keeps to the whole', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => ({ date: `2024-01-1${i}`, group: 'a' }));
    const others = ['b', 'c', 'd'].map((group) => ({ date: '2024-01-14', group }));
    const groups = ['a', 'b', 'c', 'd'];
    const place = (maxHeight: number) =>
      placeStory(
        makeStory([...crowd, ...others], { groups }),
        makeFrame(640, { layout: 'faceted', orientation: 'horizontal', maxHeight }),
      );
    expect(labelled(place(640))).to.equal(12);
    for (const maxHeight of [300, 400, 500, 640]) {
      expect(place(maxHeight).height, `${maxHeight} px`).to.be.at.most(maxHeight);
      expect(checkScene(place(maxHeight))).to.deep.equal([]);
    }
  });

  for (const em of [16, 32]) {
    it(`keeps three quarters of an em between ink and the nearest label, and between ticks and labels, at ${em} px`, () => {
      const frame = makeLargeFrame(1232 * (em / 16), em, { orientation: 'horizontal', maxHeight: 40 * em });
      const scene = placeStory(makeStory(newsDates), frame);
      const [lane] = scene.lanes;
      const ends = scene.ticks.map(
        ({ textAt, context }) => textAt.y + frame.line.tick * (context ? 1.5 : 0.5),
      );
      for (const { label } of scene.items) {
        const { y, height } = label!.box;
        if (label!.side === 'above')
          expect(lane!.axis - 0.4375 * em - (y + height)).to.be.at.least(0.75 * em - 0.01);
        else expect(y - Math.max(...ends)).to.be.at.least(0.75 * em - 0.01);
      }
    });
  }

  it('has every event once, as a mark or in a cluster, and nothing that overlaps', () => {
    fc.assert(
      fc.property(arbitraryEvents({ maxLength: 60 }), choices, (events, chosen) => {
        const story = makeStory(events, { groups: ['a', 'b'] });
        const scene = placeStory(story, makeLargeFrame(chosen.width, chosen.em, chosen));
        expect(eventsIn(scene)).to.deep.equal(Array.from({ length: events.length }, (_, i) => i));
        expect(checkScene(scene, chosen.pitch)).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  }).timeout(30_000);

  it('shows titles and breaks whole in large type on a phone', () => {
    const title = 'Russia is the first to recognise the Taliban government';
    const frame = makeLargeFrame(288, 32);
    const scene = placeStory(makeStory(newsDates.map((date) => ({ date, title }))), frame);
    expect(scene.items.every(({ label }) => label && !label.shortened)).to.equal(true);
    for (const { label } of scene.items)
      expect(label!.box.width).to.be.at.least(frame.measure('government', 'title'));
    expect(scene.breaks.every(({ lines }) => lines.length > 0)).to.equal(true);
    expect(
      wordsIn(scene, frame.measure, frame.line.tick).filter(({ x, width }) => x < 0 || x + width > 288),
    ).to.deep.equal([]);
  });

  it('keeps the words of a vertical axis inside the frame and clear of labels and of one another', () => {
    const sizes = fc.record({
      width: fc.constantFrom(160, 240, 288, 343, 640, 900),
      em: fc.constantFrom(16, 24, 32),
      scale: fc.constantFrom('auto' as const, ...scaleNames),
      layout: fc.constantFrom(...layoutNames),
      rtl: fc.boolean(),
    });
    fc.assert(
      fc.property(
        arbitraryEvents({ minLength: 1, maxLength: 60 }),
        sizes,
        (events, { width, em, ...chosen }) => {
          const frame = makeLargeFrame(width, em, { ...chosen, orientation: 'vertical' });
          const scene = placeStory(makeStory(events, { groups: ['a', 'b'] }), frame);
          const words = wordsIn(scene, frame.measure, frame.line.tick);
          const labels = scene.items.flatMap(({ label }) => (label ? [label.box] : []));
          for (const box of words) {
            expect(box.x).to.be.at.least(-0.01);
            expect(box.x + box.width).to.be.at.most(width + 0.01);
            expect(labels.filter((label) => overlap(label, box))).to.deep.equal([]);
            expect(words.filter((other) => other !== box && overlap(other, box))).to.deep.equal([]);
          }
        },
      ),
      {
        numRuns: 60,
        examples: [
          // Words of four lines beside a break of three.
          [
            [
              { date: '-2985-01-01', title: 'A title of middling length here', group: 'a' },
              { date: '-2992', title: 'Short', group: 'a' },
              { date: '-2992-09-01', title: 'Short', group: 'a' },
              { date: '-2996~', title: 'Short', group: 'a' },
            ],
            { width: 160, em: 24, scale: 'auto', layout: 'unified', rtl: false },
          ],
        ],
      },
    );
  }).timeout(30_000);

  it('hangs labels from their marks where time runs down at true scale, and tells their leaders apart', () => {
    const story = makeStory(
      newsDates.map((date) => ({ date, title: 'A title that is as long as most are' })),
    );
    for (const width of [343, 480, 620]) {
      const scene = placeStory(story, makeFrame(width, { orientation: 'vertical', scale: 'chronological' }));
      expect(checkScene(scene)).to.deep.equal([]);
      const last = scene.items.slice(-3);
      for (const { label, anchor } of scene.items)
        expect(label!.box.y, `${width} px`).to.be.at.least(anchor.y - 20);
      for (const { leader } of last) {
        // From the mark to its label as straight as can be: no two share a line.
        expect(leader, `${width} px`).to.have.lengthOf(3);
        const passed = scene.items.filter(({ anchor }) => near(anchor, leader!) < 5);
        expect(passed, `${width} px`).to.deep.equal([]);
      }
    }
  });

  it('labels every event of up to 40 in the vertical form, in the order of the list', () => {
    fc.assert(
      fc.property(arbitraryEvents(), fc.constantFrom(288, 343), (events, width) => {
        const scene = placeStory(makeStory(events), makeFrame(width, { orientation: 'vertical' }));
        expect(labelled(scene)).to.equal(events.length);
        const tops = scene.items.map(({ label }) => label!.box.y);
        expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  }).timeout(30_000);

  it('counts no fewer than four in a cluster of the vertical form, and keeps labels near their marks', () => {
    fc.assert(
      fc.property(arbitraryEvents({ minLength: 41, maxLength: 90 }), layoutsAndWidths, (events, chosen) => {
        const story = makeStory(events, { groups: ['a', 'b'] });
        const scene = placeStory(story, makeFrame(chosen.width, { ...chosen, orientation: 'vertical' }));
        expect(checkScene(scene)).to.deep.equal([]);
        for (const item of scene.items) {
          if (item.kind === 'cluster') expect(item.members.length).to.be.at.least(4);
        }
      }),
      { numRuns: 25 },
    );
    const bursts = Array.from({ length: 60 }, (_, i) => `${1950 + 3 * Math.floor(i / 3)}-0${1 + (i % 3)}-11`);
    const scene = placeStory(makeStory(bursts), makeFrame(343));
    const labels = scene.items.filter(({ label }) => label);
    expect(labels).to.have.lengthOf.above(30);
    for (const { label, anchor } of labels) expect(Math.abs(label!.box.y - anchor.y)).to.be.at.most(90);
  }).timeout(30_000);

  it('cuts each of two stretches that are as empty, also of a long story', () => {
    const years = [1950, 1970, 1990].flatMap((year) => [year, year + 1, year + 2, year + 3, year + 4]);
    const dates = years.flatMap((year) => ['02', '06', '09', '12'].map((month) => `${year}-${month}-11`));
    expect(placeStory(makeStory(dates), makeFrame(343)).breaks).to.have.lengthOf(2);
  });

  it('is the same for the same story and frame', () => {
    fc.assert(
      fc.property(arbitraryEvents({ maxLength: 20 }), choices, (events, chosen) => {
        const frame = makeFrame(chosen.width, chosen);
        const once = placeStory(makeStory(events), frame);
        expect(placeStory(makeStory(events), frame)).to.deep.equal(once);
      }),
      { numRuns: 15 },
    );
  }).timeout(30_000);

  for (const { says, dates } of [
    { says: 'no events', dates: [] },
    { says: 'one event', dates: ['1985-04-12'] },
    { says: 'one month', dates: ['1985-04'] },
    { says: 'one event that goes on', dates: ['1985/..'] },
    { says: 'one event with neither bound known', dates: ['[..1985]'] },
    { says: 'equal dates', dates: Array.from({ length: 9 }, () => '1985-04-12') },
    { says: 'deep time', dates: [bigBang, '-0043-03-15', '1990', '1990-02-14T16:00:00'] },
    { says: 'deep time alone', dates: [bigBang] },
  ]) {
    it(`has finite places for ${says}, however small the frame`, () => {
      const story = makeStory(dates);
      for (const width of [0, 1, 10, 60, 320, 1232]) {
        for (const orientation of ['horizontal', 'vertical'] as const) {
          for (const scale of ['auto', 'chronological', 'sequential'] as const) {
            const scene = placeStory(story, makeFrame(width, { orientation, scale }));
            const wrong = checkScene(scene).filter((sentence) => / is (NaN|-?Infinity)/.test(sentence));
            expect(wrong, `${width} px, ${orientation}, ${scale}`).to.deep.equal([]);
            expect(eventsIn(scene)).to.have.lengthOf(dates.length);
          }
        }
      }
    });
  }

  it('draws a pill as wide as its count, clear of labels', () => {
    const crowd = (year: number, count: number) => Array.from({ length: count }, () => `${year}-05-06`);
    const story = makeStory([...crowd(1990, 5), ...crowd(2000, 400), ...crowd(2010, 12_345)]);
    for (const frame of [
      makeFrame(343, { orientation: 'vertical' }),
      makeFrame(343, { orientation: 'vertical', rtl: true }),
      makeFrame(1232, { orientation: 'horizontal' }),
    ]) {
      const scene = placeStory(story, frame);
      const counted = scene.items.flatMap((item) => (item.kind === 'cluster' ? [item] : []));
      expect(counted.map(({ members }) => members.length)).to.deep.equal([5, 400, 12_345]);
      for (const { pill, target, members } of counted) {
        expect(pill.width).to.be.at.least(frame.measure(members.length.toLocaleString('en'), 'count') + 8);
        expect(overlap(target, pill)).to.equal(true);
        expect(scene.items.filter(({ label }) => label && overlap(label.box, pill))).to.deep.equal([]);
        expect(pill.x).to.be.at.least(0);
        expect(pill.x + pill.width).to.be.at.most(frame.width);
      }
      expect(checkScene(scene)).to.deep.equal([]);
    }
  });

  it('lets pills that grow with their count keep clear of what stands beside them', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.constantFrom(320, 700, 1232), (many, width) => {
        const dates = many.flatMap((count, i) => Array.from({ length: count }, () => `${2000 + i}-05-06`));
        const scene = placeStory(makeStory(dates), makeFrame(width, { orientation: 'horizontal' }));
        const pills = scene.items.flatMap((item) => (item.kind === 'cluster' ? [item.pill] : []));
        for (const pill of pills)
          expect(pills.filter((other) => other !== pill && overlap(other, pill))).to.deep.equal([]);
        expect(checkScene(scene)).to.deep.equal([]);
      }),
      { numRuns: 20 },
    );
  }).timeout(30_000);

  it('mirrors a right-to-left scene', () => {
    const story = makeStory(newsDates);
    const left = placeStory(story, makeFrame(1232));
    const right = placeStory(story, makeFrame(1232, { rtl: true }));
    left.items.forEach(({ target }, i) => {
      expect(right.items[i]!.target.x).to.be.closeTo(1232 - target.x - target.width, 1e-6);
    });
  });

  it('mirrors the axis too, also at equal steps', () => {
    const story = makeStory(newsDates);
    for (const scale of scaleNames) {
      const left = placeStory(story, makeFrame(1232, { scale }));
      const right = placeStory(story, makeFrame(1232, { scale, rtl: true }));
      const mirrored = left.episodes.map(({ from, to }) => [1232 - to, 1232 - from]);
      expect(right.episodes.map(({ from, to }) => [from, to])).to.deep.equal(mirrored);
      expect(Math.min(...mirrored.flat())).to.be.closeTo(0, 1e-6);
      expect(Math.max(...mirrored.flat())).to.be.closeTo(1232, 1e-6);
    }
  });

  it('lets the leader of several dates rise from the first of its dots', () => {
    const scene = placeStory(makeStory(['1970', '[1980,1983]', '{1985,1987}', '1990']), makeFrame(1232));
    const sets = scene.items.flatMap((item) =>
      item.kind === 'mark' && item.ink.shape === 'dots' ? [{ ink: item.ink, leader: item.leader! }] : [],
    );
    expect(sets).to.have.lengthOf(2);
    for (const { ink, leader } of sets) expect(leader[0]!.x).to.be.closeTo(ink.points[0]!.x, 1);
  });

  it('is the same in whatever order events of unequal dates are given', () => {
    const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(days, choices, (given, chosen) => {
        const frame = makeLargeFrame(chosen.width, chosen.em, chosen);
        const place = (order: readonly number[]) =>
          placeStory(makeStory(order.map((i) => ({ date: day(i), title: `Event ${i}` }))), frame);
        expect(place(given)).to.deep.equal(place(given.toSorted((a, b) => a - b)));
      }),
      { numRuns: 25 },
    );
  }).timeout(30_000);

  it('puts marks in the same places 400 years on, when the calendar repeats', () => {
    const later = (date: string) => date.replace(/\d{4}/g, (year) => String(Number(year) + 400));
    for (const width of [343, 768, 1232]) {
      const inks = [newsDates, newsDates.map(later)].map((dates) =>
        placeStory(makeStory(dates), makeFrame(width)).items.map(
          (item) => item.kind === 'mark' && item.ink.points,
        ),
      );
      inks[0]!.forEach((points, i) => {
        if (!points) return;
        points.forEach(({ x, y }, k) => {
          const other = (inks[1]![i] as typeof points)[k]!;
          expect(Math.hypot(other.x - x, other.y - y)).to.be.at.most(0.01);
        });
      });
    }
  });

  it('keeps to the greatest height, and takes the height that an author gives', () => {
    const story = makeStory(Array.from({ length: 30 }, (_, i) => `2024-01-${10 + (i % 20)}`));
    expect(placeStory(story, makeFrame(1232, { maxHeight: 300 })).height).to.be.at.most(300);
    expect(placeStory(story, makeFrame(1232, { height: 500 })).height).to.equal(500);
  });

  it('moves no mark by more than its share of the width while the breaks are the same', () => {
    const story = makeStory(newsDates);
    let before = placeStory(story, makeFrame(1200));
    for (let width = 1201; width < 1280; width += 1) {
      const scene = placeStory(story, makeFrame(width));
      scene.items.forEach((item, i) => {
        if (item.kind !== 'mark') return;
        const other = before.items[i]!;
        if (other.kind !== 'mark') return;
        expect(Math.abs(item.ink.points[0]!.x - other.ink.points[0]!.x)).to.be.at.most(1.01);
      });
      before = scene;
    }
  });

  it('tells the same length of a break, at every width up to the next step', () => {
    const story = makeStory(newsDates);
    const said = (width: number) => placeStory(story, makeFrame(width)).breaks.map(({ lines }) => lines);
    for (const width of [800, 960, 1120, 1280]) {
      for (let more = 10; more < 160; more += 10)
        expect(said(width + more), `${width + more} px`).to.deep.equal(said(width));
    }
  });

  it('has few heights, so that the page below stands still while a window is drawn wider', () => {
    const story = makeStory(
      newsDates.map((date) => ({ date, title: 'A title that is as long as most are' })),
    );
    for (const em of [16, 24]) {
      for (let width = 60 * em; width < 90 * em; width += 20) {
        const { height } = placeStory(story, makeLargeFrame(width, em));
        expect((height / em) % 3, `${width} px`).to.be.closeTo(0, 1e-6);
      }
    }
  });

  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`counts a hundred thousand events, and asks for the words of few of them, ${orientation}`, () => {
      const dates = Array.from({ length: 100_000 }, (_, i) => `${1900 + (i % 100)}-0${1 + (i % 9)}-11`);
      const story = makeStory([...dates, '1700-05-06', '1800-05-06']);
      const asked = new Set<number>();
      const events = Object.create(story.events) as typeof story.events;
      Object.defineProperty(events, 'at', {
        value: (i: number) => {
          asked.add(i);
          return story.events.at(i);
        },
      });
      const frame = makeFrame(1232, { orientation, scale: 'chronological' });
      const scene = placeStory({ ...story, events }, frame);
      expect(eventsIn(scene)).to.have.lengthOf(100_002);
      expect(scene.items.length).to.be.at.most(100);
      expect(asked.size).to.be.within(1, 1000);
    }).timeout(30_000);
  }
});
