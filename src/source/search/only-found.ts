import type { Story } from '../../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { someEvents } from '../../story/some-events.js';
import { datedRows, type Found } from './found.js';

const known = new WeakMap<Found, Story>();

/** A story of what was found alone, the same as long as it is asked of the same search. */
export function onlyFound(found: Found): Story {
  const story = known.get(found) ?? storyOf(found);
  known.set(found, story);
  return story;
}

function storyOf(found: Found): Story {
  const { story, positions } = found;
  const rows = datedRows(found);
  const { length } = story.events;
  const undated = Array.from(positions.subarray(rows.length), (at) => story.undated[at - length]);
  return someEvents(
    story,
    rows,
    undated.filter((event) => event !== undefined),
  );
}
