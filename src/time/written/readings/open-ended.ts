import { isFault } from '../../date-fault.js';
import { isOneDate } from '../is-one-date.js';
import { besides } from '../besides.js';
import type { Reading } from '../reading.js';

type Way = readonly [form: RegExp, edtf: (date: string) => string | undefined];

/** What lasts (`1985/..`) and what happened at some time (`[1985..]`) are told apart by their words. */
const ways: readonly Way[] = [
  [/^(.+?) ?[-\u2013] ?\(?\?\)?$/, (date) => `${date}/`],
  [/^\(?\?\)? ?[-\u2013] ?(.+)$/, (date) => `/${date}`],
  [/^(?:from )?(.+), end not known$/i, (date) => `${date}/`],
  [/^(?:until )?(.+), beginning not known$/i, (date) => `/${date}`],
  [/^(?:ever )?since (.+)$/i, (date) => `${date}/..`],
  [
    /^(?:from )?(.+?)(?: ?\u2013 ?| to (?:the )?| - | ?-)(?:present(?: day)?|now|today|ongoing|date)$/i,
    (date) => `${date}/..`,
  ],
  [/^(?:from )?(.+?) (?:onwards?|and (?:after|later|since))$/i, (date) => `${date}/..`],
  [/^from (.+)$/i, (date) => `${date}/..`],
  [/^(.+?) ?(?:\u2013|-)$/, (date) => `${date}/..`],
  [/^(?:until|till|up to|to) (.+)$/i, (date) => `../${date}`],
  [/^(?:by|no later than|not later than|not after|at the latest) (.+)$/i, (date) => `[..${date}]`],
  [/^(.+) (?:or (?:earlier|before)|at the latest)$/i, (date) => `[..${date}]`],
  [/^(?:not before|no earlier than|not earlier than) (.+)$/i, (date) => `[${date}..]`],
  [/^(.+) (?:or (?:later|after)|at the earliest)$/i, (date) => `[${date}..]`],
  // Neither holds the date itself, so each begins at the next one of its unit, or ends at the one before.
  [/^(?:before|prior to|pre-) ?(.+)$/i, (date) => edtfOf('..', besides(date, -1))],
  [/^(?:after|post-) ?(.+)$/i, (date) => edtfOf(besides(date, 1), '..')],
];

/** What is known of one side only: "since 1985", "by 1985", "before 1985". */
export const openEnded: Reading = {
  name: 'open-ended',
  joins: true,
  examples: {
    'since 1985': '1985/..',
    '1985\u2013present': '1985/..',
    '1985 to present': '1985/..',
    '1985-now': '1985/..',
    'May 1985 onwards': '1985-05/..',
    'from 1985': '1985/..',
    '1985\u2013': '1985/..',
    'from 1985, end not known': '1985/',
    '1985\u2013?': '1985/',
    '? \u2013 1985': '/1985',
    'until 1985': '../1985',
    'by 1985': '[..1985]',
    'no later than May 1985': '[..1985-05]',
    '1985 or later': '[1985..]',
    'not before 1985': '[1985..]',
    'before 1985': '[..1984]',
    'before 1 March 1985': '[..1985-02-28]',
    'after 1985': '[1986..]',
    'after December 1985': '[1986-01..]',
    'before the 1960s': '[..1959]',
    'after c. 1985': '[1986~..]',
  },
  read(text, { inner }) {
    for (const [form, edtf] of ways) {
      const date = form.exec(text)?.[1];
      if (date === undefined) continue;
      const read = inner(date);
      if (isOneDate(read)) return edtf(read);
      if (read !== undefined && isFault(read)) return read;
    }
    return undefined;
  },
};

const edtfOf = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined
    ? undefined
    : `[${from === '..' ? '' : from}..${to === '..' ? '' : to}]`;
