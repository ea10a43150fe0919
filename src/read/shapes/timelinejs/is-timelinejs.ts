import { firstObjects, isObject, valueOf } from '../loose-json.js';

/** Keys of a slide that stand beside a `start_date`, and that only TimelineJS has. */
const isSlide = (loose: unknown): boolean =>
  valueOf(loose, 'start_date') !== undefined ||
  (isObject(valueOf(loose, 'text')) && valueOf(loose, 'date') === undefined);

const isVersion2 = (loose: unknown): boolean => {
  const timeline = valueOf(loose, 'timeline');
  return (
    isObject(timeline) && (Array.isArray(timeline['date']) || valueOf(timeline, 'headline') !== undefined)
  );
};

/** Whether a value looks like the JSON of TimelineJS, of version 3 or 2. */
export const isTimelinejs = (loose: unknown): boolean =>
  isVersion2(loose) ||
  (isObject(loose) &&
    Array.isArray(loose['events']) &&
    (firstObjects(loose['events']).some(isSlide) ||
      isSlide(valueOf(loose, 'title')) ||
      firstObjects(loose['eras']).some(isSlide)));
