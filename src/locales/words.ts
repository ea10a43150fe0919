import type { Interval, Precision } from '../time/index.js';

/** The unit that a tick stands for. */
export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** All that the element says, in one language. Text only: no markup, and no value that is not a string. */
export interface Words {
  /** The language of these words, BCP 47. */
  readonly lang: string;
  /** Which way they are written. */
  readonly dir: 'ltr' | 'rtl';

  // Dates; all read civil time, as in UTC.
  /** A date in words, with the precision that it was given: "about July 2024", "August 2021 or later". */
  date(interval: Interval): string;
  /**
   * From the first to the last instant of several events: "1996 to 4 July 2025", "3–5 July 2025". Each end is said as the
   * coarsest unit that begins or ends at that instant, times only within one day; '' where both ends are open.
   */
  range(earliest: number, latest: number): string;
  /** The same for a cluster, in the coarsest unit that tells both ends apart: "1996–2025", "3–5 July 2025". */
  stretch(earliest: number, latest: number): string;
  /** Words of a tick: "2024", "July", "3", "16:00", "16:00:30", "16:00:30.250". */
  tick(time: number, unit: TickUnit): string;
  /**
   * What a tick's words leave out: the year of a month, month and year of a day, the day of a time; of a year in deep time that
   * it is counted from today, of another ''. Where there is little room `short` has the month as ticks have it: "Sept 1989".
   */
  tickContext(time: number, unit: TickUnit, short?: boolean): string;
  /** Calendar time from one instant to another, cut and not rounded: "19 years", "2 years 9 months", "11 hours". */
  duration(from: number, to: number, precision: Precision): string;

  // Counts and names.
  /** A number by itself: "12,000". */
  number(count: number): string;
  events(count: number): string;
  quotes(count: number): string;
  /** "8 events, 1996 to 4 July 2025. 9 quotations." */
  storySummary(events: number, quotes: number, range: string): string;
  /** "Longest gap: 19 years 10 months, 2001 to August 2021." */
  longestGap(duration: string, range: string): string;
  /** Between things that are heard one after another: ", ". */
  readonly comma: string;
  /** Name of a cluster: "5 events, 3–5 July 2025". */
  cluster(count: number, range: string): string;
  /** Words that end a shortened text. */
  readonly ellipsis: string;
  readonly untitled: string;
  readonly undated: string;
  /** A button, and the name of the slider over the dates at which something became known; then the way back to all. */
  readonly asOf: string;
  readonly now: string;
  readonly previousChange: string;
  readonly nextChange: string;
  /** "5 of 8 events known" */
  known(count: number, all: number): string;
  /** Of an event, before a date or alone: what came about in its telling. */
  readonly isNew: string;
  readonly isReported: string;
  readonly isUpdated: string;
  readonly isCorrected: string;
  /** "3 new or changed", "Nothing new" where there is none; stands before "since 3 July 2025". */
  newOrChanged(count: number): string;
  readonly noGroup: string;

  // Controls.
  readonly trueScale: string;
  readonly foldedScale: string;
  /** Name of the switch between timeline, list and table; then these two (the first is `timeline`). */
  readonly showAs: string;
  readonly list: string;
  readonly table: string;
  readonly notToScale: string;
  /** Heads of the table's columns; that of the links is `links`. */
  readonly columnDate: string;
  readonly columnEvent: string;
  readonly columnGroup: string;
  readonly columnQuotes: string;
  /** Beside a broken axis: what its distances mean. */
  readonly brokenNote: string;
  /** Name of the two buttons that zoom. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** "312 earlier events": those before what the list holds. */
  earlierEvents(count: number): string;
  laterEvents(count: number): string;
  /** Title of the sheet of keys, and what each key does. */
  readonly keys: string;
  readonly keyList: readonly { readonly keys: readonly string[]; readonly what: string }[];
  /** A link past the timeline. */
  readonly skip: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly legend: string;
  /** A button and the heading of what it brings up: each shape of a mark that there is, with its meaning. */
  readonly marksMean: string;
  readonly meanings: Readonly<
    Record<
      | 'dot'
      | 'bar'
      | 'open'
      | 'unknown'
      | 'bound'
      | 'one'
      | 'all'
      | 'about'
      | 'uncertain'
      | 'cluster'
      | 'quotes'
      | 'gap',
      string
    >
  >;
  /** At the line that marks the present day. */
  readonly today: string;
  /** The same, heard: "Today: 26 November 2026. Still to come: 3 events." */
  todayIs(date: string, toCome: number): string;
  readonly timeline: string;
  /** "4 of 8" */
  place(position: number, count: number): string;
  /** A button that is pressed while the order of the article's telling is drawn through the marks. */
  readonly asTold: string;
  /** "4 of 8 as told": the same along the telling. */
  placeAsTold(position: number, count: number): string;
  /** After the name of an event: "told 3rd of 5". */
  toldAs(position: number, count: number): string;
  /** The button that brings up the player, which then goes on or rests; and the player itself. */
  readonly play: string;
  readonly pause: string;
  readonly player: string;
  /** What it goes through (the third is `asTold`), and how fast. */
  readonly playOrder: string;
  readonly scenes: string;
  readonly inTime: string;
  readonly speed: string;
  /** "The 40 most important of 1,204 events". */
  mostImportant(count: number, all: number): string;
  /** "19 years earlier", of a duration. */
  earlier(duration: string): string;
  /** Accessible name of a break: "19 years left out". */
  leftOut(duration: string): string;
  /** Name of the strip that shows the whole story while the view is less; then of its window and of the window's ends. */
  readonly overview: string;
  readonly shown: string;
  readonly shownFrom: string;
  readonly shownTo: string;
  /** Said once a view rests: "2024–2025: 5 of 8 events", and of the whole story "Whole story: 8 events". */
  inView(count: number, all: number, range: string): string;
  allInView(count: number): string;
  /** To the view before. */
  readonly back: string;
  readonly wholeStory: string;

