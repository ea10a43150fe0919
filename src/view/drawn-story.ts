import { html, nothing, type TemplateResult } from 'lit';
import {
  fewEvents,
  type Fit,
  type Frame,
  isClosest,
  type Overview,
  type Scene,
  type View,
  wholeView,
} from '../geometry/index.js';
import type { Words } from '../locales/index.js';
import { hasToldDates } from '../story/has-told-dates.js';
import type { Story } from '../story/index.js';
import type { Interval } from '../time/index.js';
import { chart } from './chart/chart.js';
import { classNames } from './class-names.js';
import type {
  ArticleLinks,
  Callbacks,
  Copied,
  Details,
  Find,
  Form,
  Large,
  MarkKey,
  News,
  Open,
  Play,
  QuoteRef,
  Saved,
  Target,
  Voice,
} from './context.js';
import { legend } from './legend/legend.js';
import type { MediaFrom } from './media/may-load.js';
import { offersFind } from './tools/offers-find.js';
import { mayBeTold } from './tools/may-be-told.js';
import { offersPlay } from './tools/offers-play.js';
import { overviewRow } from './chart/overview-row.js';
import { skipEnd, skipLink } from './tools/skip-link.js';
import { stage } from './chart/stage.js';
import { roomFor, toolbar, type Tools } from './tools/toolbar.js';
import { undated } from './as-text/undated.js';
import { withTabStops } from './chart/with-tab-stops.js';

/** A story with events, and all that is to be seen of it. */
export interface DrawnStory {
  readonly story: Story;
  readonly all: Story;
  readonly words: Words;
  /** Undefined where there is no room yet, or where it could not be drawn. */
  readonly fit: Fit | undefined;
  readonly scene: Scene | undefined;
  /** The story as text: where the reader or the author wants it, or where there is nothing else. */
  readonly form: Form;
  /** Of a long list or table, the first position that it has. */
  readonly listed: number;
  readonly failed: boolean;
  /** What it is laid out for while the page is being printed. */
  readonly paper: Frame | undefined;
  /** Whether proportional time is drawn because the reader asked for it. */
  readonly trueScale: boolean;
  /** The day that is drawn as today; undefined where nobody asks for it. */
  readonly today: Interval | undefined;
  /** Whether the reader sees the story as of a date, by the controls for that; and what is new in it. */
  readonly isAsOf: boolean;
  readonly asOfControls: TemplateResult | typeof nothing;
  readonly news: News | undefined;
  readonly view: View | undefined;
  readonly litPeriod: number | undefined;
  readonly moving: boolean;
  /** Whether that is by the overview's window. */
  readonly brushing: boolean;
  readonly canGoBack: boolean;
  readonly open: Open | undefined;
  readonly roving: Target | undefined;
  readonly reading: QuoteRef | undefined;
  readonly article: ArticleLinks | undefined;
  /** Whether the author names an article, read or not. */
  readonly namesArticle: boolean;
  readonly told: boolean;
  readonly play?: Play | undefined;
  readonly current: Target | undefined;
  readonly atScene: number | undefined;
  readonly addressed: boolean;
  readonly media: MediaFrom;
  readonly copied: Copied | undefined;
  /** What the author offers to download: names of formats, or `none`; null for what there is. */
  readonly exports: string | null;
  readonly menu: boolean;
  readonly find: Find | undefined;
  readonly saved: Saved | undefined;
  readonly voice?: Voice | undefined;
  readonly large?: Large | undefined;
  readonly markKey?: MarkKey | undefined;
  readonly said: string;
  readonly callbacks: Callbacks;
  readonly details: Details | undefined;
  /** Height of a line of the axis' words, and that of the chart where its author has set one. */
  readonly tickLine: number;
  readonly height: number | undefined;
  /** The whole story in a strip; undefined where it is seen anyway. */
  readonly overview: Overview | undefined;
  /** How much has come of a story that is large. */
  readonly arrival: TemplateResult | typeof nothing;
}

/** A story as a timeline, a list or a table, with its tools. */
export const drawnStory = (drawn: DrawnStory): TemplateResult => {
  const { story, scene, form, details, tickLine } = drawn;
  const { length } = story.events;
  const setSize = length > fewEvents ? length : undefined;
  const shown = form === 'timeline' ? scene : undefined;
  const context = shown && withTabStops({ ...drawn, scene: shown, setSize });
  const content = context ? chart(context, tickLine) : nothing;
  return html`${context ? skipLink(context) : nothing} ${tools(drawn)}
    <div
      class=${classNames('drawing', shown?.orientation === 'vertical' && 'down', drawn.paper && 'on-paper')}
    >
      ${details?.finder(drawn)}${drawn.asOfControls} ${drawn.play?.view.player(drawn)}
      ${stage(form === 'timeline' ? content : asText(drawn), shown, drawn.height)}
      ${form === 'timeline' ? strip(drawn) : drawn.arrival}
    </div>
    ${details?.sceneCaptions(drawn) ?? nothing} ${details?.articleLayer(drawn) ?? nothing}
    ${drawn.voice?.panel(drawn)} ${drawn.large?.(drawn)}
    ${context ? html`${legend(context)}${undated(context)}${skipEnd(context)}` : nothing}
    ${details?.announcer(drawn)} ${drawn.paper ? details?.paper(drawn) : nothing}`;
};

const asText = (drawn: DrawnStory): TemplateResult | typeof nothing => {
  const { details, form } = drawn;
  return details?.[form === 'table' ? 'storyTable' : 'storyList'](drawn) ?? nothing;
};

const tools = (drawn: DrawnStory): TemplateResult => {
  const { fit, view, form, failed, words, callbacks, exports, details, menu, story, isAsOf } = drawn;
  const closer = fit !== undefined && !isClosest(fit, view ?? wholeView(fit));
  const offered: Tools = {
    find: details ? details.findButton(drawn) : roomFor(offersFind(drawn.all)),
    play: details ? details.playButton(drawn) : roomFor(offersPlay(story)),
    form,
    failed,
    trueScale: offersTrueScale(drawn),
    told: offersTold(drawn),
    asOf: details ? details.asOfButton(drawn) : roomFor(isAsOf || hasToldDates(story), words.asOf),
    closer,
    wider: Boolean(view),
    download: exports === 'none' ? undefined : (details?.downloadMenu(drawn) ?? nothing),
    downloading: menu,
  };
  return toolbar(words, offered, callbacks);
};

/** The button is there where the author left the choice and there is something to choose. */
const offersTrueScale = ({ fit, trueScale }: DrawnStory): boolean | undefined => {
  if (trueScale) return true;
  return fit?.scale.name === 'broken' && fit.scale.breaks.length > 0 ? false : undefined;
};

/** The order of the article can be shown through marks, where there is one of two events at least. */
const offersTold = ({ scene, form, article, namesArticle, story, told }: DrawnStory): Tools['told'] => {
  if (form !== 'timeline' || !scene) return undefined;
  if (article) return article.told.length > 1 ? told : undefined;
  return namesArticle && mayBeTold(story) ? 'soon' : undefined;
};

/** The row below the drawing, always the same one: it keeps the focus and the page's place when the overview comes and goes. */
const strip = (drawn: DrawnStory): TemplateResult => {
  const { words, arrival } = drawn;
  const whole = drawn.overview && drawn.details ? drawn.details.overviewOf(drawn) : nothing;
  const isThere = whole !== nothing;
  return html`${overviewRow(whole, words, isThere ? nothing : arrival)}${isThere ? arrival : nothing}`;
};
