import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { byDay, saidBy, type SaidBy, sayings, speakerKey } from '../../../src/source/search/index.js';
import { checkStory, countEvents, eventAt, type Story } from '../../../src/story/index.js';

const storyOf = (events: readonly object[]): Story => checkStory({ events }).story!;

const all = (story: Story): SaidBy => {
  const steps = saidBy(story);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
};

const by = (story: Story, ...names: readonly string[]) => {
  const { speakers } = all(story);
  return sayings(names.map((name) => speakers.get(speakerKey(name))!));
};

const quoted = (date: string | undefined, ...speakers: readonly (string | undefined)[]) => ({
  ...(date !== undefined && { date }),
  quotes: speakers.map((speaker) => ({ text: 'Words', ...(speaker !== undefined && { speaker }) })),
});

describe('who said what', () => {
  it('takes a name for the same, however it is written', () => {
    const { speakers } = all(
      storyOf([quoted('2001', 'José  Ortega'), quoted('2002', 'JOSE ORTEGA '), quoted('2003', 'Another')]),
    );
    expect([...speakers.values()].map(({ name, positions }) => [name, positions])).to.deep.equal([
      ['José  Ortega', [0, 1]],
      ['Another', [2]],
    ]);
  });

  it('says nothing of quotations without a speaker', () => {
    expect(all(storyOf([quoted('2001', undefined)])).speakers.size).to.equal(0);
  });

  it('has each quotation once, under its speaker, in the order of the story', () => {
    const speaker = fc.constantFrom('A', 'a', 'B', ' b ', 'C', undefined);
    const date = fc.constantFrom('1999', '2001-05', '2001-05-04', '2001-05-04T10:00', undefined);
    const event = fc.tuple(date, fc.array(speaker, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (given) => {
        const story = storyOf(given.map(([when, names]) => quoted(when, ...names)));
        const { speakers, done } = all(story);
        expect(done).to.equal(true);
        const expected = Array.from({ length: countEvents(story) }, (_, position) =>
          (eventAt(story, position)?.quotes ?? []).flatMap(({ speaker: name }, quote) =>
            name === undefined ? [] : [`${speakerKey(name)} ${position} ${quote}`],
          ),
        ).flat();
        const list = [...speakers.values()];
        const found = sayings(list).map(
          ({ position, quote, side }) => `${list[side]?.key} ${position} ${quote}`,
        );
        expect(found).to.deep.equal(expected);
        const days = byDay(story, sayings(list));
        expect(days.flatMap((day) => day.sayings)).to.have.length(expected.length);
      }),
    );
  });

  it('goes through a story once', () => {
    const story = storyOf(Array.from({ length: 600 }, (_, i) => quoted(`${1000 + i}`, 'A')));
    const steps = saidBy(story);
    expect(steps.next().value.done).to.equal(false);
    const first = all(story);
    expect(first.speakers.get('a')?.positions).to.have.length(600);
    expect(all(story)).to.equal(first);
  });

  it('puts what was said on one day together, at whatever hour, and nothing else', () => {
    const story = storyOf([
      quoted('2001-05', 'A'),
      quoted('2001-05-04', 'A', 'B'),
      quoted('2001-05-04T10:00', 'B'),
      quoted('2001-05-05', 'B'),
      quoted(undefined, 'A'),
      quoted(undefined, 'B'),
    ]);
    const days = byDay(story, by(story, 'A', 'B')).map((day) =>
      day.sayings.map(({ position, side }) => `${position}${'AB'[side]}`).join(' '),
    );
    expect(days).to.deep.equal(['0A', '1A 1B 2B', '3B', '4A', '5B']);
  });
});
