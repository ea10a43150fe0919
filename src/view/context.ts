import type { TemplateResult } from 'lit';
import { type Cluster, holds, type Mark, type Scene } from '../geometry/index.js';
import type { Words } from '../locales/index.js';
import type { Choices, FacetName, Found, Query, Saying, Speaker } from '../source/search/index.js';
import { positionOf, type Story, type StoryScene } from '../story/index.js';
import type { MediaFrom } from './media/may-load.js';

/** The templates of what is told once the reader asks, and how it looks. */
export type Details = typeof import('./details.js');

/** What a popover can stand at: an event, or a cluster, named by the id of its first event. */
export type Target = `event:${string}` | `cluster:${string}`;

export const eventTarget = (id: string): Target => `event:${id}`;
export const clusterTarget = (firstId: string): Target => `cluster:${firstId}`;

/** The id of the event, or of the first event of the cluster. */
export const idOf = (target: Target): string => target.slice(target.indexOf(':') + 1);

/** The id of the popover: there is at most one, and a button's `aria-controls` finds it in the same shadow root. */
export const popoverId = 'popover';

/** The popover that is open: shown goes by itself, pinned stays. */
export interface Open {
  readonly target: Target;
  readonly pinned: boolean;
  /** The quotation that is meant, counted from 0: lit in the popover. */
  readonly quote?: number | undefined;
  /** Whether it stands beside its passage in the article, not at its mark. */
  readonly beside?: boolean | undefined;
  /** Of a cluster's events, the first that it lists, counted from 0. */
  readonly from?: number | undefined;
}

/** A quotation of an event, counted from 0. */
export interface QuoteRef {
  readonly id: string;
  readonly quote: number;
}

/** What was copied of an event (or of one of its quotations), and whether that went well. */
export interface Copied {
  readonly id: string;
  readonly quote?: number | undefined;
  readonly what: 'quote' | 'link';
  readonly done: boolean;
}

/** The file that the story was saved in, and whether that went well. */
export interface Saved {
  readonly file: string;
  readonly done: boolean;
}

/** What the reader looks for, beside words. */
export type Chosen = Omit<Query, 'words'>;

/** What the reader looks for. */
export interface Find {
  /** As it has been typed. */
  readonly text: string;
  readonly chosen: Chosen;
  /** Whether the others are away, and not only pale. */
  readonly hides: boolean;
  /** Whether there is the field for words, and under it what may be chosen; what has been chosen holds without them. */
  readonly field: boolean;
  readonly panel: boolean;
  /** What may be chosen, with counts; undefined while nobody sees them. */
  readonly choices: Choices | undefined;
  /** A date that has been written and cannot be read. */
  readonly unread: { readonly edge: 'from' | 'until'; readonly text: string } | undefined;
  /** What has been found so far, maybe of a story before; undefined while there is nothing to look for. */
  readonly found: Found | undefined;
  /** The position in the reading order of the event that the reader has gone to, as one of those found. */
  readonly at: number | undefined;
}

/** One whose words the reader follows, and the events where they are. */
export interface VoiceSide {
  readonly speaker: Speaker;
  readonly found: Found;
}

/** Whose words the reader follows through a story: one speaker's, or those of two beside each other. */
export interface Voice {
  readonly story: Story;
  readonly sides: readonly VoiceSide[];
  /** The events where any of them is quoted. */
  readonly found: Found;
  /** What they have said, in order; which of it the reader has come to, and the first that is listed. */
  readonly sayings: readonly Saying[];
  readonly at: number | undefined;
  readonly from: number;
  /** All who are quoted. */
  readonly speakers: readonly Speaker[];
  /** What is told of it, loaded when it is asked for first. */
  readonly panel: (telling: Telling) => TemplateResult;
}

/** A quotation as large as the window: the template that shows it, loaded when it is asked for first. */
export type Large = (telling: Telling) => TemplateResult;

/** What the marks mean: the template that says it, loaded when it is asked for. */
export type MarkKey = (context: Context) => TemplateResult;

/** What came about in the telling of an event. */
export type NewsKind = 'new' | 'updated' | 'corrected';

/** What is new of a story since a date, or with the step that the reader has taken through its telling. */
export interface News {
  /** What is new of the event at a position of the reading order. */
  at(position: number): NewsKind | undefined;
  /** The events of which something is, ascending. */
  readonly positions: Uint32Array;
  /** Whether labels say it before their dates. */
  readonly isSaid: boolean;
}

