import { dateOfValue, instantsOf, isYear } from './date-of-value.js';
import { isObject, restOf, said, textOf, valueOf } from './loose-json.js';
import type { LooseObject } from './loose-json.js';
import { placeIn } from './place-in.js';
import type { Reading } from '../reader.js';

/** A lane of events: its name, the entries, and where each stands in the file. */
export interface Lane {
  readonly name: string;
  readonly entries: readonly unknown[];
  readonly placeOf: (index: number) => string;
}

/** The first of some keys that says something. */
export const firstKey = (loose: unknown, keys: readonly string[]): string | undefined =>
  keys.find((key) => typeof valueOf(loose, key) !== 'object' && !blank(loose, key));

const blank = (loose: unknown, key: string): boolean => textOf(loose, key) === '';

const titleKeys = ['text', 'title', 'label', 'name', 'message', 'event', 'headline'];
const linkKeys = ['url', 'link', 'href'];

/** Lanes of events with a date each, as the charts on D3 take them, as a story: each named lane a group. */
export function readLanes(lanes: readonly Lane[], dateKeys: readonly string[]): Reading {
  const dateIn = (entry: unknown): unknown => {
    if (!isObject(entry)) return entry;
    const key = firstKey(entry, dateKeys);
    return key === undefined ? undefined : entry[key];
  };
  const instants = instantsOf(
    lanes.flatMap(({ entries }) => entries.map(dateIn)).filter((value) => !isYear(value)),
  );
  const events: unknown[] = [];
  const places: string[] = [];
  for (const { name, entries, placeOf } of lanes) {
    for (const [i, entry] of entries.entries()) {
      const value = dateIn(entry);
      const date = isYear(value) ? value : dateOfValue(value, instants);
      events.push(
        entry !== null && (isObject(entry) || value === entry) ? eventOf(entry, date, name, dateKeys) : entry,
      );
      places.push(placeOf(i));
    }
  }
  const groups = [...new Set(lanes.map(({ name }) => name))].filter(Boolean);
  return {
    loose: said({ groups: groups.map((name) => ({ id: name, title: name })), events }),
    problems: [],
    placeOf: placeIn({ events: places, periods: [] }),
  };
}

function eventOf(entry: unknown, date: unknown, group: string, dateKeys: readonly string[]): LooseObject {
  const dateKey = firstKey(entry, dateKeys) ?? '';
  const titleKey = firstKey(entry, titleKeys) ?? '';
  const linkKey = firstKey(entry, linkKeys) ?? '';
  return said({
    id: valueOf(entry, 'id'),
    date,
    title: textOf(entry, titleKey),
    group,
    links: linkKey === '' ? [] : [{ url: textOf(entry, linkKey) }],
    extra: restOf(entry, ['id', dateKey, titleKey, linkKey]),
  });
}
