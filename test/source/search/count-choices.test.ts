import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Choice,
  type Choices,
  countChoices,
  everything,
  type Query,
} from '../../../src/source/search/index.js';
import { plainText } from '../../../src/source/search/plain-text.js';
import { checkStory, countEvents, eventAt, type Story, type StoryEvent } from '../../../src/story/index.js';
import { arbitraryQuery, arbitrarySearched } from '../../support/arbitrary-search.js';
import { searchStory } from '../../support/search-story.js';

const stepsOf = (story: Story, query: Query): Choices[] => {
  const steps: Choices[] = [];
  const counting = countChoices(story, query);
  for (let step = counting.next(); ; step = counting.next()) {
    steps.push(step.value);
    if (step.done) return steps;
  }
};
const choicesOf = (story: Story, query: Query): Choices => stepsOf(story, query).at(-1)!;

const eventsOf = (story: Story, query: Query): StoryEvent[] =>
  Array.from(searchStory(story, query).positions, (at) => eventAt(story, at)!);

/** Of each value how many of some events have it, as it is compared. */
const tally = (
  events: StoryEvent[],
  valuesOf: (event: StoryEvent) => readonly string[],
): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const value of new Set(valuesOf(event).map(plainText)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const counted = (choices: readonly Choice[]): Map<string, number> =>
  new Map(choices.filter((choice) => choice.count > 0).map(({ value, count }) => [plainText(value), count]));
const speakersOf = ({ quotes }: StoryEvent): string[] => quotes.flatMap(({ speaker }) => speaker ?? []);

describe('what may be chosen', () => {
  it('is counted among what all other choices leave', () => {
    fc.assert(
      fc.property(arbitrarySearched(), arbitraryQuery, (story, query) => {
        const { groups, tags, speakers, quoted, looked, done } = choicesOf(story, query);
        expect([looked, done]).to.deep.equal([countEvents(story), true]);
        const inGroups = tally(eventsOf(story, { ...query, groups: [] }), ({ group }) =>
          group ? [group] : [],
        );
        expect(groups.map(({ value }) => value)).to.deep.equal(['a', 'b', 'c']);
        expect(counted(groups)).to.deep.equal(inGroups);
        expect(counted(tags)).to.deep.equal(
          tally(eventsOf(story, { ...query, tags: [] }), (event) => event.tags),
        );
        expect(counted(speakers)).to.deep.equal(
          tally(eventsOf(story, { ...query, speakers: [] }), speakersOf),
        );
        expect(quoted).to.equal(eventsOf(story, { ...query, quoted: true }).length);
        for (const [list, chosen] of [
          [tags, query.tags],
          [speakers, query.speakers],
        ] as const) {
          const plain = chosen.map(plainText);
          for (const choice of list)
            expect(choice.isChosen).to.equal(plain.includes(plainText(choice.value)), choice.value);
          expect(list.map(({ value }) => value)).to.include.members([...chosen]);
        }
      }),
      { numRuns: 200 },
    );
  });

  const story = checkStory({
    groups: [
      { id: 'w', title: 'The West' },
      { id: 'e', title: 'The East' },
    ],
    events: [
      { date: '2020', group: 'w', tags: ['Zoo', 'élan'], quotes: [{ text: 'a', speaker: 'Ann' }] },
      { date: '2021', group: 'e', tags: ['Elan', 'air'] },
      { group: 'e', tags: ['zoo', 'élan'] },
    ],
  }).story!;

  it('comes by count, then by name, groups as the story has them; as the first event writes it', () => {
    const { groups, tags } = choicesOf(story, { ...everything, groups: ['the west'], tags: ['ZOO', 'none'] });
    expect(groups).to.deep.equal([
      { value: 'w', label: 'The West', count: 1, isChosen: true },
      { value: 'e', label: 'The East', count: 1, isChosen: false },
    ]);
    expect(tags).to.deep.equal([
      { value: 'élan', label: 'élan', count: 1, isChosen: false },
      { value: 'ZOO', label: 'Zoo', count: 1, isChosen: true },
      { value: 'none', label: 'none', count: 0, isChosen: true },
    ]);
  });

  it('is a thousand values and how many more, and what is chosen of those', () => {
    const events = Array.from({ length: 1100 }, (_, i) => ({
      date: '2020',
      tags: [`t${String(i).padStart(4, '0')}`],
    }));
    const many = checkStory({ events }).story!;
    const { tags, moreTags, moreSpeakers } = choicesOf(many, { ...everything, tags: ['T1050'] });
    expect(tags).to.have.length(1001);
    expect(tags.at(-1)).to.deep.equal({ value: 'T1050', label: 't1050', count: 1, isChosen: true });
    expect([moreTags, moreSpeakers]).to.deep.equal([99, 0]);
    const steps = stepsOf(many, everything);
    expect(steps.map(({ looked }) => looked)).to.deep.equal([256, 512, 768, 1024, 1100]);
    expect(steps.map(({ done }) => done)).to.deep.equal([false, false, false, false, true]);
  });
});
