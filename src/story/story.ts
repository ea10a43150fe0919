import type { Interval } from '../time/index.js';

export interface StoryQuote {
  readonly text: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly via?: string;
  readonly cite?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly lang?: string;
}

export interface StoryLink {
  readonly title: string;
  /** Absent where the address was not one that may be linked; the title is then shown as text. */
  readonly url?: string;
}

export interface StoryMedia {
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** A media type (`video/mp4`), or what it is: `image`, `video`, `audio`, `page`. */
  readonly type?: string;
  /** Address of the picture that stands for a film until it is played. */
  readonly poster?: string;
  /** Address of its words in WebVTT. */
  readonly captions?: string;
}

/** The words of the article that an event stands for (W3C TextQuoteSelector). */
export interface Anchor {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A date of the story's own telling: as it was written, and what it means. */
export interface ToldDate {
  readonly date: string;
  readonly interval: Interval;
}

/** That something was told wrongly, since when it is right, and what was wrong. */
export interface StoryCorrection extends ToldDate {
  readonly text?: string;
}

export interface StoryEvent {
  /** Unique in the story. */
  readonly id: string;
  /** Absent where the story gives none; the view then says "Untitled". */
  readonly title?: string;
  /** The date as it was written; absent where there is none. */
  readonly date?: string;
  /** What the date means, in civil time; absent for an undated event. */
  readonly interval?: Interval;
  /** Words that stand for the date. */
  readonly display?: string;
  readonly text?: string;
  /** Id of its group. */
  readonly group?: string;
  readonly tags: readonly string[];
  readonly importance?: number;
  readonly quotes: readonly StoryQuote[];
  readonly media?: StoryMedia;
  readonly links: readonly StoryLink[];
  readonly anchors: readonly Anchor[];
  /** When it became known, and when more of it did. */
  readonly reported?: ToldDate;
  readonly updated?: ToldDate;
  readonly corrected: readonly StoryCorrection[];
  /** Language of its text, where it is not the story's. */
  readonly lang?: string;
  /** What the story says beyond these fields, kept and not shown. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface StoryGroup {
  readonly id: string;
  readonly title: string;
}

export interface StoryPeriod {
  readonly title: string;
  readonly interval: Interval;
}

/** One of the views through which an author leads, with its caption. */
export interface StoryScene {
  readonly title?: string;
  readonly text?: string;
  /** What is shown; the whole story where neither this nor an event is named. */
  readonly interval?: Interval;
  /** Id of the event that is shown. */
  readonly event?: string;
  /** What is lit, as the attribute `filter` has it. */
  readonly filter?: string;
  /** The words of the article with which it comes. */
  readonly anchors: readonly Anchor[];
}

export interface StoryArticle {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** Names of what a date says, by the numbers in `EventColumns.kind`. */
export const dateKinds = ['date', 'span', 'one-of', 'all-of'] as const;

/** Bits of `EventColumns.certainty`. */
export const certainty = { approximate: 1, uncertain: 2, unspecified: 4 } as const;

/**
 * The dated events as sorted columns: by place, then latest, then as given.
 * All that geometry reads of every event; `at(i)` is asked only for the few that are drawn.
 */
export interface EventColumns {
  readonly length: number;
  /** First and last instant that the date can mean, milliseconds of civil time; ±Infinity where open or unknown. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Where the event stands in the order; always finite. The array `earliest` itself where all begin at a known moment. */
  readonly place: Float64Array;
  /** Index in `dateKinds`. */
  readonly kind: Uint8Array;
  /** Index in `precisions` of `time/`. */
  readonly precision: Uint8Array;
  /** Bits of `certainty`. */
  readonly certainty: Uint8Array;
  /** Index in the story's groups, -1 for none. */
  readonly group: Int8Array | Int16Array | Int32Array;
  /** NaN where the story gives none; absent where it gives none to any event. */
  readonly importance?: Float64Array;
  /** First instant at which it was known; NaN where the story does not say, absent where it says so of none. */
  readonly reported?: Float64Array;
  /** Of a story with many events: whether any of them, dated or not, tells more of when it was told than `reported` has. */
  readonly tellsMore?: boolean;
  /** Number of quotes, at most 255. */
  readonly quotes: Uint8Array;
  /** 1 where the event has media. */
  readonly media: Uint8Array;
  /** The event, or undefined while it is still on its way. Asked twice for an event it may give two objects that say the same. */
  at(index: number): StoryEvent | undefined;
  /** Its title alone, which costs less: undefined where it has none, or while it is still on its way. */
  titleAt(index: number): string | undefined;
  /** The row of the event with an id, -1 where there is none. */
  find(id: string): number;
}

export interface Story {
  readonly title?: string;
  readonly summary?: string;
  readonly lang?: string;
  readonly timeZone?: string;
  readonly article?: StoryArticle;
  readonly groups: readonly StoryGroup[];
  readonly periods: readonly StoryPeriod[];
  readonly links: readonly StoryLink[];
  readonly scenes: readonly StoryScene[];
  /** Whether more of it is to come. */
  readonly running?: boolean;
  readonly events: EventColumns;
  /** Events without a date that can be read, in the order given. */
  readonly undated: readonly StoryEvent[];
  readonly extra: Readonly<Record<string, unknown>>;
}