/** Through what the player leads: the author's scenes, the events in time, or as the article tells of them. */
export type PlayOrder = 'scenes' | 'time' | 'told';

/** The player, and where it is. */
export interface Play {
  readonly order: PlayOrder;
  /** All that can be chosen. */
  readonly orders: readonly PlayOrder[];
  /** The present stop, from 0; -1 before the first. */
  readonly at: number;
  readonly count: number;
  /** Of how many events these are only the most important. */
  readonly among: number | undefined;
  readonly isPlaying: boolean;
  /** 1 is as fast as people read. */
  readonly speed: number;
  /** The event of the stop, by its position in the reading order. */
  readonly position: number | undefined;
  /** What a scene's author says of it. */
  readonly scene: StoryScene | undefined;
  /** How far in time it lies from the stop before, in words; '' where that is not known. */
  readonly distance: string;
  /** Where the playhead sets out from, in pixels along the axis, while it is on its way. */
  readonly head: number | undefined;
  /** The templates, which come with what plays. */
  readonly view: typeof import('./tools/player.js');
}

/** How the quotations of the story and the article on the page hang together. */
export interface ArticleLinks {
  /** Whether the words of this quotation stand in the article. */
  has(ref: QuoteRef): boolean;
  /** Ids of the events that the article tells of, in the order in which it does so, each once. */
  readonly told: readonly string[];
  /** Whether scenes of the story come with words of the article. */
  readonly hasScenes?: boolean;
}

/** The story drawn to scale, or as text: every event in order, or in rows and columns. */
export type Form = 'timeline' | 'list' | 'table';

/** What templates may ask for; the answer comes back as a new rendering. */
export interface Callbacks {
  /** The pointer came to an event or left it. */
  hover(target: Target, over: boolean, pointer: PointerEvent): void;
  /** The focus came to an event, or left it with its popover. */
  focus(target: Target, inside: boolean, event: FocusEvent): void;
  /** The reader pressed it: pin, or let go of what is pinned. */
  press(target: Target): void;
  /** Lists other events, of the cluster that is open or of the story: those from this one on. */
  listFrom(from: number): void;
  /** To the previous or next event, from inside the popover. */
  step(by: 1 | -1): void;
  close(): void;
  zoom(factor: number): void;
  /** On by so many lengths of the axis. */
  pan(lengths: number): void;
  /** To the view before the last step that can be undone. */
  back(): void;
  showWhole(): void;
  /** To the time of a period of the story, by its row; its band lit, or none. */
  showPeriod(index: number): void;
  lightPeriod(index: number | undefined): void;
  /** The sheet of keys, and away with it. */
  help(): void;
  helped(): void;
  /** Past the timeline. */
  skip(): void;
  toggleScale(): void;
  /** The slider over the dates of the story's own telling, and away with it; to one of these dates; through what is new. */
  toggleAsOf(): void;
  goAsOf(at: number): void;
  stepNews(by: 1 | -1): void;
  showAs(form: Form): void;
  /** The order of the article's telling, drawn through the marks, and away with it. */
  toggleTold(): void;
  /** The player, and away with it; on or still; to another stop; through other stops, or faster. */
  togglePlayer(): void;
  playOrPause(): void;
  playTo(stop: -1 | 1 | 'first' | 'last'): void;
  playBy(choice: Partial<Pick<Play, 'order' | 'speed'>>): void;
  /** To where the words of a quotation stand in the article; and back. */
  read(ref: QuoteRef): void;
  leaveArticle(): void;
  /** From a passage of the article to the mark of its event. */
  locate(target: Target): void;
  /** The words of a quotation, who said them and where, to the clipboard. */
  copyQuote(ref: QuoteRef): void;
  /** The address of an event, or of one of its quotations, to the clipboard. */
  copyLink(id: string, quote?: number): void;
  /** All that the speaker of a quotation has said. */
  hear(ref: QuoteRef): void;
  /** A quotation as large as the window. */
  enlarge(ref: QuoteRef): void;
  /** What the marks mean. */
  explainMarks(): void;
  /** The menu of formats, and away with it. */
  toggleMenu(): void;
  /** The field to look for words in, and away with it; other words; to the next or the previous of what was found. */
  toggleFind(): void;
  look(text: string): void;
  goFound(by: 1 | -1): void;
  /** What may be chosen beside words, and away with it; a value chosen, or no longer; an edge of time; what has quotations. */
  toggleChoices(): void;
  choose(facet: FacetName, value: string): void;
  chooseTime(edge: 'from' | 'until', text: string): void;
  chooseQuoted(): void;
  /** The others away, or pale; nothing looked for any more. */
  toggleHidden(): void;
  clearFind(): void;
  /** The story in a format, as a file. */
  save(type: string): void;
  retry(): void;
}

