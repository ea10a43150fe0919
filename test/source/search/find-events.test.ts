import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../../src/source/search/plain-text.js';
import {
  countBetween,
  findEvents,
  type Found,
  isFound,
  narrows,
  queryOf,
  queryTest,
} from '../../../src/source/search/index.js';
import { checkStory, countEvents, eventAt, type Story } from '../../../src/story/index.js';

const storyOf = (events: readonly object[], groups: readonly string[] = []): Story => {
  const { story } = checkStory({ groups: groups.map((id) => ({ id, title: id })), events });
  if (!story) throw new Error('The test has made no story.');
  return story;
};

/** All that a search comes to, the last of it the whole. */
const stepsOf = (story: Story, typed: string, wider?: Found): Found[] => {
  const query = queryOf(typed);
  if (!query) throw new Error(`“${typed}” is nothing to look for`);
  const steps: Found[] = [];
  const search = findEvents(story, queryTest(story, query), wider);
  for (let step = search.next(); ; step = search.next()) {
    steps.push(step.value);
    if (step.done) return steps;
  }
};
const search = (story: Story, typed: string, wider?: Found): Found => stepsOf(story, typed, wider).at(-1)!;

const titlesOf = ({ story, positions }: Found): (string | undefined)[] =>
  Array.from(positions, (at) => eventAt(story, at)?.title);

const cases: readonly [typed: string, title: string, isHit: boolean][] = [
  ['recog', 'Russia recognises the government', true],
  ['government russia', 'Russia recognises the government', true],
  ['russia china', 'Russia recognises the government', false],
  ['cognis', 'Russia recognises the government', true],
  ['  RUSSIA  ', 'Russia recognises the government', true],
  ['ecole', 'Les Écoles ferment', true],
  ['École', 'les ecoles ferment', true],
  ['c++ (draft)', 'The C++ standard (draft)', true],
  ['a.b', 'axb', false],
  ['[x', 'an [x] of it', true],
  ['a-b', 'a–b', true],
  ['محمد', 'مُحَمَّد في كابل', true],
  ['首都', '談判在首都開始了', true],
  ['strasse', 'Die Straße', true],
  ['😀', 'Fête 😀', true],
  ['😁', 'Fête 😀', false],
];

describe('a search', () => {
  for (const [typed, title, isHit] of cases)
    it(`${isHit ? 'finds' : 'does not find'} “${title}” by “${typed}”`, () => {
      const found = search(storyOf([{ date: '2020', title }]), typed);
      expect(Array.from(found.positions)).to.deep.equal(isHit ? [0] : []);
      expect(found.done).to.equal(true);
    });

  it('looks for nothing where nothing is typed but blanks and marks', () => {
    for (const typed of ['', '  ', '\u0301', '\u00AD \t']) expect(queryOf(typed)).to.equal(undefined);
  });

  it('finds undated events after the dated ones, and counts both in their groups', () => {
    const story = storyOf(
      [
        { title: 'A vote without a date', group: 'b' },
        { date: '2021', title: 'A second vote', group: 'a' },
        { date: '2020', title: 'A vote', group: 'b' },
        { date: '2022', title: 'A vote of no group' },
        { date: '2023' },
      ],
      ['a', 'b'],
    );
    const found = search(story, 'vote');
    expect(titlesOf(found)).to.deep.equal([
      'A vote',
      'A second vote',
      'A vote of no group',
      'A vote without a date',
    ]);
    expect(found.inGroups).to.deep.equal([1, 2]);
  });

  const words = fc.constantFrom('talks', 'Tálks', 'open', 'OPENED', 'vote', 'straße', 'STRASSE', 'x');
  const title = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' '));
  const typed = fc.array(fc.constantFrom('t', 'ta', 'talk', 'op', 'vote', 'ss', 'x', 'É'), {
    minLength: 1,
    maxLength: 2,
  });
  const entry = fc.record({
    title,
    date: fc.constantFrom('2020', '2021-03', undefined),
    group: fc.constantFrom('a', 'b', undefined),
  });
  const entries = fc.array(entry, { maxLength: 700, size: 'max' });

  it('finds just the titles that have all words, in order, at every step no more than is there', () => {
    fc.assert(
      fc.property(entries, typed, (events, parts) => {
        const story = storyOf(events, ['a', 'b']);
        const steps = stepsOf(story, parts.join(' '));
        const all = Array.from({ length: countEvents(story) }, (_, at) => at);
        const expected = all.filter((at) => {
          const folded = plainText(eventAt(story, at)?.title ?? '');
          return parts.every((part) => folded.includes(plainText(part)));
        });
        for (const { positions, looked, done, inGroups } of steps) {
          const sofar = expected.filter((at) => at < looked);
          expect(Array.from(positions)).to.deep.equal(sofar);
          expect(done).to.equal(looked === all.length);
          expect(inGroups).to.deep.equal(
            ['a', 'b'].map((id) => sofar.filter((at) => eventAt(story, at)?.group === id).length),
          );
        }
        expect(steps.at(-1)?.done).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same by longer words from what shorter ones had found, however far they had come', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(entries, fc.constantFrom('t', 'o', 'v', 's'), share, share, (events, first, at, then) => {
        const story = storyOf(events);
        const typings = { t: ['ta', 'talk'], o: ['op', 'open'], v: ['vo', 'vo o'], s: ['ss', 'ss x'] };
        const [longer, longest] = typings[first as keyof typeof typings] as [string, string];
        const partOf = (steps: Found[], part: number): Found => steps[Math.floor(part * (steps.length - 1))]!;
        const one = partOf(stepsOf(story, first), at);
        const two = partOf(stepsOf(story, longer, one), then);
        const three = search(story, longest, two);
        expect(narrows(queryOf(longest)!, queryOf(longer)!)).to.equal(true);
        expect(Array.from(three.positions)).to.deep.equal(Array.from(search(story, longest).positions));
      }),
      { numRuns: 60 },
    );
  });

  it('knows what narrows a search and what does not', () => {
    const isNarrower = (longer: string, before: string): boolean =>
      narrows(queryOf(longer)!, queryOf(before)!);
    expect(isNarrower('recognition', 'recog')).to.equal(true);
    expect(isNarrower('vote recog', 'recog')).to.equal(true);
    expect(isNarrower('precog', 'recog')).to.equal(true);
    expect(isNarrower('reco', 'recog')).to.equal(false);
    expect(isNarrower('recog', 'recog vote')).to.equal(false);
  });

  it('counts what it has found between two positions, and knows each of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), fc.nat(60), fc.nat(60), (found, a, b) => {
        const rows = found.toSorted((x, y) => x - y);
        const hits = { positions: Uint32Array.from(rows) } as Found;
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(countBetween(hits.positions, from, to)).to.equal(
          rows.filter((row) => row >= from && row < to).length,
        );
        expect(isFound(hits, a)).to.equal(rows.includes(a));
      }),
    );
  });
});
