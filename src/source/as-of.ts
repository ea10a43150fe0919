import type { Story, StoryEvent } from '../story/index.js';
import { someEvents } from '../story/some-events.js';
import { changeKinds, storyChanges } from '../story/story-changes.js';

/** A story as it was known at a moment. */
export interface AsOf {
  readonly story: Story;
  /** Where its events stand in the reading order of the whole story, ascending; the dated ones first. */
  readonly positions: Uint32Array;
}

const lasts = new WeakMap<Story, { readonly at: number; readonly asOf: AsOf }>();

/**
 * A story as it was known at a moment: without what was reported later, or happened later where no report is dated; and without
 * the dates of later updates and corrections. Its words are those of today: what they were before, a story does not keep.
 */
export const storyAsOf = (story: Story, at: number): AsOf => {
  const last = lasts.get(story);
  if (last?.at === at) return last.asOf;
  const asOf = knownAt(story, at);
  lasts.set(story, { at, asOf });
  return asOf;
};

const knownAt = (story: Story, at: number): AsOf => {
  const changes = storyChanges(story);
  const dated = story.events.length;
  const isKnown = new Uint8Array(dated + story.undated.length);
  for (let i = 0; i < changes.length && changes.at[i]! <= at; i += 1)
    if (changeKinds[changes.kind[i]!] === 'new') isKnown[changes.position[i]!] = 1;
  let count = 0;
  for (const bit of isKnown) count += bit;
  const positions = new Uint32Array(count);
  let rows = 0;
  for (let i = 0, place = 0; i < isKnown.length; i += 1) {
    if (!isKnown[i]) continue;
    positions[place++] = i;
    if (i < dated) rows = place;
  }
  const tell = teller(at);
  const undated = story.undated.filter((_, i) => isKnown[dated + i]).map(tell);
  const { events, ...some } = someEvents(story, positions.subarray(0, rows), undated);
  const tellAt = (index: number): StoryEvent | undefined => {
    const event = events.at(index);
    return event && tell(event);
  };
  return { positions, story: { ...some, events: { ...events, at: tellAt } } };
};

/** Tells events without what of them came later; the same event by the same object, for what is drawn is remembered by it. */
const teller = (at: number): ((event: StoryEvent) => StoryEvent) => {
  const told = new WeakMap<StoryEvent, StoryEvent>();
  return (event) => {
    const known = told.get(event) ?? toldAt(event, at);
    told.set(event, known);
    return known;
  };
};

const toldAt = (event: StoryEvent, at: number): StoryEvent => {
  const { updated, ...rest } = event;
  const corrected = event.corrected.filter(({ interval }) => interval.earliest <= at);
  const isUpdated = updated !== undefined && updated.interval.earliest <= at;
  if (corrected.length === event.corrected.length && (isUpdated || !updated)) return event;
  return { ...rest, ...(isUpdated && { updated }), corrected };
};
