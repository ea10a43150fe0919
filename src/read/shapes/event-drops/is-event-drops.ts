import { firstObjects, valueOf } from '../loose-json.js';

const isDrop = (entry: unknown): boolean => typeof entry === 'string' || valueOf(entry, 'date') !== undefined;

/** Whether a value looks like the data of EventDrops: `[{ name, data: [{ date }] }]`. */
export const isEventDrops = (loose: unknown): boolean =>
  firstObjects(loose).some(
    (line) =>
      typeof valueOf(line, 'name') === 'string' && Array.isArray(line['data']) && isDrop(line['data'][0]),
  );
