import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Drawn } from './drawn.js';
import {
  StoryTimelineErrorEvent,
  StoryTimelineLoadEvent,
  StoryTimelineSelectEvent,
  StoryTimelineViewEvent,
} from './events.js';
import { type Fit, type Frame, needsSeldom, type Overview } from './geometry/index.js';
import type { ExportOptions } from './interaction/export/export-story.js';
import {
  adoptStyles,
  CalendarController,
  describeProblems,
  failureOf,
  fitSafely,
  LanguageController,
  makeFrame,
  type Moment,
  LatePart,
  PaintController,
  placeSafely,
  ReaderController,
  readChoices,
  remember,
  selectedOf,
  showStates,
  StoryController,
  SurroundingsController,
  unread,
} from './interaction/index.js';
import { dirOf, wordsFor } from './locales/index.js';
import { countEvents, type Problem, type Story } from './story/index.js';
import { knowsAllDates } from './story/check-soon.js';
import { styles } from './story-timeline.styles.js';
import { type Details, drawnStory, heading, probes, problemReport, status } from './view/index.js';
import { storyFacts } from './write/story-facts.js';

/** The parts of an element that a server, and a page after it, give what they draw first: see `served-timeline.ts`. */
export let partsOf: (timeline: StoryTimeline) => Parts;

/**
 * Draws the dated events of a news story as an interactive timeline with linked quotations.
 *
 * @tag story-timeline
 *
 * @fires {StoryTimelineLoadEvent} story-timeline-load - A story is shown.
 * @fires {StoryTimelineErrorEvent} story-timeline-error - There is no story to show; `problems` says why.
 * @fires {StoryTimelineSelectEvent} story-timeline-select - The reader pinned an event or let go of it. Cancelable.
 * @fires {StoryTimelineViewEvent} story-timeline-view - The reader has come to rest at another stretch of the story.
 *
 * @slot - The story as HTML, or what is seen until it is drawn.
 * @slot loading - In place of the words that are seen while the story is on its way.
 * @slot empty - In place of the words that say that there are no events.
 * @slot error - In place of the words that say why there is no story.
 *
 * @csspart heading - The story's title.
 * @csspart summary - The story's summary.
 * @csspart toolbar - The buttons above the drawing.
 * @csspart chart - The drawing with its marks.
 * @csspart axis - The drawing under the marks: axis, ticks, breaks, leaders.
 * @csspart break - The line of a break.
 * @csspart lane - A group's lane.
 * @csspart today - The line of today.
 * @csspart period - A named stretch behind the marks.
 * @csspart mark - The button of an event; carries `data-id`.
 * @csspart label - Date and title at a mark.
 * @csspart cluster - The button of many events; carries `data-count`.
 * @csspart popover - What an event tells.
 * @csspart close - The button that closes the popover.
 * @csspart date - The date in a popover or the list.
 * @csspart quote - A quotation.
 * @csspart attribution - Who said it.
 * @csspart link - A link to a source.
 * @csspart find - The button that looks for words in titles, and its field.
 * @csspart filter - What may be chosen beside words.
 * @csspart player - The buttons and the line of a story that plays.
 * @csspart caption - The words of a scene that the article leads to.
 * @csspart thread - The line through the marks in the order in which the article tells of them.
 * @csspart overview - The strip of the whole story.
 * @csspart list - The story as a list.
 * @csspart table - The story as a table.
 * @csspart voice - All that a speaker has said.
 * @csspart undated - The events without a date that can be read.
 * @csspart message - Words about loading, emptiness, failure, problems.
 *
 * @cssproperty --story-timeline-font - Family of labels and text; the page's where it is not given.
 * @cssproperty --story-timeline-heading-font - Family of titles and quotations; that of text where it is not given.
 * @cssproperty --story-timeline-min-height - Least height, reserved while loading.
 * @cssproperty --story-timeline-max-height - Greatest height that the drawing takes by itself.
 * @cssproperty --story-timeline-text - Colour of text; the page's where it is not given.
 * @cssproperty --story-timeline-muted - Colour of dates, ticks, attributions.
 * @cssproperty --story-timeline-line - Colour of axis, ticks and leaders.
 * @cssproperty --story-timeline-ground - Colour behind the timeline; what the page has there where it is not given.
 * @cssproperty --story-timeline-raised - Colour behind a popover.
 * @cssproperty --story-timeline-period - Colour of periods.
 * @cssproperty --story-timeline-focus - Colour of the focus ring.
 * @cssproperty --story-timeline-accent - Colour of events without a group, and of clusters.
 * @cssproperty --story-timeline-found - Colour of what was found.
 * @cssproperty --story-timeline-group-1 - Colour of the first group; so on to `--story-timeline-group-8`.
 *
 * @cssstate loading - The story is on its way.
 * @cssstate empty - The story has no events.
 * @cssstate error - There is no story to show.
 * @cssstate zoomed - Less than the whole story is seen.
 * @cssstate vertical - Time runs down.
 */
