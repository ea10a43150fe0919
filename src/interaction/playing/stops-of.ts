import { bisectLeft } from 'd3-array';
import type { View } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load it.
import { importanceOf } from '../../geometry/marks/importance.js';
import type { Found } from '../../source/search/index.js';
import { countEvents, positionOf, type Story, type StoryScene } from '../../story/index.js';
import { toldOrder } from '../../story/told-order.js';
import type { PlayOrder } from '../../view/index.js';

/** One of the places at which the player stops. */
export interface Stop {
  /** The position of its event in the reading order; undefined where a scene names none. */
  readonly position: number | undefined;
  /** What its author says of it, and what is to be seen. */
  readonly scene?: StoryScene;
}

/** All stops, in their order. */
export interface Stops {
  readonly stops: readonly Stop[];
  /** Of how many events these are only the most important; undefined where they are all that is wanted. */
  readonly among?: number | undefined;
}

/** What the reader has before the eyes, which says what of a long story is played. */
export interface Played {
  /** Ids in the order of the article. */
  readonly told?: readonly string[];
  readonly found?: Found | undefined;
  readonly view?: View | undefined;
}

/** Nobody watches more events than these one after the other: of more, the most important are played. */
export const mostStops = 150;
export const bestStops = 40;

/** The orders in which a story can be played, the best first: its author's scenes, that of time, that of the article. */
export const ordersOf = (story: Story, told: readonly string[] = []): readonly PlayOrder[] => [
  ...(story.scenes.length > 0 ? (['scenes'] as const) : []),
  ...(countEvents(story) > 1 ? (['time'] as const) : []),
  ...(toldOrder(story, told).ids.length > 1 ? (['told'] as const) : []),
];

/**
 * Where the player stops. In the order of time that is at what was found, where the reader has searched; of a long story at
 * what is in view; and where that is still too much, at the most important of them.
 */
export function stopsOf(story: Story, order: PlayOrder, played: Played = {}): Stops {
  switch (order) {
    case 'scenes':
      return { stops: story.scenes.map((scene) => ({ position: positionIn(story, scene.event), scene })) };
    case 'told':
      return { stops: stopsAt(toldOrder(story, played.told ?? []).positions) };
    case 'time':
      return inTime(story, wanted(story, played));
  }
}

const stopsAt = (positions: readonly number[]): Stop[] => positions.map((position) => ({ position }));

const positionIn = (story: Story, id: string | undefined): number | undefined => {
  const position = id === undefined ? -1 : positionOf(story, id);
  return position < 0 ? undefined : position;
};

/** Positions that are to be played, ascending: as a number where they are all from one on, so that millions are not listed. */
interface Wanted {
  readonly count: number;
  at(index: number): number;
}

function wanted(story: Story, { found, view }: Played): Wanted {
  if (found?.done && found.story === story && found.positions.length > 1) {
    const { positions } = found;
    return { count: positions.length, at: (index) => positions[index]! };
  }
  const all: Wanted = { count: countEvents(story), at: (index) => index };
  if (all.count <= mostStops || !view) return all;
  const { place } = story.events;
  const from = bisectLeft(place, view.start);
  const until = bisectLeft(place, view.end);
  return until - from > 1 ? { count: until - from, at: (index) => from + index } : all;
}

function inTime(story: Story, { count, at }: Wanted): Stops {
  if (count <= mostStops) return { stops: stopsAt(Array.from({ length: count }, (_, index) => at(index))) };
  const worth = Float64Array.from({ length: count }, (_, index) => {
    const position = at(index);
    return position < story.events.length ? importanceOf(story.events, position) : -Infinity;
  });
  const least = worth.toSorted().at(-bestStops)!;
  const level = worth.reduce((sum, value) => sum + Number(value === least), 0);
  const room = bestStops - worth.reduce((sum, value) => sum + Number(value > least), 0);
  // Of those that matter as much as the least of the best there are too many: some from all along the story.
  let met = 0;
  const positions: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = worth[index]!;
    const isTaken =
      value > least ||
      (value === least && Math.floor((met * room) / level) < Math.floor(((met += 1) * room) / level));
    if (isTaken) positions.push(at(index));
  }
  return { stops: stopsAt(positions), among: count };
}
