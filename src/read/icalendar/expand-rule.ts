import ICAL from 'ical.js';
import { fromCivil, toCivil } from '../../time/calendar.js';
import type { Moment } from './calendar-date.js';

/** Beyond this a calendar is no story any more. */
export const mostRepetitions = 200;

export interface Expanded {
  /** Civil times in milliseconds, the first event's among them. */
  readonly times: readonly number[];
  /** Why it is not all that the rule says; absent where it is. */
  readonly kept?: 'endless' | 'not-understood' | 'too-many';
}

interface Rule {
  readonly [part: string]: unknown;
}

const numbers = (value: unknown): readonly number[] =>
  [value].flat().filter((one) => typeof one === 'number');
const texts = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === 'string');

const all = <Item>(items: readonly Item[], value: unknown, test: (item: Item) => boolean): boolean =>
  items.length === [value].flat().length && items.every(test);

const weekday = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const nthWeekday = /^(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)$/;
const inEveryMonth = (day: number): boolean => day >= 1 && day <= 28;

/** Parts of a rule that its frequency may have, and what they may be. */
const parts: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  DAILY: {},
  WEEKLY: { byday: (value) => all(texts(value), value, (day) => weekday.test(day)) },
  MONTHLY: {
    byday: (value) => all(texts(value), value, (day) => nthWeekday.test(day)),
    bymonthday: (value) => all(numbers(value), value, inEveryMonth),
  },
  YEARLY: {
    bymonth: (value) => all(numbers(value), value, (month) => month >= 1 && month <= 12),
    bymonthday: (value) => all(numbers(value), value, inEveryMonth),
  },
};

/**
 * Whether the iterator can be trusted with a rule. Of others it goes on for ever (`FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`) or makes
 * dates that the rule does not have (29 February a year on is 1 March to it), so these are kept as they are written.
 */
function isPlain(rule: Rule, day: number): boolean {
  const { freq, interval = 1 } = rule;
  const by = Object.fromEntries(Object.entries(rule).filter(([part]) => part.startsWith('by')));
  const allowed = typeof freq === 'string' && Object.hasOwn(parts, freq) ? parts[freq] : undefined;
  if (!allowed || typeof interval !== 'number' || interval < 1 || interval > 400) return false;
  if (freq === 'YEARLY' && day > 28 && !('bymonthday' in by)) return false;
  if (freq === 'YEARLY' && 'bymonth' in by !== 'bymonthday' in by) return false;
  if (freq === 'MONTHLY' && 'byday' in by && 'bymonthday' in by) return false;
  return Object.entries(by).every(([part, value]) => Object.hasOwn(allowed, part) && allowed[part]?.(value));
}

/** The times of a rule that comes to an end, at most `mostRepetitions`; of every other its first alone, and why. */
export function expandRule(rule: unknown, start: Moment): Expanded {
  const times = [start.civil];
  if (typeof rule !== 'object' || rule === null || !isPlain(rule as Rule, toCivil(start.civil).day)) {
    return { times, kept: 'not-understood' };
  }
  const { count, until } = rule as Rule;
  if (count === undefined && until === undefined) return { times, kept: 'endless' };
  try {
    return iterate(rule as Rule, start);
  } catch {
    return { times, kept: 'not-understood' };
  }
}

type Next = InstanceType<typeof ICAL.Time>;

function iterate(rule: Rule, start: Moment): Expanded {
  const { year, month, day, hour, minute, second } = toCivil(start.civil);
  const from = ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: start.isDay });
  const iterator = ICAL.Recur.fromData(rule).iterator(from);
  const times: number[] = [];
  for (let next = iterator.next() as Next | null; next; next = iterator.next() as Next | null) {
    if (times.length === mostRepetitions) return { times, kept: 'too-many' };
    const clock = (next.hour * 3600 + next.minute * 60 + next.second) * 1000;
    times.push(fromCivil(next.year, next.month, next.day) + clock);
  }
  return { times };
}
