import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeFound } from '../../src/geometry/place-found.js';
import { placeOverview } from '../../src/geometry/place-overview.js';
import { storyAnchors } from '../../src/geometry/breaks/story-anchors.js';
import { eventSpans } from '../../src/geometry/breaks/event-spans.js';
import { fitStory } from '../../src/geometry/whole.js';
import { makeFrame } from '../support/make-frame.js';
import { arbitraryEvents } from '../support/arbitrary-story.js';
import { makeStory } from '../support/make-story.js';

describe('placeFound', () => {
  const events = Array.from({ length: 200 }, (_, i) => ({ date: `${1800 + i}`, title: `Event ${i}` }));
  for (const count of [100, 200])
    it(`stands as high as the overview where all of ${count} were found, and nowhere where none was`, () => {
      const story = makeStory(events.slice(0, count));
      const { scale } = fitStory(story, makeFrame(1000));
      const { counts, density } = placeOverview(scale, storyAnchors(eventSpans(story.events)), 60);
      const all = Uint32Array.from({ length: count }, (_, i) => i);
      expect(placeFound(scale, story.events, all, counts)).to.deep.equal(density);
      const none = placeFound(scale, story.events, new Uint32Array(), counts);
      expect(none.every((height) => height === 0)).to.equal(true);
    });

  it('counts in each part what was found of its events, few or many', () => {
    const some = fc.array(fc.boolean(), { minLength: 400, maxLength: 400 });
    const stories = fc.oneof(
      arbitraryEvents({ minLength: 1 }),
      arbitraryEvents({ minLength: 151, maxLength: 300 }),
    );
    fc.assert(
      fc.property(stories, some, (made, isFound) => {
        const story = makeStory(made);
        const { scale } = fitStory(story, makeFrame(1000));
        const all = placeOverview(scale, storyAnchors(eventSpans(story.events)), 60);
        const rows = Uint32Array.from(story.events.place.keys()).filter((row) => isFound[row]);
        const heights = placeFound(scale, story.events, rows, all.counts);
        heights.forEach((height, part) => expect(height).to.be.at.most(all.density[part]!));
        if (rows.length === 0) expect(heights.every((height) => height === 0)).to.equal(true);
        else expect(heights.some((height) => height > 0)).to.equal(true);
      }),
      { numRuns: 40 },
    );
  });
});
