import type { Place } from '../reader.js';

/** Where in a file stands what a path of the story names, by the place of each of its events and periods. */
export function placeIn(
  places: Readonly<Record<'events' | 'periods', readonly string[]>>,
): (path: string) => Place | undefined {
  return (path) => {
    const [, list, digits] = /^(events|periods)\[(\d+)\]/.exec(path) ?? [];
    if (list !== 'events' && list !== 'periods') return undefined;
    const where = places[list][Number(digits)];
    return where === undefined ? undefined : { where };
  };
}
