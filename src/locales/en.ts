import { type Failures, enFirst, the } from './en-first.js';
import { englishCounts } from './english-counts.js';
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

/** All English words: those of a first picture, and what is said once a reader asks. */
export function en(formats: Formats) {
  const { number } = formats;
  const { nth } = englishCounts(formats);
  const first = enFirst(formats);
  const { events } = first;
  return {
    ...first,

    // What is said of dates that few stories have.
    phrases: {
      ...first.phrases,
      orEarlier: (date: string) => `${date} or earlier`,
      andLater: (date: string) => `${date} and later`,
      andEarlier: (date: string) => `${date} and earlier`,
      allOf: (span: string) => `all of ${span}`,
      estimate: (date: string, years: string) => `about ${date} (${years})`,
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
    },

    // Why there is no story.
    failures: {
      ...first.failures,
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
    } as Failures,

    // Counts and names.
    longestGap: (duration: string, range: string) => `Longest gap: ${duration}, ${range}.`,
    now: 'Now',
    previousChange: 'Previous change',
    nextChange: 'Next change',
    known: (count: number, all: number) => `${number(count)} of ${events(all)} known`,
    isNew: 'New',
    isReported: 'Reported',
    isUpdated: 'Updated',
    isCorrected: 'Corrected',
    newOrChanged: (count: number) => (count === 0 ? 'Nothing new' : `${number(count)} new or changed`),

    // Controls.
    notToScale: 'Not to scale',
    columnDate: 'Date',
    columnEvent: 'Event',
    columnGroup: 'Group',
    columnQuotes: 'Quotations',
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
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    place: (position: number, count: number) => `${number(position)} of ${number(count)}`,
    marksMean: 'What the marks mean',
    meanings: {
      dot: 'A day or a moment; also a time too short for a bar',
      bar: 'The whole of a month, a year or a longer time',
      open: 'Goes on, or has no beginning',
      unknown: 'End or beginning not known',
      bound: 'On this day, or some time along the fading line',
      one: 'One of these dates; it is not known which',
      all: 'All of these dates',
      about: 'About this date',
      uncertain: 'Date uncertain',
      cluster: 'So many events, close together',
      quotes: 'So many quotations',
      gap: 'Time without events, left out',
    },
    placeAsTold: (position: number, count: number) => `${number(position)} of ${number(count)} as told`,
    toldAs: (position: number, count: number) => `told ${nth(position)} of ${number(count)}`,
    play: 'Play',
    pause: 'Pause',
    player: 'Player',
    playOrder: 'Order',
    scenes: 'Scenes',
    inTime: 'In time',
    speed: 'Speed',
    mostImportant: (count: number, all: number) => `The ${number(count)} most important of ${events(all)}`,
    earlier: (duration: string) => `${duration} earlier`,
    leftOut: (duration: string) => `${duration} left out`,
    shown: 'Time shown',
    today: 'Today',
    todayIs: (date: string, toCome: number) =>
      toCome > 0 ? `Today: ${date}. Still to come: ${events(toCome)}.` : `Today: ${date}.`,
    shownFrom: 'Start of the time shown',
    shownTo: 'End of the time shown',
    inView: (count: number, all: number, range: string) => `${range}: ${number(count)} of ${events(all)}`,
    allInView: (count: number) => `Whole story: ${events(count)}`,
    back: 'Back',
    wholeStory: 'Whole story',

    // Quotes and links.
    quotation: (speaker: string | undefined) => (speaker ? `Quotation, ${speaker}` : 'Quotation'),
    closeQuote: '”',
    source: 'Source',
    links: 'Links',
    readInArticle: 'Read it in the article',
    backToTimeline: 'Back to the timeline',
    showInTimeline: 'Show in the timeline',
    host: (name: string) => `opens ${name}`,
    credit: (name: string) => `Credit: ${name}`,
    showPicture: 'Show the picture',
    enlarge: 'Enlarge the picture',
    notLoaded: 'Could not be loaded',
    image: 'Picture',
    video: 'Video',
    audio: 'Audio',
    printedFrom: 'From',
    sourceOf: (name: string) => `Source: ${name}`,
    copyQuote: 'Copy quotation',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    attribution: (parts: readonly string[]) => `— ${parts.join(', ')}`,
    saidBy: (name: string) => `All that ${name} said`,
    compareWith: 'Compare with',
    nobody: 'Nobody',
    bothSpoke: 'Both spoke',
    showLarge: 'Show large',
    previousQuote: 'Previous quotation',
    nextQuote: 'Next quotation',
    fullScreen: 'Full screen',

    // Looking for words.
    find: 'Find',
    findInTitles: 'Find in titles',
    found: (count: number, all: number) =>
      count === 0 ? 'No event found' : `${number(count)} of ${events(all)}`,
    isFound: 'found',
    countFound: (count: number) => `${number(count)} found`,
    previousFound: 'Previous found',
    nextFound: 'Next found',
    filter: 'Filter',
    speakers: 'Speakers',
    tags: 'Tags',
    withQuotes: 'With quotations',
    fromDate: 'From',
    untilDate: 'To',
    hideOthers: 'Hide the others',
    clear: 'Clear',
    remove: 'Remove',
    moreChoices: (count: number) => `${number(count)} more`,
    dateExpected: 'A year or a date was expected, such as 2021 or 2021-08-15.',

    // Taking the story along.
    pictureSvg: 'Picture (SVG)',
    picturePng: 'Picture (PNG)',
    webPage: 'Web page',
    data: 'Data',
    saved: (file: string) => `Saved as ${file}`,
    notSaved: 'Could not be saved',

    // States.
    soFar: (count: number) => `${events(count)} so far`,
    stop: 'Stop',
    arrived: (count: number) => `All ${events(count)} are here.`,
    incomplete: (count: number) => `Incomplete: the first ${events(count)} are here.`,
    readRest: 'Read the rest',
  };
}
