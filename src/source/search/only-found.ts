import { bisectLeft } from 'd3-array';
import type { Story } from '../../story/index.js';
// Not through the indexes, so that the first drawing loads none of it.
import { lazyList } from '../../story/many/lazy-list.js';
import { findUndated, keepFinder } from '../../story/reading-order.js';
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
  const places = positions.subarray(rows.length).map((at) => at - story.events.length);
  return someEvents(story, rows, someUndated(story.undated, places));
}

/** Of a large story they are made when they are asked for. */
function someUndated(undated: Story['undated'], places: Uint32Array): Story['undated'] {
  const some = lazyList(places.length, (index) => undated[places[index] as number]);
  keepFinder(some, (id) => {
    const place = findUndated(undated, id);
    const index = bisectLeft(places, place);
    return place >= 0 && places[index] === place ? index : -1;
  });
  return some;
}
