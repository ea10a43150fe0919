/** Keys of other tools' JSON, at the top or in an event, that stand beside some of ours. */
const foreign = [
  'dateTimeFormat',
  'wikiURL',
  'timeline',
  'eras',
  '@context',
  '@graph',
  '@type',
  'start_date',
].concat(['content', 'timestamp', 'timeRange', 'durationEvent', 'isDuration', 'latestStart', 'earliestEnd']);

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

const has = (value: Loose, key: string): boolean => Object.hasOwn(value, key);

/**
 * Whether a value parsed from JSON is a story in our own shape, as far as its top and its first event tell: quick, since
 * every story is asked. What is not may be another tool's, and has to be looked at.
 */
export function isOwnShape(loose: unknown): boolean {
  if (!isObject(loose)) return true; // no tool's: `checkStory` says so
  const events = Array.isArray(loose) ? (loose as readonly unknown[]) : loose['events'];
  // A title that is an object is a slide.
  if (foreign.some((key) => has(loose, key)) || isObject((loose as Loose)['title'])) return false;
  if (!Array.isArray(events)) return has(loose, 'events');
  const first = (events as readonly unknown[]).find(isObject);
  if (!first || foreign.some((key) => has(first, key))) return !first;
  return has(first, 'date') || (has(first, 'start') && has(first, 'title'));
}
