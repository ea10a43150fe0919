import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { checkStory } from '../../../src/story/index.js';
import type { CheckedStory, CheckOptions } from '../../../src/story/index.js';
import { entriesOfList, Gathering, openStory, storyOfGathered } from '../../../src/story/many/index.js';
import { arbitraryLooseStory } from '../../support/arbitrary-loose-story.js';
import { comparable } from '../../support/comparable-story.js';

const options = fc.constantFrom<CheckOptions>(
  {},
  { base: 'https://example.org/stories/' },
  { timeZone: 'America/New_York' },
);

/** What a generator returns, with all of its steps taken. */
function finished<Result>(steps: Generator<number, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function expectSame(actual: CheckedStory, expected: CheckedStory): void {
  expect(actual.problems).to.deep.equal(expected.problems);
  expect(actual.story && comparable(actual.story)).to.deep.equal(
    expected.story && comparable(expected.story),
  );
}

describe('gathered events', () => {
  it('make the story that checkStory makes', () => {
    fc.assert(
      fc.property(arbitraryLooseStory({ maxEvents: 12 }), options, (loose, given) => {
        const { events, ...common } = loose;
        const list = events as unknown[];
        const gathering = new Gathering(given);
        for (const event of list) gathering.take(event);
        const gathered = structuredClone(gathering.gathered());
        const made = storyOfGathered(common, gathered, entriesOfList(list), given);
        expectSame(made, checkStory(loose, given));
      }),
    );
  });
});

describe('openStory', () => {
  it('makes the story that checkStory makes', () => {
    fc.assert(
      fc.property(arbitraryLooseStory({ maxEvents: 12 }), options, (loose, given) => {
        expectSame(finished(openStory(loose, given)), checkStory(loose, given));
      }),
    );
  });
});