/** All that the templates of a drawn story read. */
export interface Context {
  readonly story: Story;
  /** The story with what is hidden since something is looked for. */
  readonly all: Story;
  readonly scene: Scene;
  readonly words: Words;
  readonly open: Open | undefined;
  /** Whether the sheet is in the reader's hand: the events before and after it are to be seen beside it. */
  readonly inHand?: boolean;
  /** Where every mark is one tab stop together: the one that has it. */
  readonly roving: Target | undefined;
  /** The period whose band is lit, by its row. */
  readonly litPeriod: number | undefined;
  /** Whether the view is on its way. */
  readonly moving: boolean;
  /** How many events the story has, where the list holds only those near the view. */
  readonly setSize: number | undefined;
  /** The quotation whose words the reader has gone to in the article. */
  readonly reading: QuoteRef | undefined;
  /** Undefined while there is no article on the page. */
  readonly article: ArticleLinks | undefined;
  /** Whether the article's telling is what "previous" and "next" follow, and is drawn. */
  readonly told: boolean;
  /** Undefined while the player is away. */
  readonly play?: Play | undefined;
  /** The event at which the reader of the article is. */
  readonly current: Target | undefined;
  /** Whether the page's address keeps what is pinned, so that an event can be linked to. */
  readonly addressed: boolean;
  /** From where pictures and players may be loaded. */
  readonly media: MediaFrom;
  /** What has just gone to the clipboard, or could not: said at the button that was pressed. */
  readonly copied: Copied | undefined;
  /** What the reader looks for; undefined while the field for it is away. */
  readonly find: Find | undefined;
  /** Whose words the reader follows. */
  readonly voice?: Voice | undefined;
  readonly news?: News | undefined;
  /** Undefined until it has been asked for. */
  readonly markKey?: MarkKey | undefined;
  readonly callbacks: Callbacks;
  /** The templates of what is told once the reader asks; undefined until they have been loaded. */
  readonly details: Details | undefined;
}

/** What the words of an event read: in a popover, in the list. */
export type Telling = Pick<
  Context,
  | 'story'
  | 'all'
  | 'words'
  | 'callbacks'
  | 'open'
  | 'reading'
  | 'article'
  | 'addressed'
  | 'media'
  | 'copied'
  | 'find'
  | 'voice'
  | 'news'
  | 'play'
>;

/** Whether the popover of an event or a cluster is open at its mark. */
export const isOpenAt = (open: Open | undefined, target: Target): boolean =>
  open?.target === target && !open.beside;

/** What an item of the scene is called among the targets; undefined while its event is on its way. */
export const targetOf = ({ events }: Story, item: Mark | Cluster): Target | undefined => {
  const id = events.at(item.kind === 'mark' ? item.index : (item.members[0] ?? -1))?.id;
  if (id === undefined) return undefined;
  return item.kind === 'mark' ? eventTarget(id) : clusterTarget(id);
};

/** Where an event or a cluster is to be found in a scene: as itself, in what has swallowed it, or as what came out of it. */
export const heirOf = (story: Story, { items }: Scene, target: Target): Target | undefined => {
  if (items.some((item) => targetOf(story, item) === target)) return target;
  const index = positionOf(story, idOf(target));
  if (index < 0) return undefined;
  if (index >= story.events.length) return target; // undated: not in the scene, and always there
  const heir = itemOf(items, index);
  return heir && targetOf(story, heir);
};

/** The mark of an event, or the cluster that counts it. */
export const itemOf = (items: Scene['items'], index: number): Mark | Cluster | undefined =>
  items.find((item) => (item.kind === 'mark' ? item.index === index : holds(item.members, index)));
