import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findEvent, TypeAhead } from '../../src/interaction/finding/type-ahead.js';
import { wordsFor } from '../../src/locales/whole.js';
import { countEvents, eventAt, type Story } from '../../src/story/index.js';
import { makeStory } from '../support/make-story.js';

const words = wordsFor('en-GB');

const story = makeStory([
  { date: '1789', title: 'Élysée: a first meeting' },
  { date: '1917', title: 'Revolution in Petrograd' },
  { date: '1945', title: 'Yalta, and the end of the war' },
  { date: '1945-08', title: '„Ostpolitik“ before its time' },
  { date: '1989', title: 'The wall falls' },
  { date: '1991', title: 'Recognition of the Baltic states' },
  { date: '2024', title: 'Ελλάδα and Ρωσία' },
  { date: 'some day', title: 'An undated remark of 1917' },
]);

const titleAt = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : eventAt(story, at)?.title;

describe('finding an event by what is typed', () => {
  const cases: readonly (readonly [why: string, from: number, typed: string, title: string | undefined])[] = [
    ['by the beginning of a title', 0, 'rev', 'Revolution in Petrograd'],
    ['whatever the case', 0, 'REV', 'Revolution in Petrograd'],
    ['without its accents', 1, 'elys', 'Élysée: a first meeting'],
    ['with accents that it does not have', 0, 'réc', 'Recognition of the Baltic states'],
    ['with an accent of its own character', 1, 'e\u0301l', 'Élysée: a first meeting'],
    ['in another script', 0, 'ελλ', 'Ελλάδα and Ρωσία'],
    ['past the mark of a quotation', 0, 'ost', '„Ostpolitik“ before its time'],
    ['by a word in it', 0, 'wall', 'The wall falls'],
    ['by a word after a comma', 0, 'war', 'Yalta, and the end of the war'],
    ['by a title before a word', 3, 't', 'The wall falls'],
    ['by its year', 0, '1989', 'The wall falls'],
    ['by the beginning of its year', 5, '198', 'The wall falls'],
    ['by a word that is a number before a year', 0, '1917', 'An undated remark of 1917'],
    ['among the undated', 0, 'an', 'An undated remark of 1917'],
    ['round the end', 6, 'y', 'Yalta, and the end of the war'],
    ['where it is already, by a longer beginning', 1, 'revo', 'Revolution in Petrograd'],
    ['not where it is, by one letter', 1, 'r', 'Recognition of the Baltic states'],
    ['back to where it is, where there is no other', 2, 'y', 'Yalta, and the end of the war'],
    ['the next with the same letter', 1, 'rr', 'Recognition of the Baltic states'],
    ['the one after that', 5, 'rrr', 'Revolution in Petrograd'],
    ['nothing by what is nowhere', 0, 'xyz', undefined],
  ];
  for (const [why, from, typed, title] of cases)
    it(`${why}: “${typed}” from ${from}`, () => {
      expect(titleAt(findEvent(story, from, typed, words))).to.equal(title);
    });

  it('prefers a doubled letter that is written so', () => {
    const doubled = makeStory([
      { date: '2001', title: 'Ape' },
      { date: '2002', title: 'Aachen' },
      { date: '2003', title: 'Axe' },
    ]);
    expect(findEvent(doubled, 0, 'aa', words)).to.equal(1);
    expect(findEvent(doubled, 1, 'aaa', words)).to.equal(2);
  });

  it('finds what has no title by the word that stands for it', () => {
    const untitled = makeStory([
      { date: '2001', title: 'Begin' },
      { date: '2002', title: '' },
    ]);
    expect(findEvent(untitled, 0, 'unt', words)).to.equal(1);
  });

  it('finds the years before our era by their number, and none where a date has no end', () => {
    const old = makeStory(['-0043-03-15', '../..']);
    expect(findEvent(old, 1, '44', words)).to.equal(0);
    expect(findEvent(old, 0, '8', words)).to.equal(undefined);
  });

  it('finds a year in a long story, forward and round to the beginning', () => {
    const days = Array.from({ length: 12_000 }, (_, i) => ({
      date: new Date(Date.UTC(1900, 0, 1 + 3 * i)).toISOString().slice(0, 10),
      title: `Day ${'x'.repeat(i % 3)}`,
    }));
    const long = makeStory(days);
    const dateAt = (at: number | undefined): string | undefined =>
      at === undefined ? undefined : eventAt(long, at)?.date;
    expect(dateAt(findEvent(long, 0, '1998', words))).to.equal(days.find(({ date }) => date >= '1998')?.date);
    expect(dateAt(findEvent(long, 11_900, '1903', words))).to.equal(
      days.find(({ date }) => date >= '1903')?.date,
    );
    expect(findEvent(long, 0, '2024', words)).to.equal(undefined);
  });

  it('finds what begins so wherever it starts, and answers with a position of the story', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', 'é'.normalize('NFD'), 'A', '1', '9', ' ', '-'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('2001', '1999-02', 'when?'), letters), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat(20),
        fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1', '9'), minLength: 1, maxLength: 3 }),
        (made, at, typed) => {
          const any = makeStory(made.map(([date, title]) => ({ date, title })));
          const from = at % countEvents(any);
          const found = findEvent(any, from, typed, words);
          const begun = positionsThatBegin(any, typed);
          if (found === undefined) expect(begun).to.deep.equal([]);
          else {
            expect(found).to.be.within(0, countEvents(any) - 1);
            if (begun.length > 0) expect(begun).to.include(found);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('visits every title with a letter by typing it again and again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('apple', 'area', 'b', 'c'), { minLength: 2, maxLength: 10 }),
        (titles) => {
          const any = makeStory(titles.map((title, i) => ({ date: String(2000 + i), title })));
          const wanted = titles.flatMap((title, i) => (title.startsWith('a') ? [i] : []));
          let at = 0;
          const visited = wanted.map(() => {
            at = findEvent(any, at, 'aaaa', words) ?? -1;
            return at;
          });
          expect(visited.toSorted((a, b) => a - b)).to.deep.equal(wanted);
        },
      ),
    );
  });
});

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Where a title begins with what was typed. */
const positionsThatBegin = (any: Story, typed: string): number[] =>
  Array.from({ length: countEvents(any) }, (_, i) => i).filter((i) =>
    bare(eventAt(any, i)?.title ?? words.untitled).startsWith(bare(typed)),
  );