  // Quotes and links.
  /** What a quotation is called, by whom it is if that is known: "Quotation, Vladimir Putin". */
  quotation(speaker: string | undefined): string;
  readonly openQuote: string;
  readonly closeQuote: string;
  readonly source: string;
  readonly links: string;
  /** From a quotation to where it stands in the article, and back; from a passage of the article to the timeline. */
  readonly readInArticle: string;
  readonly backToTimeline: string;
  readonly showInTimeline: string;
  /** Added to a link that leaves the site: "opens bbc.co.uk". */
  host(name: string): string;
  credit(name: string): string;
  /** In place of a picture where the reader saves data: a button that loads it. */
  readonly showPicture: string;
  /** A button that brings the picture up large. */
  readonly enlarge: string;
  /** In place of a picture or a player that did not come. */
  readonly notLoaded: string;
  /** Over the way to media that are not shown here: what they are. */
  readonly image: string;
  readonly video: string;
  readonly audio: string;
  /** On paper, before the page's address: "From". */
  readonly printedFrom: string;
  /** Under a picture: "Source: Al Jazeera". */
  sourceOf(name: string): string;
  readonly copyQuote: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Who said it, as what, and where, in one line under copied words: "— Vladimir Putin, president, via Al Jazeera". */
  attribution(parts: readonly string[]): string;
  /** A speaker's name as a button, and the panel that it brings up: "All that Vladimir Putin said". */
  saidBy(name: string): string;
  /** Name of a choice among the other speakers, the first of which is none. */
  readonly compareWith: string;
  readonly nobody: string;
  /** At a day on which both of two speakers are quoted. */
  readonly bothSpoke: string;
  /** A button that shows a quotation as large as the screen, and there to the others. */
  readonly showLarge: string;
  readonly previousQuote: string;
  readonly nextQuote: string;
  readonly fullScreen: string;

  // Looking for words.
  /** A button, and the field that it brings up. */
  readonly find: string;
  readonly findInTitles: string;
  /** "1,204 of 1,000,000 events", "No event found" where there are none. */
  found(count: number, all: number): string;
  /** After the name of an event that was found, and of a cluster: "found", "12 found". */
  readonly isFound: string;
  countFound(count: number): string;
  readonly previousFound: string;
  readonly nextFound: string;
  /** What may be chosen beside words: a button, and the lists that it brings up; those of groups, dates and quotations are as in a table. */
  readonly filter: string;
  readonly speakers: string;
  readonly tags: string;
  readonly withQuotes: string;
  /** Before the edges of time: "From", "To". */
  readonly fromDate: string;
  readonly untilDate: string;
  readonly hideOthers: string;
  readonly clear: string;
  /** Before the name of what has been chosen: "Remove". */
  readonly remove: string;
  /** "12 more": of a list of choices. */
  moreChoices(count: number): string;
  readonly dateExpected: string;

  // Taking the story along.
  readonly download: string;
  /** Formats that are not called by a name of their own: a picture as drawn or of dots, a page for the web. */
  readonly pictureSvg: string;
  readonly picturePng: string;
  readonly webPage: string;
  /** Over the other formats. */
  readonly data: string;
  saved(file: string): string;
  readonly notSaved: string;

  // States.
  readonly loading: string;
  /** "12,000 events so far": of a large story that is on its way. Then the button that lets that be enough. */
  soFar(count: number): string;
  readonly stop: string;
  /** When all have come; when not all have, with the button that goes on. */
  arrived(count: number): string;
  incomplete(count: number): string;
  readonly readRest: string;
  readonly noEvents: string;
  readonly tryAgain: string;
  readonly failed: string;
  /** "2 entries could not be read." */
  unread(count: number): string;
  readonly problems: string;
  /** A sentence for the reader about why there is no story, by the problem's code; `detail` is an address, a status… */
  failure(code: string, detail: string): string;
}
