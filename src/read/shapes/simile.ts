import { isObject } from './loose-json.js';
import type { LooseObject } from './loose-json.js';
import type { Shape } from './shape.js';

/** Keys of an event that only SIMILE has. */
const own = [
  'isDuration',
  'durationEvent',
  'latestStart',
  'earliestEnd',
  'tapeImage',
  'trackNum',
  'hoverText',
];
const ownOfFile = ['dateTimeFormat', 'wikiURL', 'wikiSection'];

const has = (value: LooseObject, key: string): boolean => Object.hasOwn(value, key);

function fits(loose: unknown): boolean {
  if (!isObject(loose) || !Array.isArray(loose['events'])) return false;
  if (ownOfFile.some((key) => has(loose, key))) return true;
  const events = (loose['events'] as readonly unknown[]).slice(0, 10).filter(isObject);
  return events.some(
    (event) =>
      own.some((key) => has(event, key)) || (has(event, 's') && has(event, 't') && !has(event, 'title')),
  );
}

/** SIMILE Timeline's JSON, with long names or short ones. */
export const simile: Shape = {
  name: 'simile',
  fits,
  read: async (loose) => (await import('../simile/read-simile-json.js')).readSimileJson(loose),
};