describe('typing', () => {
  it('gathers what follows within a moment, and begins anew after a pause', () => {
    const typing = new TypeAhead();
    expect(typing.add('r', 0)).to.equal('r');
    expect(typing.add('e', 700)).to.equal('re');
    expect(typing.add('v', 1400)).to.equal('rev');
    expect(typing.add('b', 2400)).to.equal('b');
    typing.forget();
    expect(typing.add('c', 2401)).to.equal('c');
  });

  it('knows whether it goes on', () => {
    const typing = new TypeAhead();
    expect(typing.goesOn(0)).to.equal(false);
    typing.add('2', 0);
    expect(typing.goesOn(700)).to.equal(true);
    expect(typing.goesOn(900)).to.equal(false);
    typing.add('2', 1000);
    typing.forget();
    expect(typing.goesOn(1001)).to.equal(false);
  });

  for (const key of ['a', 'É', '7', 'ß', 'я', 'ا', '東', '𝒜', 'é'])
    it(`takes “${key}” for writing`, () => {
      expect(new TypeAhead().add(key)).to.equal(key);
    });

  for (const key of [' ', 'Enter', 'ArrowLeft', 'F2', '.', '/', '#', 'Dead', 'Process', 'Unidentified', ''])
    it(`does not take “${key}” for writing`, () => {
      expect(new TypeAhead().add(key)).to.equal(undefined);
    });
});
