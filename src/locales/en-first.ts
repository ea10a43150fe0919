import { englishCounts } from './english-counts.js';
import type { Formats } from './formats.js';

/** "since the 1560s", "about the 19th century", "by the first quarter of 2001", but "since spring 2001". */
export function the(date: string): string {
  return /^(\d+s|\d+(st|nd|rd|th)|first|second|third|fourth|last)\b/.test(date) ? `the ${date}` : date;
}

/** Sentences by the code of a failure; `other` stands for every code that has none of its own. */
export type Failures = Readonly<Record<string, Sentence>> & Readonly<Record<'other', Sentence>>;
type Sentence = (detail: string) => string;

/** The English words that a first picture needs; the others come with what says them. */
export function enFirst(formats: Formats) {
  const { counted } = englishCounts(formats);
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
    asTold: 'Article’s order',
    asOf: 'As of',
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
      by: (date: string) => `by ${the(date)}`,
      between: (from: string, to: string) => `between ${the(from)} and ${the(to)}`,
      about: (date: string) => `about ${the(date)}`,
      uncertain: (date: string) => `${date} (uncertain)`,
      bc: (year: string) => `${year} BC`,
      ad: (year: string) => `AD ${year}`,
      yearsAgo: 'years ago',

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
