import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { countFound } from '../../src/geometry/count-found.js';
import { placeFound } from '../../src/geometry/place-found.js';
import { placeOverview } from '../../src/geometry/place-overview.js';
import { storyAnchors } from '../../src/geometry/story-anchors.js';
import { eventSpans } from '../../src/geometry/event-spans.js';
import { fitStory } from '../../src/geometry/index.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

const rows = fc.uniqueArray(fc.nat(60), { maxLength: 40 }).map((list) => Uint32Array.from(list).toSorted());

describe('countFound', () => {
  it('counts what is in both', () => {
    fc.assert(
      fc.property(rows, rows, (found, members) => {
        const both = [...found].filter((row) => members.includes(row));
        expect(countFound(found, members)).to.equal(both.length);
      }),
    );
  });

  it('counts rows without a gap between them', () => {
    fc.assert(
      fc.property(rows, fc.nat(40), fc.integer({ min: 1, max: 20 }), (found, first, length) => {
        const members = Uint32Array.from({ length }, (_, i) => first + i);
        expect(countFound(found, members)).to.equal(
          [...found].filter((row) => row >= first && row < first + length).length,
        );
      }),
    );
  });
});

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
});
