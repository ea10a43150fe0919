import { checkStory, type Story } from '../../src/story/index.js';

/** What a test says of an event; a title is made where it says none. */
export interface MadeEvent {
  readonly date: string;
  readonly title?: string;
  readonly group?: string;
  readonly importance?: number;
  readonly quotes?: readonly { readonly text: string }[];
}

/** A story of these events, or of these dates. */
export function makeStory(
  events: readonly (string | MadeEvent)[],
  more: { groups?: readonly string[]; periods?: readonly object[] } = {},
): Story {
  const { story } = checkStory({
    title: 'A story',
    groups: (more.groups ?? []).map((id) => ({ id, title: `Group ${id}` })),
    periods: more.periods ?? [],
    events: events.map((event, index) => ({
      title: `Event ${index}`,
      ...(typeof event === 'string' ? { date: event } : event),
    })),
  });
  if (!story) throw new Error('The test has made no story.');
  return story;
}

/** The hard case: one span decades back, then months, then days. */
export const newsDates = [
  '1996/2001',
  '2021-08',
  '[2021-08..]',
  '2024-07',
  '2025-04',
  '[..2025-07-03]',
  '2025-07-03',
  '2025-07-04',
];
