import { eventAt, type Story } from '../../story/index.js';

/** What an event can be chosen by that no column says, each value once. */
export interface EventValues {
  readonly tags: readonly string[];
  /** Who is quoted. */
  readonly speakers: readonly string[];
}

const none: EventValues = { tags: [], speakers: [] };

/** The values of the event at a position of the reading order; none while it is still on its way. */
export function eventValues(story: Story, position: number): EventValues {
  const event = eventAt(story, position);
  if (!event) return none;
  const { tags, quotes } = event;
  return { tags, speakers: [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))] };
}
