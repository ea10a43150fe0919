import { isOwnShape } from '../../../../src/read/is-own-shape.js';
import { parseJson } from '../../../../src/read/parse-json.js';

/** What stands in braces. */
export type Loose = Readonly<Record<string, unknown>>;

/** A story as its own JSON says it, as far as the table changes it: all else in it is kept as it is. */
export interface LooseStory {
  readonly events: readonly Loose[];
  /** The same story with other events, in its own shape: with a title, or a bare list. */
  readonly withEvents: (events: readonly Loose[]) => unknown;
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The story that a text is, where it is JSON of our own; undefined else. */
export const looseStory = (text: string): LooseStory | undefined => {
  const story = parseJson(text);
  const events: unknown = isObject(story) ? story['events'] : story;
  if (!isOwnShape(story) || !Array.isArray(events) || !events.every(isObject)) return undefined;
  return { events, withEvents: (others) => (isObject(story) ? { ...story, events: others } : others) };
};
