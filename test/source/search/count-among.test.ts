import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitStory, panBy, placeView, type Scene, wholeView, zoomBy } from '../../../src/geometry/whole.js';
import { countAmong, findEvents, type Found, isFound } from '../../../src/source/search/index.js';
import type { Story } from '../../../src/story/index.js';
import { arbitraryEvents } from '../../support/arbitrary-story.js';
import { arbitraryStays, storyOfColumns } from '../../support/make-columns.js';
import { makeFrame } from '../../support/make-frame.js';
import { makeStory } from '../../support/make-story.js';

/** What is found of a story where each event is by chance. */
const foundOf = (story: Story, chances: readonly boolean[]): Found => {
  const search = findEvents(story, (at) => chances[at % chances.length]!);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
};

/** How many of those found a scene draws or counts, and how many it leaves out, by looking at each. */
const expectCounted = (scene: Scene, found: Found): void => {
  const drawn = new Set<number>();
  let counted = 0;
  for (const item of scene.items) {
    const rows = item.kind === 'mark' ? Uint32Array.of(item.index) : item.members;
    const hits = [...rows].filter((row) => isFound(found, row));
    expect(countAmong(found, rows)).to.equal(hits.length);
    for (const row of hits) drawn.add(row);
    counted += hits.length;
  }
  expect(counted, 'none twice').to.equal(drawn.size);
  const leftOut = [...found.positions].filter((row) => !drawn.has(row)).length;
  expect(counted + leftOut).to.equal(found.positions.length);
  if (scene.before.count + scene.after.count === 0) expect(leftOut).to.equal(0);
};

describe('what clusters count of what was found', () => {
  const chances = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
  const views = fc.record({
    depth: fc.double({ min: 0, max: 9, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const few = arbitraryEvents({ minLength: 1 }).map((events) =>
    makeStory(events, { groups: ['a', 'b', 'c'] }),
  );
  const many = arbitraryStays(1500, 3).map((stays) => storyOfColumns(stays, 3));

  it('is just what there is of a lane whose events are all in one cluster, at every search', () => {
    const burst = Array.from({ length: 400 }, (_, i) => ({ from: 2e6, minutes: 1, group: i % 2 }));
    const years = Array.from({ length: 200 }, (_, i) => ({ from: i * 25_000, minutes: 1, group: 0 }));
    const story = storyOfColumns([...burst, ...years], 2);
    const fit = fitStory(story, { ...makeFrame(1200), layout: 'faceted' });
    const scene = placeView(fit, undefined);
    const isWhole = (item: Scene['items'][number]): boolean =>
      item.kind === 'cluster' && item.members.length === 200 && story.events.group[item.members[0]!] === 1;
    expect(scene.items.some(isWhole)).to.equal(true);
    for (const chance of [[true, false, false], [false, true], [true], [false]])
      for (const drawn of [scene, placeView(fit, undefined)]) expectCounted(drawn, foundOf(story, chance));
  });

  for (const layout of ['unified', 'faceted'] as const)
    for (const [name, stories] of Object.entries({ few, many }))
      it(`is just what there is, of ${name} events, at any zoom, ${layout}`, () => {
        fc.assert(
          fc.property(stories, chances, views, (story, chance, { depth, at }) => {
            const found = foundOf(story, chance);
            const fit = fitStory(story, { ...makeFrame(1200), layout });
            const zoomed = zoomBy(fit, wholeView(fit), 2 ** depth, at * fit.scale.length);
            for (const view of [undefined, zoomed, zoomed && panBy(fit, zoomed, 37)])
              expectCounted(placeView(fit, view), found);
          }),
          { numRuns: 30 },
        );
      });
});
