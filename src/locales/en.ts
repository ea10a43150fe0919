import type { Formats } from './formats.js';

/** The words of a language; English is the page from which all others are typed. */
export type Dictionary = ReturnType<typeof en> & {
  readonly phrases: {
    /** What the first of a month is called where that is no number: "1er" in French. */
    readonly firstDay?: string;
    /** What several years of four digits are called where numbers alone do not do: "1996–2001 гг." in Russian. */
    readonly years?: (span: string) => string;
  };
  /** What `Intl` does not say well in the language, said better. */
  readonly formats?: Partial<Formats>;
};

/** What the language says around its dates. */
export type Phrases = Dictionary['phrases'];

/** "since the 1560s", "about the 19th century", "by the first quarter of 2001", but "since spring 2001". */
function the(date: string): string {
  return /^(\d+s|\d+(st|nd|rd|th)|first|second|third|fourth|last)\b/.test(date) ? `the ${date}` : date;
}

const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** Sentences by the code of a failure; `other` stands for every code that has none of its own. */
type Failures = Readonly<Record<string, Sentence>> & Readonly<Record<'other', Sentence>>;
type Sentence = (detail: string) => string;

export function en({ number, ordinal, plural }: Formats) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count) === 'one' ? one : other}`;
  const nth = (count: number) => number(count) + (endings[ordinal(count)] ?? 'th');
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
    longestGap: (duration: string, range: string) => `Longest gap: ${duration}, ${range}.`,
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
    notToScale: 'Not to scale',
    columnDate: 'Date',
    columnEvent: 'Event',
    columnGroup: 'Group',
    columnQuotes: 'Quotations',
    brokenNote: 'Distances are true within each stretch; breaks say how much is left out.',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlierEvents: (count: number) => counted(count, 'earlier event', 'earlier events'),
    laterEvents: (count: number) => counted(count, 'later event', 'later events'),
    keys: 'Keyboard shortcuts',
    keyList: [
      { keys: ['←', '→'], what: 'Previous and next event' },
      { keys: ['Home', 'End'], what: 'First and last event' },
      { keys: ['Enter'], what: 'Keep an event open, or open a cluster' },
      { keys: ['Esc'], what: 'Close' },
      { keys: ['+', '−'], what: 'Zoom in and out' },
      { keys: ['0'], what: 'Whole story' },
      { keys: ['Shift ←', 'Shift →'], what: 'Move along the timeline' },
      { keys: ['Page Up', 'Page Down'], what: 'Move by a whole view' },
      { keys: ['A–Z', '1–9'], what: 'Type a title or a year' },
      { keys: ['/'], what: 'Find words in titles' },
      { keys: ['?'], what: 'This list' },
    ],
    skip: 'Skip timeline',
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    legend: 'Legend',
    timeline: 'Timeline',
    place: (position: number, count: number) => `${number(position)} of ${number(count)}`,
    asTold: 'Article’s order',
    placeAsTold: (position: number, count: number) => `${number(position)} of ${number(count)} as told`,
    toldAs: (position: number, count: number) => `told ${nth(position)} of ${number(count)}`,
    leftOut: (duration: string) => `${duration} left out`,
    overview: 'Overview of the whole story',
    shown: 'Time shown',
    shownFrom: 'Start of the time shown',
    shownTo: 'End of the time shown',
    inView: (count: number, all: number, range: string) => `${range}: ${number(count)} of ${events(all)}`,
    allInView: (count: number) => `Whole story: ${events(count)}`,
    back: 'Back',
    wholeStory: 'Whole story',

    // Quotes and links.
    quotation: (speaker: string | undefined) => (speaker ? `Quotation, ${speaker}` : 'Quotation'),
    openQuote: '“',
    closeQuote: '”',
    source: 'Source',
    links: 'Links',
    readInArticle: 'Read it in the article',
    backToTimeline: 'Back to the timeline',
    showInTimeline: 'Show in the timeline',
    host: (name: string) => `opens ${name}`,
    credit: (name: string) => `Credit: ${name}`,
    showPicture: 'Show the picture',
    printedFrom: 'From',
    sourceOf: (name: string) => `Source: ${name}`,
    copyQuote: 'Copy quotation',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    attribution: (parts: readonly string[]) => `— ${parts.join(', ')}`,

    // Looking for words.
    find: 'Find',
    findInTitles: 'Find in titles',
    found: (count: number, all: number) =>
      count === 0 ? 'No event found' : `${number(count)} of ${events(all)}`,
    isFound: 'found',
    countFound: (count: number) => `${number(count)} found`,
    previousFound: 'Previous found',
    nextFound: 'Next found',

    // Taking the story along.
    download: 'Download',
    pictureSvg: 'Picture (SVG)',
    picturePng: 'Picture (PNG)',
    webPage: 'Web page',
    data: 'Data',
    saved: (file: string) => `Saved as ${file}`,
    notSaved: 'Could not be saved',

    // States.
    loading: 'Loading the timeline…',
    soFar: (count: number) => `${events(count)} so far`,
    stop: 'Stop',
    arrived: (count: number) => `All ${events(count)} are here.`,
    incomplete: (count: number) => `Incomplete: the first ${events(count)} are here.`,
    readRest: 'Read the rest',
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
