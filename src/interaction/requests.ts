import type { Frame, View } from '../geometry/index.js';
import {
  type Copied,
  eventTarget,
  type Find,
  type Form,
  type Large,
  type MarkKey,
  type Open,
  type Play,
  type QuoteRef,
  type Saved,
  type Target,
  type Voice,
} from '../view/index.js';
import { close, isAt, look, opened, pin, seek, showAs, type Where } from './first-requests.js';

/** What the reader has done to the picture. A value; each request turns it into the next. */
export interface State {
  readonly open: Open | undefined;
  /** Whether the sheet is in the reader's hand, so that its neighbours are to be seen beside it. */
  readonly inHand?: boolean;
  /** The form that the reader has chosen; undefined for the author's. */
  readonly form: Form | undefined;
  /** Of a long list, the first position of the reading order that it lists. */
  readonly listed: number;
  /** Proportional time instead of breaks. */
  readonly trueScale: boolean;
  /** The moment as of which the story is told, Infinity for now; null for none, undefined while that is the author's. */
  readonly asOf: number | null | undefined;
  /** The mark that has the one tab stop, where all marks share it. */
  readonly roving: Target | undefined;
  /** The sheet of keys. */
  readonly keys: boolean;
  /** What the story is drawn for while the page is being printed. */
  readonly paper: Frame | undefined;
  /** What is seen of the story; undefined for the whole. */
  readonly view: View | undefined;
  /** The period that is pointed at in the legend, by its row. */
  readonly litPeriod: number | undefined;
  /** Whether more views are to come at once, so that labels had better not look for new places. */
  readonly moving: boolean;
  /** The views that the reader can go back to, the latest last. */
  readonly trail: readonly (View | undefined)[];
  /** The quotation whose words the reader has gone to in the article; what is pinned waits meanwhile. */
  readonly reading: QuoteRef | undefined;
  /** The event at which the reader of the article is (`sync`). */
  readonly current: Target | undefined;
  /** The scene of the story to which the article has been read, from 0. */
  readonly atScene: number | undefined;
  /** The order of the article's telling instead of that of time. */
  readonly told: boolean;
  /** The player, where the reader has brought it up. */
  readonly play?: Play | undefined;
  readonly copied: Copied | undefined;
  /** The menu of formats to download. */
  readonly menu: boolean;
  readonly saved: Saved | undefined;
  /** Whose words the reader follows. */
  readonly voice?: Voice | undefined;
  /** The quotation that is shown as large as the window. */
  readonly large?: Large | undefined;
  /** What the marks mean, once it has been asked for. */
  readonly markKey?: MarkKey | undefined;
  /** What the reader looks for; undefined while there is no field for it. */
  readonly find: Find | undefined;
  /** What has come about, in words for those who do not see it; '' for nothing. */
  readonly said: string;
}

/** Of more steps than these the earliest are forgotten. */
const longestTrail = 50;

/** Every request, and the state that follows it. */
export const requests = {
  /** Hover or focus: opens, but leaves alone what is pinned. */
  show: (state: State, target: Target, where: Where = {}): State =>
    state.menu || state.open?.pinned || isAt(state.open, target, where)
      ? state
      : opened(state, { target, pinned: false, ...where }),
  /** Pointer and focus are gone: what was only shown goes. */
  leave: (state: State): State => (state.open?.pinned ? state : close(state)),
  /** Click, tap, Enter: pins; a second time lets go. */
  press: (state: State, target: Target, where: Where = {}): State =>
    state.open?.pinned && isAt(state.open, target, where) ? close(state) : pin(state, target, where),
  pin,
  listFrom: (state: State, from: number): State =>
    state.open ? { ...state, open: { ...state.open, from } } : { ...state, listed: from },
  hold: (state: State, inHand: boolean): State =>
    Boolean(state.inHand) === inHand ? state : { ...state, inHand },
  close,
  copied: (state: State, copied: Copied | undefined): State =>
    state.copied === copied ? state : { ...state, copied },
  toggleMenu: (state: State): State => ({ ...close(state), menu: !state.menu }),
  hideMenu: (state: State): State => (state.menu ? { ...state, menu: false } : state),
  saved: (state: State, saved: Saved | undefined): State =>
    state.saved === saved ? state : { ...state, saved },
  /** Whose words are followed: these, others, or nobody's any more. */
  hear: (state: State, voice: Voice | undefined): State =>
    state.voice === voice ? state : { ...state, voice },
  /** What is looked for. The field that is brought up takes the place of what is only shown. */
  find: (state: State, find: Find | undefined): State =>
    state.find === find ? state : { ...(state.find || state.open?.pinned ? state : close(state)), find },
  enlarge: (state: State, large: Large | undefined): State =>
    state.large === large ? state : { ...state, large },
  explainMarks: (state: State, markKey: MarkKey): State => ({ ...state, markKey }),
  lay: (state: State, paper: Frame | undefined): State =>
    state.paper === paper ? state : { ...state, paper },
  showKeys: (state: State): State => ({ ...close(state), keys: true }),
  hideKeys: (state: State): State => (state.keys ? { ...state, keys: false } : state),
  toggleScale: (state: State): State => ({ ...close(state), trueScale: !state.trueScale }),
  /** The story as of a moment: what is open may not be known then. */
  tellAsOf: (state: State, asOf: number | null): State =>
    state.asOf === asOf ? state : { ...close(state), asOf },
  toggleTold: (state: State): State => ({ ...state, told: !state.told }),
  lightPeriod: (state: State, litPeriod: number | undefined): State =>
    state.litPeriod === litPeriod ? state : { ...state, litPeriod },
  /** What the player does. */
  play: (state: State, play: Play | undefined): State => (state.play === play ? state : { ...state, play }),
  showAs,
  look,
  seek,
  /** A view can be come back to. */
  remember: (state: State, view: View | undefined): State => ({
    ...state,
    trail: [...state.trail, view].slice(-longestTrail),
  }),
  /** Gives up the latest of the views to come back to, or all. */
  forgetLast: (state: State): State => ({ ...state, trail: state.trail.slice(0, -1) }),
  forgetAll: (state: State): State => (state.trail.length > 0 ? { ...state, trail: [] } : state),
  /** To the words of a quotation in the article: what tells of it is pinned, and waits. */
  read: (state: State, reading: QuoteRef): State => ({
    ...pin(state, eventTarget(reading.id), { quote: reading.quote }),
    reading,
  }),
  leaveArticle: (state: State): State => (state.reading ? { ...state, reading: undefined } : state),
  /** The reader of the article has come to an event. */
  follow: (state: State, current: Target | undefined): State =>
    state.current === current ? state : { ...state, current },
  /** The reader of the article has come to a scene. */
  scene: (state: State, atScene: number | undefined): State =>
    state.atScene === atScene ? state : { ...state, atScene },
  say: (state: State, said: string): State => (state.said === said ? state : { ...state, said }),
  rove: (state: State, target: Target): State =>
    state.roving === target ? state : { ...state, roving: target },
} as const;
