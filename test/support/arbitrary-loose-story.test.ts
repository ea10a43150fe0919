import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { checkStory } from '../../src/story/index.js';
import { fields } from '../../src/story/fields.js';
import { arbitraryLooseStory } from './arbitrary-loose-story.js';
import { comparable } from './comparable-story.js';

describe('arbitraryLooseStory', () => {
  it('makes stories that can be checked, and are equal to themselves', () => {
    fc.assert(
      fc.property(arbitraryLooseStory(), (loose) => {
        const first = checkStory(loose).story;
        const second = checkStory(loose).story;
        if (!first || !second) throw new Error('no story');
        expect(comparable(first)).to.deep.equal(comparable(second));
      }),
    );
  });

  it('fills every field of a story and of each of its parts', () => {
    const seen = new Set<string>();
    for (const loose of fc.sample(arbitraryLooseStory(), { seed: 1, numRuns: 500 })) {
      const { story } = checkStory(loose);
      const written = JSON.stringify(story && comparable(story));
      for (const part of Object.values(fields))
        for (const field of part) if (written.includes(`"${field}":`)) seen.add(field);
    }
    // `start` and `end` are in the `date` of what is checked.
    const all = Object.values(fields).flatMap((part) => [...part]);
    expect(all.filter((field) => !seen.has(field) && field !== 'start' && field !== 'end')).to.deep.equal([]);
  });
});
