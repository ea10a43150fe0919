import { expect } from '@open-wc/testing';
import { positionOf } from '../../src/story/index.js';
import type { CheckedStory } from '../../src/story/index.js';
import { comparable } from './comparable-story.js';

/** Expects the same story, column by column and event by event, with the same problems. */
export function expectSameStory(actual: CheckedStory, expected: CheckedStory): void {
  expect(actual.problems).to.deep.equal(expected.problems);
  expect(actual.story && comparable(actual.story)).to.deep.equal(
    expected.story && comparable(expected.story),
  );
  if (!actual.story || !expected.story) return;
  for (let row = -1; row <= expected.story.events.length; row += 1) {
    const event = expected.story.events.at(row);
    expect(actual.story.events.titleAt(row)).to.equal(event?.title);
    if (event) expect(actual.story.events.find(event.id)).to.equal(row);
  }
  for (const id of ['no such event', 'event-1', ...expected.story.undated.map((event) => event.id)]) {
    expect(actual.story.events.find(id)).to.equal(expected.story.events.find(id));
    expect(positionOf(actual.story, id)).to.equal(positionOf(expected.story, id));
  }
}