export class StoryTimeline extends LitElement {
  /** As in package.json. */
  static readonly version: string = '0.1.0';
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    src: {},
    type: {},
    loading: {},
    scale: {},
    representation: {},
    orientation: {},
    layout: {},
    start: {},
    end: {},
    asOf: { attribute: 'as-of' },
    since: {},
    filter: {},
    selected: { reflect: true, useDefault: true },
    hash: {},
    htmlFor: { attribute: 'for' },
    sync: { type: Boolean },
    syncWith: { attribute: 'sync-with' },
    passages: {},
    media: {},
    today: {},
    timeZone: { attribute: 'time-zone' },
    calendar: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    report: { type: Boolean },
    exports: {},
    maxBytes: { attribute: 'max-bytes', type: Number },
    timeout: { type: Number },
    crossOrigin: { attribute: 'crossorigin' },
    story: { attribute: false },
    article: { attribute: false },
  };

  /** Address of the story. */
  declare src: string | null;
  /** Format of the story, where its address and content do not tell: a name (`json`) or a media type. */
  declare type: string | null;
  /**
   * When the story is loaded, read and drawn: `eager`, at once, or `lazy`, when the element comes near to what is seen. Until
   * then its room is reserved, and what stands inside the tag is seen.
   */
  declare loading: string;
  /** How time becomes position: `auto`, `chronological`, `broken`, `sequential`. */
  declare scale: 'auto' | 'chronological' | 'broken' | 'sequential';
  /** The form: `auto`, `linear`, or as text a `list` or a `table`. */
  declare representation: 'auto' | 'linear' | 'list' | 'table';
  /** Where time runs: `auto`, `horizontal`, `vertical`. */
  declare orientation: 'auto' | 'horizontal' | 'vertical';
  /** Which events share a line: `auto`, `unified`, `faceted` (a lane for each group). */
  declare layout: 'auto' | 'unified' | 'faceted';
  /** Where the first view begins, EDTF; the story's beginning where it is not given. */
  declare start: string | null;
  /** Where the first view ends, EDTF. */
  declare end: string | null;
  /** The date, EDTF, as of which the story is told: with what was known then. The reader's slider starts there. */
  declare asOf: string | null;
  /** The date or time, EDTF, after which what has been reported, updated or corrected is shown to be new. */
  declare since: string | null;
  /**
   * What is lit at first: words, and what is to be chosen, as `putin group:moscow tag:"peace talks" speaker:"Vladimir Putin"
   * from:2021 to:2024-06 quoted`.
   */
  declare filter: string | null;
  /** Id of the pinned event. */
  declare selected: string | null;
  /**
   * Name under which the page's address keeps the pinned event and the view, so that they can be linked to; `story` where it
   * is empty. Nothing is written while it is absent.
   */
  declare hash: string | null;
  /** Id of the article on the page in which the story's quotations stand. */
  declare htmlFor: string | null;
  /** Lets the mark of what the reader of the article has come to follow, as the current one. */
  declare sync: boolean;
  /** Ids of other timelines on the page that are to show the same stretch of time, with blanks between them. */
  declare syncWith: string | null;
  /** Where a passage of the article shows its event: beside itself (`popover`) or in the `timeline`. */
  declare passages: 'popover' | 'timeline';
  /**
   * From where pictures and players are loaded: `all`, `same-origin` (only the page's own), `none`. What is not is a card that
   * leads there.
   */
  declare media: 'all' | 'same-origin' | 'none';
  /** Shows today on the axis: with no value the day that it is, else the EDTF date that stands for it. A running story has it by itself. */
  declare today: string | null;
  /** IANA time zone on whose clock times with an offset are shown, in place of the story's. */
  declare timeZone: string | null;
  /** Calendar in which dates are said, as `Intl` names it: `persian`, `islamic`, `hebrew`, `buddhist`…; `gregory` by itself. */
  declare calendar: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Lists every problem of the story below the drawing, for its editor. */
  declare report: boolean;
  /**
   * What the reader can download: names of formats (`svg png page json csv`), in any order; `none` takes the button away. By
   * itself all that people read.
   */
  declare exports: string | null;
  /** Most bytes that are loaded. */
  declare maxBytes: number | null;
  /** Milliseconds that loading may take; of a large story, that nothing more of it may come. */
  declare timeout: number | null;
  /** As on `img`: whether other sites get cookies (`use-credentials`). */
  declare crossOrigin: '' | 'anonymous' | 'use-credentials' | null;
  /** The story as an object or an array of events; wins over `src`. Set it again to redraw what has changed in it. */
  declare story: unknown;
  /** The article itself, where it has no id to be named by; wins over `for`. */
  declare article: Element | null;

  readonly #internals = this.attachInternals();
  readonly #story = new StoryController(this, () => this.#dress());
  readonly #surroundings = new SurroundingsController(this, this.#internals);
  readonly #paint = new PaintController(this);
  readonly #asOf = new LatePart(
    this,
    '“as of”',
    async () => new (await import('./interaction/running/knowledge.js')).Knowledge(),
    () => this.#dress(),
  );
  readonly #calendar = new CalendarController(this);
  readonly #language = new LanguageController(this);
  readonly #today = new LatePart(
    this,
    'what shows today',
    async () => new (await import('./interaction/running/today-controller.js')).TodayController(this),
  );
  readonly #seldom = new LatePart(this, 'what lays out many events and periods', async () =>
    (await import('./geometry/all-parts.js')).learnAllParts(),
  );
  readonly #first = new LatePart(this, 'what reads start and end', async () =>
    remember((await import('./interaction/read-first-view.js')).readFirstView),
  );
  readonly #reader = new ReaderController(this, {
    picture: () => this.#drawn,
    hash: () => this.hash,
    filter: () => this.filter,
    syncWith: () => this.syncWith,
    select: (event) => this.dispatchEvent(new StoryTimelineSelectEvent(event)),
    rest: ({ start, end }) => this.dispatchEvent(new StoryTimelineViewEvent(start, end)),
    pinned: (id) => (this.selected = id),
    equip: () => this.#dress(),
    article: () => ({
      htmlFor: this.htmlFor || null,
      article: this.article,
      sync: this.sync,
      passages: this.passages === 'timeline' ? 'timeline' : 'popover',
    }),
    export: (type) => this.export(type),
    retry: () => this.reload(),
  });
  #drawn: Drawn = { words: wordsFor(undefined), problems: [], form: 'timeline', media: 'all' };
  #told: unknown;

  // Each stage is remembered by the identity of what it was given: choosing an event computes nothing again.
  readonly #choices = remember(
    (scale: string, orientation: string, layout: string, representation: string, media: string) =>
      readChoices({ scale, orientation, layout, representation, media }),
  );
  readonly #frame = remember(makeFrame);
  readonly #fit = remember(fitSafely);
  readonly #place = remember(placeSafely);
  readonly #glance = remember(
    ({ placeOverview }: Details, { scale, anchors }: Fit, width: number): Overview =>
      placeOverview(scale, anchors, Math.max(40, Math.round(width / 6))),
  );
  readonly #facts = remember(storyFacts);
  readonly #all = remember((...found: readonly (readonly Problem[] | Problem | undefined)[]) =>
    found.flatMap((problems) => problems ?? []),
  );

  static {
    partsOf = (timeline) => ({
      story: timeline.#story,
      surroundings: timeline.#surroundings,
      reader: timeline.#reader,
      drawn: () => timeline.#drawn,
      dress: () => timeline.#dress(),
      waits: () => timeline.#isComing,
    });
  }

  constructor() {
    super();
    this.src = null;
    this.type = null;
    this.loading = 'eager';
    this.scale = 'auto';
    this.representation = 'auto';
    this.orientation = 'auto';
    this.layout = 'auto';
    this.start = null;
    this.end = null;
    this.asOf = null;
    this.since = null;
    this.filter = null;
    this.selected = null;
    this.hash = null;
    this.htmlFor = null;
    this.sync = false;
    this.syncWith = null;
    this.passages = 'popover';
    this.media = 'all';
    this.today = null;
    this.timeZone = null;
    this.calendar = 'gregory';
    this.headingLevel = 2;
    this.report = false;
    this.exports = null;
    this.maxBytes = null;
    this.timeout = null;
    this.crossOrigin = null;
    this.story = null;
    this.article = null;
  }

  /**
   * Defines the element; leaves alone a tag that is taken, as when two copies meet on a page, and pages of XML, for which
   * templates are no markup: what stands in the tag is seen there.
   */
  static define(tag = 'story-timeline', registry = globalThis.customElements): typeof StoryTimeline {
    const taken = registry.get(tag) as Partial<typeof StoryTimeline> | undefined;
    if (/xml/.test(globalThis.document?.contentType)) return this;
    if (!taken) registry.define(tag, this);
    else if (taken !== this)
      console.warn(`<${tag}> is defined already (${taken.version ?? 'another'}), so ${this.version} is not.`);
    return this;
  }

  /** What was wrong and did not stop us, or did: each with its place. */
  get problems(): readonly Problem[] {
    return this.#drawn.problems;
  }

  /** Pins the event with this id, as a click would; null lets go. */
  select(id: string | null): void {
    this.selected = id;
  }

  /** Shows the whole story. */
  fit(): void {
    this.#reader.go(undefined);
  }

  /**
   * Shows a stretch of time: EDTF ("2024", from its beginning to its end), or milliseconds from 1970-01-01T00:00Z of civil
   * time. What is no moment, or ends before it begins, changes nothing.
   */
  zoomTo(start: Moment, end: Moment): void {
    this.#reader.zoomTo(start, end);
  }

  /**
   * The story in a format, by its name or media type: `svg` and `png` are the timeline as it is seen now, or at a `width`,
   * `height` and `textSize`; `page` is a web page by itself; `json`, `json-ld` and others the data. Of a PNG `density` says
   * how many pixels a CSS pixel is (2). Rejected with a `TypeError` for a format that is not known, and with an
   * `InvalidStateError` while there is no story.
   */
  async export(type: string, options?: ExportOptions): Promise<Blob> {
    this.requestUpdate(); // for colours that have changed unheard
    await this.updateComplete;
    const { story, all = story, frame, scene, today } = this.#drawn;
    const root = this.shadowRoot;
    if (!story || !root) throw new DOMException('There is no story to write.', 'InvalidStateError');
    const { exportStory } = await import('./interaction/export/export-story.js');
    return exportStory(
      { story, all: all ?? story, root, frame, scene, view: this.#reader.state.view, today },
      type,
      options,
    );
  }

  /**
   * Adds events, written as those of a story, to the story that is shown, or to one that is on its way when it is there; without
   * any they are a story. The view stays where it is. What comes fast is drawn in batches. A story that is set or loaded anew is
   * without them. Given nodes or texts it puts them into the element, as any element does.
   */
  override append(events: readonly unknown[]): void;
  override append(...nodes: readonly (Node | string)[]): void;
  override append(...given: readonly (readonly unknown[] | Node | string)[]): void {
    const [events] = given;
    if (Array.isArray(events)) void this.#story.append(events, this);
    else super.append(...(given as readonly (Node | string)[]));
  }

  /** Loads `src` again, past the browser's cache. What is shown stays until there is better. */
  reload(): void {
    this.#story.loading.reload();
    this.requestUpdate();
  }

  /** What a server has drawn makes room, unless `story-timeline/hydrate` takes it over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  adoptedCallback(): void {
    this.#dress();
  }

  /** The styles of the first picture, and of what has been loaded since. */
  #dress(): void {
    const later = [this.#reader.details, this.#story, this.#asOf.now];
    if (this.shadowRoot)
      adoptStyles(this.shadowRoot, [...styles, ...later.flatMap((more) => more?.styles ?? [])]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#drawn;
    if (changed.has('representation')) this.#reader.forgetForm();
    if (changed.has('asOf')) this.#reader.forgetAsOf();
    const next = this.#draw();
    const isNew = before.origin !== next.origin;
    const isOther = before.story !== next.story;
    const isUnpinned = this.selected !== selectedOf(this.#reader.state);
    if (isNew || (isUnpinned && (isOther || changed.has('selected'))))
      this.#reader.pin(this.selected, next.story);
    if (!isOther && before.paper === next.paper) this.#showMotion(before, next);
    if (next.problem && (!before.problem || isNew))
      console.error(`<story-timeline> ${next.problem.message}`, this, next.error);
    this.#drawn = next;
    this.#showStates(next);
  }

  protected override updated(): void {
    const { story, problems, base, origin } = this.#drawn;
    const loading = this.#isComing;
    const told = story ? (base ?? origin) : loading ? undefined : problems[0];
    if (told === undefined || told === this.#told || (loading && this.#story.arrivalOf(base))) return;
    this.#told = told;
    if (problems.length > 0) console.warn('<story-timeline> %s', describeProblems(problems), this, problems);
    if (story) this.dispatchEvent(new StoryTimelineLoadEvent(problems));
    else if (failureOf(this.#drawn)) this.dispatchEvent(new StoryTimelineErrorEvent(problems));
  }

  protected override render(): TemplateResult {
    const { story, entire, words, problems, dir, frame } = this.#drawn;
    const { state, details, callbacks } = this.#reader;
    return html`<section
      class="root"
      dir=${dir ?? nothing}
      .style=${this.#paint.value}
      aria-labelledby=${story ? 'heading' : nothing}
    >
      ${probes()} ${story ? heading(story, words, this.headingLevel, this.#factsOf(story)) : nothing}
      ${story && entire && countEvents(entire) > 0 ? this.#renderStory(story) : nothing}
      ${story ? nothing : this.#bar()}
      <div role="status" lang=${words.lang}>${this.#renderStatus(entire)}</div>
      ${story || this.report ? problemReport(problems, words, this.report) : nothing}
      ${story ? nothing : html`<slot></slot>`}
      ${state.keys && details ? details.keysSheet(words, frame?.rtl, callbacks.helped) : nothing}
    </section>`;
  }

  /** How much has come of a story that is large. */
  #bar(): TemplateResult | typeof nothing {
    return this.#story.arrivalOf(this.#drawn.base)?.bar(this.#drawn.words) ?? nothing;
  }

  /** Whether there is nothing to be seen yet since its words are on their way: it is not drawn in English to be drawn again. */
  get #waits(): boolean {
    const parts = [this.#story, this.#language, this.#today, this.#first, this.#seldom, this.#asOf];
    return parts.some(({ waits }) => waits) && !this.#drawn.story;
  }

  get #isComing(): boolean {
    return this.#story.isComing || this.#waits;
  }

  #renderStory(story: Story): TemplateResult {
    const { all = story, words, scene, fit, form, problem, whole, media, today, known, news } = this.#drawn;
    const { state, callbacks, details } = this.#reader;
    const room = this.#surroundings.value;
    return drawnStory({
      ...state,
      story,
      all,
      words,
      fit,
      scene,
      today,
      callbacks,
      details,
      isAsOf: known?.isAsOf ?? false,
      asOfControls: known?.controls(callbacks) ?? nothing,
      news,
      article: this.#reader.article,
      namesArticle: Boolean(this.htmlFor || this.article),
      addressed: this.hash !== null,
      media,
      exports: this.exports,
      form: problem && form === 'timeline' ? 'list' : form,
      failed: problem !== undefined,
      brushing: this.#reader.brushing,
      canGoBack: state.trail.length > 0,
      tickLine: room?.line.tick ?? 16,
      height: room?.height,
      overview: whole,
      arrival: this.#bar(),
    });
  }

  #renderStatus(story: Story | undefined): TemplateResult | typeof nothing {
    if (this.#waits) return nothing;
    const failure = failureOf(this.#drawn);
    const empty = story ? countEvents(story) === 0 : this.#story.content.isEmpty;
    const { retry } = this.#reader.callbacks;
    const { words, base } = this.#drawn;
    const arrived = failure ? undefined : this.#story.arrivalOf(base)?.said(words);
    if (arrived) return arrived;
    const said = { failure, loading: this.#story.isComing && !story, empty, address: this.src, retry };
    return status(said, words);
  }

  #factsOf(story: Story): unknown {
    const { words, fit, form, today } = this.#drawn;
    const { details } = this.#reader;
    if (countEvents(story) === 0) return '';
    const isBroken = form === 'timeline' && fit && fit.scale.breaks.length > 0;
    return html`${this.#facts(story, words)}${details?.gapNote(story, words)}${today && details?.todayNote(story, words, today)}${
      isBroken ? html`<span aria-hidden="true"> ${words.brokenNote}</span>` : nothing
    }`;
  }

  /** The pipeline: read, choose, frame, lay out, place what is seen. */
  #draw(): Drawn {
    const read = this.#story.follow(this, this.#drawn.story !== undefined);
    const written = this.#choices(this.scale, this.orientation, this.layout, this.representation, this.media);
    const first = this.#first.follow(Boolean(this.start ?? this.end))?.(this.start, this.end);
    const room = this.#surroundings.value;
    this.#calendar.follow(this.calendar);
    const lang = this.#surroundings.lang ?? read.story?.lang;
    const words = this.#language.follow(
      lang,
      this.#calendar.value,
      knowsAllDates() || read.problems.length > 0,
    );
    const dir = this.#surroundings.hasDir || dirOf(lang ?? '') !== 'rtl' ? undefined : 'rtl';
    const placing = this.#today.follow(read.story && (this.today !== null || read.story.running));
    this.#seldom.follow(read.story && needsSeldom(read.story));
    const { story: entire, problems, origin, base } = this.#waits ? unread : read;
    const { trueScale, form, paper, asOf: chosen } = this.#reader.state;
    const { representation } = written.choices;
    const { asOf, since } = this;
    const knowledge = this.#asOf.follow(Boolean(asOf || since || chosen));
    const known = entire && knowledge?.of({ story: entire, words, asOf, since, chosen });
    const all = known?.story ?? entire;
    const story = all && this.#reader.shown(all);
    // What is left where much is hidden is laid out by itself, in rows of its own.
    const told = story === all ? known : undefined;
    const free = room && this.#frame(room, words, written.choices, trueScale, dir, told?.sign);
    const frame = paper ?? (free && (this.#story.holdHeight?.(free, this.#drawn, origin, entire) ?? free));
    const drawn = told ? entire : story;
    const reaching = drawn && (placing?.follow(drawn, this.today, words) ?? drawn);
    const whole = reaching && frame && !this.#seldom.waits ? this.#fit(reaching, frame) : undefined;
    const laid = whole?.fit && told ? { ...whole, fit: told.fit(whole.fit) } : whole;
    if (entire && (origin !== this.#drawn.origin || first !== this.#drawn.first))
      this.#reader.begin(first?.view);
    if (laid?.fit && !paper) this.#reader.settle(laid.fit);
    const { details } = this.#reader;
    const { view, moving } = paper ? { moving: false } : this.#reader.state;
    const placed = laid?.fit
      ? this.#place(
          laid.fit,
          view,
          moving ? this.#drawn.placed : undefined,
          moving ? details?.placeView : undefined,
        )
      : laid;
    const { fit, scene } = placed ?? {};
    return {
      story,
      entire,
      known,
      news: told?.news,
      all,
      base,
      origin,
      words,
      dir,
      first,
      frame,
      paper,
      moving,
      ...placed,
      placed: scene,
      ...(scene && fit && frame && placing && { scene: placing.show(scene, fit.scale, frame) }),
      today: placing?.day,
      whole:
        details && laid?.fit && (view || this.#reader.brushing)
          ? this.#glance(details, laid.fit, room?.width ?? 0)
          : undefined,
      media: written.choices.media,
      form: form ?? (representation === 'list' || representation === 'table' ? representation : 'timeline'),
      problems: this.#all(
        problems,
        written.problems,
        first?.problems,
        placing?.problem,
        placed?.problem,
        known?.problems,
        this.#calendar.problem,
        this.#language.problem,
        this.#reader.problems,
      ),
    };
  }

  #showStates(drawn: Drawn): void {
    const { entire: story, scene } = drawn;
    const loading = this.#isComing;
    const failed = failureOf(drawn) !== undefined;
    showStates(this.#internals, {
      loading,
      empty: story ? countEvents(story) === 0 : !loading && !failed && this.#story.content.isEmpty,
      error: failed && !loading,
      zoomed: scene?.whole === false,
      vertical: scene?.orientation === 'vertical',
    });
  }

  /** A movement shows what a choice has changed; at rest labels go to their best places. The rest is simply there. */
  #showMotion(before: Drawn, next: Drawn): void {
    if (before.frame && next.frame && choicesOf(before.frame) !== choicesOf(next.frame))
      this.#reader.motion?.next();
    else if (before.moving && !next.moving) this.#reader.motion?.settle();
  }
}

const choicesOf = ({ orientation, scale, layout }: Frame): string => `${orientation} ${scale} ${layout}`;

/** What `partsOf` gives. */
export interface Parts {
  readonly story: StoryController;
  readonly surroundings: SurroundingsController;
  readonly reader: ReaderController;
  readonly drawn: () => Drawn;
  /** Gives the root all styles that are known by now. */
  readonly dress: () => void;
  /** Whether what is to be drawn first is on its way. */
  readonly waits: () => boolean;
}
