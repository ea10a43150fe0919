import { englishCounts } from './english-counts.js';
import type { Formats } from './formats.js';

/** "since the 1560s", "about the 19th century", "by the first quarter of 2001", but "since spring 2001". */
function the(date: string): string {
  return /^(\d+s|\d+(st|nd|rd|th)|first|second|third|fourth|last)\b/.test(date) ? `the ${date}` : date;
}

/** Sentences by the code of a failure; `other` stands for every code that has none of its own. */
type Failures = Readonly<Record<string, Sentence>> & Readonly<Record<'other', Sentence>>;
type Sentence = (detail: string) => string;

/** The English words that a first picture needs; the others come with what says them. */
export function enFirst(formats: Formats) {
  const { counted, nth } = englishCounts(formats);
  const events = (count: number) => counted(count, 'event', 'events');
  const quotes = (count: number) => counted(count, 'quotation', 'quotations');

  return {
    // Counts and names.
    events,
    quotes,
    storySummary: (eventCount: number, quoteCount: number, range: string) =>
      [
        range ? `${events(eventCount)}, ${range}.` : `${events(eventCount)}.`,
        ...(quoteCount > 0 ? [`${quotes(quoteCount)}.`] : []),
      ].join(' '),
    comma: ', ',
    cluster: (count: number, range: string) => (range ? `${events(count)}, ${range}` : events(count)),
    ellipsis: '…',
    untitled: 'Untitled',
    undated: 'Undated',
    noGroup: 'Other',

    // Controls.
    trueScale: 'True scale',
    foldedScale: 'Shorten empty stretches',
    showAs: 'Show as',
    list: 'List',
    table: 'Table',
    brokenNote: 'Distances are true within each stretch; breaks say how much is left out.',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlierEvents: (count: number) => counted(count, 'earlier event', 'earlier events'),
    laterEvents: (count: number) => counted(count, 'later event', 'later events'),
    keys: 'Keyboard shortcuts',
    skip: 'Skip timeline',
    legend: 'Legend',
    timeline: 'Timeline',
    overview: 'Overview of the whole story',

    // Quotes and links.
    openQuote: '“',

    // Taking the story along.
    download: 'Download',

    // States.
    loading: 'Loading the timeline…',
    noEvents: 'This timeline has no events yet.',
    tryAgain: 'Try again',
    failed: 'There is no timeline to show here.',
    unread: (count: number) => `${counted(count, 'entry', 'entries')} could not be read.`,
    problems: 'Problems',
    failures: {
      network: () => 'The timeline could not be loaded: its address could not be reached.',
      cors: () => 'The timeline could not be loaded: its address could not be reached.',
      offline: () => 'The timeline could not be loaded: there is no connection to the internet.',
      status: (detail: string) =>
        `The timeline could not be loaded: the server answered ${detail || 'with an error'}.`,
      timeout: () => 'The timeline could not be loaded: the server took too long to answer.',
      'too-large': () => 'The timeline could not be loaded: its file is too large.',
      empty: () => 'The timeline could not be shown: its file is empty.',
      'web-page': () => 'The timeline could not be shown: its address leads to a web page, not to a story.',
      'not-json': (detail: string) =>
        `The timeline could not be shown: its file is not valid JSON${detail && ` (${detail})`}.`,
      'looks-like': (detail: string) =>
        `The timeline could not be shown: its file ${detail ? `looks like ${detail}` : 'is not one that can be read here'}.`,
      shape: (detail: string) =>
        `The timeline could not be shown: its file does not hold a story, since ${detail ? `its “${detail}” are not a list` : 'there are no events in it'}.`,
      encoding: () => 'The timeline could not be shown: its text is not in UTF-8.',
      'bad-address': () => 'The timeline could not be loaded: its address is not valid.',
      other: () => 'The timeline could not be loaded.',
    } as Failures,

    // What is said around a date.
    phrases: {
      span: (from: string, to: string) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
      fromTo: (from: string, to: string) => (/\s/.test(from + to) ? `${from} to ${to}` : `${from}–${to}`),
      since: (date: string) => `since ${the(date)}`,
      until: (date: string) => `until ${the(date)}`,
      endNotKnown: (date: string) => `from ${the(date)}, end not known`,
      beginningNotKnown: (date: string) => `until ${the(date)}, beginning not known`,
      endless: 'without beginning or end',
      notKnown: 'date not known',
      orLater: (date: string) => `${date} or later`,
      orEarlier: (date: string) => `${date} or earlier`,
      by: (date: string) => `by ${the(date)}`,
      between: (from: string, to: string) => `between ${the(from)} and ${the(to)}`,
      andLater: (date: string) => `${date} and later`,
      andEarlier: (date: string) => `${date} and earlier`,
      allOf: (span: string) => `all of ${span}`,
      about: (date: string) => `about ${the(date)}`,
      uncertain: (date: string) => `${date} (uncertain)`,
      estimate: (date: string, years: string) => `about ${date} (${years})`,

      bc: (year: string) => `${year} BC`,
      ad: (year: string) => `AD ${year}`,
      decade: (year: string) => (year.endsWith('00') ? `${year}s (decade)` : `${year}s`),
      century: (count: number) => `${nth(count)} century`,
      millennium: (count: number) => `${nth(count)} millennium`,
      inYear: (what: string, year: string) => `${what} in ${year}`,
      inYears: (what: string, years: string) => `${what} in ${the(years)}`,
      someYear: 'year not known',
      monthNotKnown: (year: string) => `${year}, month not known`,
      aMonthIn: (date: string) => `a month in ${date}`,
      aDayIn: (date: string) => `a day in ${date}`,
      aDay: 'a day',
      dayOfAMonth: (day: number) => `the ${nth(day)} of a month`,
      aside: (what: string, years: string) => `${what}, ${years}`,

      /** By EDTF's numbers in the place of a month. */
      seasons: {
        21: 'spring',
        22: 'summer',
        23: 'autumn',
        24: 'winter',
        25: 'northern spring',
        26: 'northern summer',
        27: 'northern autumn',
        28: 'northern winter',
        29: 'southern spring',
        30: 'southern summer',
        31: 'southern autumn',
        32: 'southern winter',
        33: 'first quarter',
        34: 'second quarter',
        35: 'third quarter',
        36: 'fourth quarter',
        37: 'first third',
        38: 'second third',
        39: 'last third',
        40: 'first half',
        41: 'second half',
      } as Readonly<Record<number, string>>,
      season: (name: string, year: string) => `${name} ${year}`,
      partOfYear: (name: string, year: string) => `${name} of ${year}`,

      at: (day: string, time: string) => `${day}, ${time}`,
      from: (time: string) => `from ${time}`,
      shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],

      // Distances.
      numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
      later: (distance: string) => `${distance} later`,
      sameTime: 'at the same time',
      aboutSameTime: 'at about the same time',
      same: { day: 'on the same day', month: 'in the same month', year: 'in the same year' },
      next: { day: 'the next day', month: 'the next month', year: 'the next year' },
    },
  };
}
