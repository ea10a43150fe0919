import { expect } from '@open-wc/testing';
import { fitSafely, placeSafely } from '../../src/interaction/index.js';
import { placeStory } from '../../src/geometry/whole.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

describe('placeSafely', () => {
  const story = makeStory(newsDates);

  it('gives the scene, and nothing to say', () => {
    const frame = makeFrame(900);
    const { fit } = fitSafely(story, frame);
    const placed = placeSafely(fit!, undefined, undefined);
    expect(placed.scene).to.deep.equal(placeStory(story, frame));
    expect(placed.problem).to.equal(undefined);
  });

  it('gives a problem and what was thrown in place of a scene that fails', () => {
    const mistake = new Error('no ruler');
    const measure = () => {
      throw mistake;
    };
    const { fit, problem, error } = fitSafely(story, makeFrame(900, { measure }));
    expect(fit).to.equal(undefined);
    expect(problem?.code).to.equal('not-drawn');
    expect(problem?.severity).to.equal('error');
    expect(error).to.equal(mistake);
  });

  it('does so for a view too', () => {
    const mistake = new Error('no view');
    const { fit } = fitSafely(story, makeFrame(900));
    const inView = () => {
      throw mistake;
    };
    const broken = { ...fit!, form: { ...fit!.form, inView } };
    const { scene, problem, error } = placeSafely(broken, { start: 0, end: 1 }, undefined);
    expect(scene).to.equal(undefined);
    expect(problem?.code).to.equal('not-drawn');
    expect(error).to.equal(mistake);
  });
});
