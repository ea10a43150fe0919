import fc from 'fast-check';
import { dateKinds, type EventColumns, type Story } from '../../src/story/index.js';
import { precisions } from '../../src/time/index.js';

/** Where an event begins and how long it lasts, in minutes. */
export interface Stay {
  readonly from: number;
  readonly minutes: number;
  readonly group: number;
}

const minute = 60_000;
const [dateKind, spanKind] = [dateKinds.indexOf('date'), dateKinds.indexOf('span')];

/** A story of columns alone, so that a test can have very many events: to the minute; what lasts longer is a span. */
export function storyOfColumns(stays: readonly Stay[], groups = 1): Story {
  const sorted = stays.toSorted((a, b) => a.from - b.from || a.minutes - b.minutes);
  const { length } = sorted;
  const earliest = Float64Array.from(sorted, ({ from }) => from * minute);
  const events: EventColumns = {
    length,
    earliest,
    latest: Float64Array.from(sorted, ({ from, minutes }) => (from + Math.max(1, minutes)) * minute - 1),
    place: earliest,
    kind: Uint8Array.from(sorted, ({ minutes }) => (minutes > 1 ? spanKind : dateKind)),
    precision: new Uint8Array(length).fill(precisions.indexOf('minute')),
    certainty: new Uint8Array(length),
    group: Int8Array.from(sorted, ({ group }) => group),
    quotes: new Uint8Array(length),
    media: new Uint8Array(length),
    at: (row) =>
      row >= 0 && row < length
        ? {
            id: `e${row}`,
            title: `Event ${row}`,
            tags: [],
            quotes: [],
            links: [],
            anchors: [],
            corrected: [],
            extra: {},
          }
        : undefined,
    titleAt: (row) => `Event ${row}`,
    find: (id) => Number(id.slice(1)),
  };
  return {
    groups: Array.from({ length: groups }, (_, i) => ({ id: `g${i}`, title: `Group ${i}` })),
    periods: [],
    links: [],
    scenes: [],
    events,
    undated: [],
    extra: {},
  };
}

/** Many events: strewn over ten years, or in a few bursts, or at one moment; most short, some of months. */
export const arbitraryStays = (most: number, groups = 1): fc.Arbitrary<Stay[]> => {
  const years = fc.integer({ min: 0, max: 5_000_000 });
  const burst = fc.tuple(fc.constantFrom(1e6, 2e6, 2_000_500), fc.integer({ min: 0, max: 3000 }));
  const from = fc.oneof(
    { weight: 4, arbitrary: years },
    { weight: 4, arbitrary: burst.map(([a, b]) => a + b) },
    fc.constant(3e6),
  );
  const minutes = fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    fc.integer({ min: 2, max: 600 }),
    fc.integer({ min: 600, max: 400_000 }),
  );
  const stay = fc.record({ from, minutes, group: fc.integer({ min: -1, max: groups - 1 }) });
  return fc.array(stay, { minLength: 151, maxLength: most, size: 'max' });
};
