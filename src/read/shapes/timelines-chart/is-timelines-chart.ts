import { firstObjects, valueOf } from '../loose-json.js';

/** Whether a value looks like the data of timelines-chart: `[{ group, data: [{ label, data: [{ timeRange, val }] }] }]`. */
export const isTimelinesChart = (loose: unknown): boolean =>
  firstObjects(loose).some((group) =>
    firstObjects(group['data']).some((line) =>
      firstObjects(line['data']).some((datum) => Array.isArray(valueOf(datum, 'timeRange'))),
    ),
  );
