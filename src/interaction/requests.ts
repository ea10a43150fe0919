import type { Frame, View } from '../geometry/index.js';
import {
  type Copied,
  eventTarget,
  type Find,
  type Large,
  type MarkKey,
  type Play,
  type QuoteRef,
  type Saved,
  type Target,
  type Voice,
} from '../view/index.js';
import { close, isAt, look, opened, pin, seek, showAs, type Where } from './first-requests.js';
import type { State } from './state.js';

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
