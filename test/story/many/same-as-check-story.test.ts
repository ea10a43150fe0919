import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { checkStory } from '../../../src/story/index.js';
import type { CheckOptions } from '../../../src/story/index.js';
import { finished } from '../../../src/story/many/finished.js';
import { entriesOfList, Gathering, openStory, storyOfGathered } from '../../../src/story/many/index.js';
import { arbitraryLooseStory } from '../../support/arbitrary-loose-story.js';
import { arbitraryCommon, arbitraryLooseEvents } from '../../support/arbitrary-many.js';
import { expectSameStory } from '../../support/expect-same-story.js';

const options = fc.constantFrom<CheckOptions>(
  {},
  { base: 'https://example.org/stories/' },
  { timeZone: 'America/New_York' },
);

const stories = fc.oneof(
  arbitraryLooseStory({ maxEvents: 12 }),
  fc
    .tuple(arbitraryCommon(), arbitraryLooseEvents())
    .map(([common, events]) => ({ ...common, events }) as Record<string, unknown>),
);

describe('gathered events', () => {
  it('make the story that checkStory makes', () => {
    fc.assert(
      fc.property(stories, options, fc.boolean(), (loose, given, isZoneKnown) => {
        const { events, ...common } = loose;
        const list = events as unknown[];
        const gathering = new Gathering(isZoneKnown ? given : { base: given.base ?? '' });
        for (const event of list) gathering.take(event);
        const gathered = structuredClone(gathering.gathered());
        expectSameStory(
          storyOfGathered(common, gathered, entriesOfList(list), given),
          checkStory(loose, given),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('can be had of a part, and of all later', () => {
    fc.assert(
      fc.property(arbitraryLooseEvents(), fc.nat(40), (list, part) => {
        const gathering = new Gathering();
        for (const event of list.slice(0, part)) gathering.take(event);
        const first = gathering.gathered();
        const before = structuredClone(first);
        for (const event of list.slice(part)) gathering.take(event);
        const all = gathering.gathered();
        expect(first).to.deep.equal(before);
        expectSameStory(storyOfGathered({}, first, entriesOfList(list)), checkStory(list.slice(0, part)));
        expectSameStory(storyOfGathered({}, all, entriesOfList(list)), checkStory(list));
      }),
    );
  });
});

describe('openStory', () => {
  it('makes the story that checkStory makes', () => {
    fc.assert(
      fc.property(stories, options, (loose, given) => {
        expectSameStory(finished(openStory(loose, given)), checkStory(loose, given));
      }),
      { numRuns: 300 },
    );
  });

  for (const value of [null, 5, 'story', { events: 5 }, {}, { events: null }, []]) {
    it(`makes of ${JSON.stringify(value)} what checkStory makes`, () => {
      expectSameStory(finished(openStory(value)), checkStory(value));
    });
  }
});
