import { expect } from '@open-wc/testing';
import { placeSafely } from '../../src/interaction/index.js';
import { placeStory } from '../../src/geometry/index.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

describe('placeSafely', () => {
  const story = makeStory(newsDates);

  it('gives the scene, and nothing to say', () => {
    const frame = makeFrame(900);
    expect(placeSafely(story, frame)).to.deep.equal({ scene: placeStory(story, frame) });
  });

  it('gives a problem and what was thrown in place of a scene that fails', () => {
    const mistake = new Error('no ruler');
    const measure = () => {
      throw mistake;
    };
    const { scene, problem, error } = placeSafely(story, makeFrame(900, { measure }));
    expect(scene).to.equal(undefined);
    expect(problem?.code).to.equal('not-drawn');
    expect(problem?.severity).to.equal('error');
    expect(error).to.equal(mistake);
  });
});
