import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeStory, scaleNames, type Frame, type Scene } from '../../src/geometry/whole.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { toCivil } from '../../src/time/calendar.js';
import { loadWords, wordsFor } from '../../src/locales/whole.js';
import { checkStory } from '../../src/story/index.js';
import { loadData } from '../support/load-data.js';
import { makeFrame, makeLargeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

const frame = makeFrame(1232, { orientation: 'horizontal' });

function place(dates: readonly string[]): Scene {
  return placeStory(makeStory(dates), frame);
}

function wordsIn({ ticks }: Scene): string[] {
  return ticks.filter(({ text }) => text).map(({ text, context }) => (context ? `${text} ${context}` : text));
}

/** Each line of words in the tick row, as the room that it takes. */
function linesIn({ ticks, breaks }: Scene, { measure }: Frame): { line: number; from: number; to: number }[] {
  const room = (text: string, x: number, line: number) => {
    const width = measure(text, 'tick');
    return { line, from: x - width / 2, to: x + width / 2 };
  };
  return [
    ...ticks.flatMap(({ text, context, textAt }) => [
      ...(text ? [room(text, textAt.x, 0)] : []),
      ...(context ? [room(context, textAt.x, 1)] : []),
    ]),
    ...breaks.flatMap(({ lines, textAt }) => lines.map((text, line) => room(text, textAt.x, line))),
  ];
}

const frames = fc
  .record({
    width: fc.constantFrom(320, 480, 640, 1232, 2560),
    em: fc.constantFrom(16, 32),
    scale: fc.constantFrom('auto' as const, ...scaleNames),
    rtl: fc.boolean(),
  })
  .map(({ width, em, ...more }) => makeLargeFrame(width, em, { ...more, orientation: 'horizontal' }));

describe('placeTicks', () => {
  it('sets a day under its dot, with month and year once', () => {
    const scene = place(['2025-07-03', '2025-07-04']);
    const days = scene.ticks.filter(({ text }) => text === '3' || text === '4');
    expect(days.map(({ context }) => context)).to.deep.equal(['July 2025', '']);
    const dots = scene.items.flatMap((item) =>
      item.kind === 'mark' && item.ink.shape === 'dot' ? [item.ink] : [],
    );
    days.forEach(({ textAt }, i) => expect(textAt.x).to.be.closeTo(dots[i]!.points[0]!.x, 0.01));
  });

  it('is no finer than the dates are', () => {
    expect(wordsIn(place(['2001', '2002', '2003']))).to.deep.equal(['2001', '2002', '2003']);
    expect(place(['2001-05', '2001-06', '2001-07']).ticks.length).to.be.at.most(6);
  });

  it('shows the date of an episode of one event', () => {
    expect(wordsIn(place(['2025-07-03']))).to.deep.equal(['3 July 2025']);
    expect(wordsIn(place(['2025-07']))).to.deep.equal(['July 2025']);
  });

  it('counts in steps of 1, 2 and 5 times ten in deep time', () => {
    const scene = placeStory(makeStory([bigBang, '1990']), makeFrame(1232, { scale: 'chronological' }));
    expect(scene.ticks.filter(({ text }) => text)).to.have.lengthOf.at.least(2);
  });

  it('stands at round years before Christ as after, with the year 1 between', () => {
    const scene = placeStory(makeStory(['-2999', '-0500', '1990']), {
      ...frame,
      scale: 'chronological',
      measure: (text) => text.length * 6.5,
    });
    const years = scene.ticks.map(({ time }) => toCivil(time).year);
    expect(years).to.include.members([-2999, -1999, -999, 1, 1000]);
    for (const year of years)
      expect(year === 1 || (year > 0 ? year : 1 - year) % 100 === 0, `${year}`).to.equal(true);
  });

  it('counts in months, not in weeks, over more than two months', () => {
    const days = Array.from({ length: 12 }, (_, i) => `2024-0${2 + Math.floor(i / 3)}-${11 + 4 * (i % 3)}`);
    const scene = placeStory(makeStory(days), { ...frame, width: 800, scale: 'chronological' });
    expect(wordsIn(scene)).to.deep.equal(['Mar 2024', 'Apr', 'May']);
  });

  it('names a last month that the story only begins, and none that only pads it', () => {
    const lastOf = (...dates: string[]) => {
      const chart = { ...frame, scale: 'chronological' } as const;
      const { ticks, episodes } = placeStory(makeStory(dates), chart);
      const { text, textAt, at } = ticks.at(-1)!;
      return { text, from: textAt.x - frame.measure(text, 'tick') / 2, at: at.x, end: episodes.at(-1)!.to };
    };
    const days = ['1982-04-02', '1982-04-10', '1982-05-04', '1982-05-21', '1982-06-08'];
    const july = lastOf(...days, '1982-06-20', '1982-07-01');
    expect(july.text).to.equal('July');
    expect(july.from).to.be.at.least(july.at);
    const ending = lastOf(...days, '1982-06-29');
    expect(ending.text).to.equal('');
    expect(ending.at).to.be.below(ending.end - 0.5);
  });

  const stories = ['wall', 'voyager', 'chernobyl', 'falklands', 'brexit', 'beagle'];
  for (const name of ['recognition.json', ...stories.map((story) => `gallery/${story}.json`)]) {
    it(`says in which month a day lies, and in which year a month: ${name}`, async () => {
      const { story } = checkStory(await loadData(name));
      const tongues = ['en-GB', 'de', 'es', 'fa', 'ru', 'uk'];
      await Promise.all(tongues.map((lang) => loadWords(lang)));
      for (const lang of tongues) {
        for (const orientation of ['horizontal', 'vertical'] as const) {
          for (const width of [1232, 720, 351, 296]) {
            const words = wordsFor(lang);
            const { ticks, episodes } = placeStory(story!, makeFrame(width, { orientation, words }));
            const along = orientation === 'horizontal' ? 'x' : 'y';
            for (const { from, to } of episodes) {
              const said = ticks.filter(
                ({ text, at }) => text && at[along] >= from - 0.1 && at[along] <= to + 0.1,
              );
              const units = said.flatMap(({ text, time }) =>
                (['day', 'month'] as const).filter((unit) => words.tick(time, unit) === text),
              );
              if (units.length > 0) {
                const all = `${lang} ${orientation} ${width}: ${said.map(({ text }) => text).join()}`;
                expect(
                  said.some(({ context }) => context !== ''),
                  all,
                ).to.equal(true);
              }
            }
          }
        }
      }
    });
  }

  it('shortens the month where its name has no room, and takes the line below a break’s words', async () => {
    const { story } = checkStory(await loadData('gallery/wall.json'));
    const across = placeStory(story!, makeFrame(1300, { orientation: 'horizontal' }));
    expect(wordsIn(across)[0]).to.equal('13 August 1961');
    const down = placeStory(story!, makeFrame(351, { orientation: 'vertical' }));
    expect(wordsIn(down)).to.include.members(['18 Sept 1989', '09:00 9 Nov 1989']);
  });

  it('says a month where it has no room to say in which a day lies', async () => {
    await loadWords('ru');
    const narrow = makeFrame(296, { orientation: 'vertical', words: wordsFor('ru') });
    const { story } = checkStory(await loadData('recognition.json'));
    expect(wordsIn(placeStory(story!, narrow)).at(-1)).to.equal('июль 2025');
  });

  it('ends an episode of hours with a time, not with its year', async () => {
    const { story } = checkStory(await loadData('moon-landing.json'));
    const scene = placeStory(story!, makeFrame(960, { orientation: 'horizontal' }));
    expect(scene.ticks.map(({ text }) => text)).to.include('21:35');
    expect(scene.ticks.map(({ text }) => text)).not.to.include('1969');
  });

  it('moves words beside those of a break, and says no year twice', async () => {
    const { story } = checkStory(await loadData('recognition.json'));
    const scene = placeStory(story!, makeLargeFrame(768, 32, { orientation: 'vertical' }));
    expect(wordsIn(scene)).to.include.members(['July 2024', 'Jan 2025']);
    expect(wordsIn(scene)).not.to.include('2025');
  });

  it('says the day at the first hour, moved inward at the edge of the chart', () => {
    const story = makeStory(['1969-07-20T17:54', '1969-07-20T21:35']);
    const { ticks } = placeStory(story, makeFrame(720, { orientation: 'horizontal' }));
    const [first, second] = ticks.filter(({ text }) => text);
    expect([first!.context, second!.context]).to.deep.equal(['20 July 1969', '']);
    expect(first!.textAt.x).to.equal(makeFrame(720).measure(first!.context, 'tick') / 2);
  });

  it('counts in days where times come again and it has no room to say on which of them', async () => {
    const { story } = checkStory(await loadData('gallery/chernobyl.json'));
    const narrow = wordsIn(placeStory(story!, makeFrame(296, { orientation: 'vertical' })));
    expect(narrow.filter((text) => text === '12:00')).to.have.lengthOf.at.most(1);
    expect(narrow).to.include('27 April 1986');
  });

  it('leaves times at their tick where their day has no room at all', () => {
    const hours = makeStory(['2025-09-03T10:00', '2025-09-03T11:00', '2025-09-03T12:00']);
    const { ticks, items } = placeStory(hours, makeFrame(240, { orientation: 'vertical' }));
    const said = ticks.filter(({ text }) => text);
    expect(said.map(({ text, context }) => text + context)).to.deep.equal([
      '10:00',
      '10:30',
      '11:00',
      '11:30',
      '12:00',
    ]);
    const dots = items.flatMap((item) => (item.kind === 'mark' ? [item.ink.points[0]!] : []));
    const full = said.filter(({ text }) => text.endsWith(':00'));
    expect(full[2]!.textAt.y).to.be.closeTo(dots[2]!.y, 1);
  });

  it('overlaps no other words, is not cut, and lies inside its episode', () => {
    fc.assert(
      fc.property(arbitraryEvents({ minLength: 1 }), frames, (events, any) => {
        const scene = placeStory(makeStory(events), any);
        const lines = linesIn(scene, any);
        lines.forEach((a, i) => {
          expect(a.from).to.be.at.least(-0.01);
          expect(a.to).to.be.at.most(any.width + 0.01);
          for (const b of lines.slice(i + 1)) {
            if (a.line === b.line) expect(a.to <= b.from || b.to <= a.from).to.equal(true);
          }
        });
        for (const { at } of scene.ticks) {
          const inside = scene.episodes.some(({ from, to }) => from - 0.01 <= at.x && at.x <= to + 0.01);
          expect(inside).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(20_000);
});
