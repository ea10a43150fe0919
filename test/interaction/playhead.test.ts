import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { headAt, readingTime, runTime } from '../../src/interaction/playing/playhead.js';
import { placeStory } from '../../src/geometry/whole.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

const day = 86_400_000;

describe('playhead', () => {
  it('is longer on its way the further that is, within bounds', () => {
    const distance = fc.double({ min: 0, max: 1e18, noNaN: true });
    fc.assert(
      fc.property(distance, distance, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((ms) => runTime(0, ms, 1)) as [
          number,
          number,
        ];
        expect(near).to.be.at.most(far);
        expect(far).to.be.at.most(3000);
        expect(runTime(b, a, 1), 'as long back as there').to.equal(runTime(a, b, 1));
      }),
    );
    expect(runTime(5, 5, 1)).to.equal(0);
    expect(runTime(0, 365 * day, 1)).to.be.greaterThan(1.5 * runTime(0, day, 1));
    expect(runTime(0, day, 2)).to.equal(runTime(0, day, 1) / 2);
  });

  it('leaves more time for more words, and less at a higher speed', () => {
    expect(readingTime(400, 1)).to.be.greaterThan(readingTime(20, 1));
    expect(readingTime(400, 2)).to.equal(readingTime(400, 1) / 2);
    expect(readingTime(1e6, 1), 'a book').to.equal(30_000);
  });

  const story = makeStory(newsDates);
  const rows = newsDates.map((_, row) => row);

  for (const { name, frame, grows } of [
    { name: 'from left to right', frame: makeFrame(1000), grows: true },
    { name: 'from right to left', frame: makeFrame(1000, { rtl: true }), grows: false },
    { name: 'down', frame: makeFrame(320), grows: true },
  ])
    it(`stands where its event does, ${name}`, () => {
      const scene = placeStory(story, frame);
      const along = rows.map((row) => headAt(scene, story.events, row));
      const length = scene.orientation === 'vertical' ? scene.height : scene.width;
      for (const at of along) expect(at).to.be.within(0, length);
      expect(along.at(-1)! > along[0]!).to.equal(grows);
    });

  it('stands at the edge beyond which its event lies', () => {
    const { place } = story.events;
    const view = { start: place[3]! - day, end: place[4]! + day };
    for (const rtl of [false, true]) {
      const scene = placeStory(story, makeFrame(1000, { rtl }), view);
      expect(headAt(scene, story.events, 0)).to.equal(rtl ? 1000 : 0);
      expect(headAt(scene, story.events, 7)).to.equal(rtl ? 0 : 1000);
    }
  });
});
