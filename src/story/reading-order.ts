import { dateKinds, type Story, type StoryEvent } from './story.js';

/** How many events a story tells: the dated, then the undated. */
export const countEvents = ({ events, undated }: Story): number => events.length + undated.length;

/** The event at a position of the reading order: dated ones by place, then the undated as given. */
export const eventAt = ({ events, undated }: Story, position: number): StoryEvent | undefined =>
  position < events.length ? events.at(position) : undated[position - events.length];

const finders = new WeakMap<Story['undated'], (id: string) => number>();

/** Keeps what finds an id among undated events without a look at each. */
export const keepFinder = (undated: Story['undated'], find: (id: string) => number): void =>
  void finders.set(undated, find);

/** Index of the event with an id among undated ones, -1 where there is none. */
export const findUndated = (undated: Story['undated'], id: string): number =>
  finders.get(undated)?.(id) ?? undated.findIndex((event) => event.id === id);

/** The title of the event at a position, which costs less than the event. */
export const titleAt = ({ events, undated }: Story, position: number): string | undefined =>
  position < events.length ? events.titleAt(position) : undated[position - events.length]?.title;

/** Position of the event with an id in the reading order, -1 where the story has none. */
export const positionOf = ({ events, undated }: Story, id: string): number => {
  const row = events.find(id);
  if (row >= 0) return row;
  const place = findUndated(undated, id);
  return place < 0 ? -1 : events.length + place;
};

/** The last event before a position of which it is known when it began: what "nine months later" counts from. */
export const eventBefore = (story: Story, position: number): StoryEvent | undefined => {
  const { events } = story;
  for (let i = Math.min(position, events.length) - 1; i >= 0; i -= 1) {
    const oneOf = dateKinds[events.kind[i] ?? 0] === 'one-of';
    if (!oneOf && Number.isFinite(events.earliest[i])) return events.at(i);
  }
  return undefined;
};
