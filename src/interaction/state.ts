import type { Frame, View } from '../geometry/index.js';
import type {
  Copied,
  Find,
  Form,
  Large,
  MarkKey,
  Open,
  Play,
  QuoteRef,
  Saved,
  Target,
  Voice,
} from '../view/index.js';

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

export const initialState: State = {
  open: undefined,
  form: undefined,
  listed: 0,
  trueScale: false,
  asOf: undefined,
  roving: undefined,
  keys: false,
  paper: undefined,
  view: undefined,
  litPeriod: undefined,
  moving: false,
  trail: [],
  reading: undefined,
  current: undefined,
  atScene: undefined,
  told: false,
  copied: undefined,
  menu: false,
  saved: undefined,
  find: undefined,
  said: '',
};
