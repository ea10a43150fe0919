import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  StoryTimelineErrorEvent,
  StoryTimelineLoadEvent,
  StoryTimelineSelectEvent,
  StoryTimelineViewEvent,
} from './events.js';
import {
  centreOn,
  type Fit,
  type Frame,
  isClosest,
  placeOverview,
  type View,
  viewOf,
  viewOfEvent,
  wholeView,
} from './geometry/index.js';
import {
  type Address,
  AddressController,
  adoptStyles,
  describeProblems,
  findEvent,
  fitSafely,
  FocusController,
  initialState,
  KeysController,
  LoadingController,
  makeFrame,
  type Moment,
  MotionController,
  type Placed,
  placeSafely,
  PopoverController,
  readChoices,
  readFirstView,
  readMoment,
  remember,
  requests,
  selectedOf,
  type State,
  SurroundingsController,
  ViewController,
} from './interaction/index.js';
import { type Words, wordsFor } from './locales/index.js';
import { checkStory, countEvents, eventAt, positionOf, type Problem, type Story } from './story/index.js';
import { styles } from './story-timeline.styles.js';
import { formatStretch, parseStretch } from './time/index.js';
import {
  type Callbacks,
  drawnStory,
  eventTarget,
  heading,
  heirOf,
  idOf,
  type keysSheet,
  overview,
  overviewRow,
  probes,
  problemReport,
  status,
  storyFacts,
  type Target,
  targetOf,
} from './view/index.js';

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
 * @slot - The story as HTML, seen until it is drawn.
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
 * @csspart overview - The strip of the whole story.
 * @csspart list - The story as text.
 * @csspart undated - The events without a date that can be read.
 * @csspart message - Words about loading, emptiness, failure, problems.
 *
 * @cssproperty --story-timeline-font - Family of labels and text.
 * @cssproperty --story-timeline-heading-font - Family of titles and quotations.
 * @cssproperty --story-timeline-min-height - Least height, reserved while loading.
 * @cssproperty --story-timeline-max-height - Greatest height that the drawing takes by itself.
 * @cssproperty --story-timeline-text - Colour of text.
 * @cssproperty --story-timeline-muted - Colour of dates, ticks, attributions.
 * @cssproperty --story-timeline-line - Colour of axis, ticks and leaders.
 * @cssproperty --story-timeline-ground - Colour behind the timeline.
 * @cssproperty --story-timeline-raised - Colour behind a popover.
 * @cssproperty --story-timeline-period - Colour of periods.
 * @cssproperty --story-timeline-focus - Colour of the focus ring.
 * @cssproperty --story-timeline-accent - Colour of events without a group, and of clusters.
 * @cssproperty --story-timeline-group-1 - Colour of the first group; so on to `--story-timeline-group-8`.
 *
 * @cssstate loading - The story is on its way.
 * @cssstate empty - The story has no events.
 * @cssstate error - There is no story to show.
 * @cssstate zoomed - Less than the whole story is seen.
 * @cssstate vertical - Time runs down.
 */
export class StoryTimeline extends LitElement {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    src: {},
    type: {},
    scale: {},
    representation: {},
    orientation: {},
    layout: {},
    start: {},
    end: {},
    selected: { reflect: true, useDefault: true },
    hash: {},
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    report: { type: Boolean },
    maxBytes: { attribute: 'max-bytes', type: Number },
    timeout: { type: Number },
    crossOrigin: { attribute: 'crossorigin' },
    story: { attribute: false },
  };

  /** Address of the story. */
  declare src: string | null;
  /** Format of the story, where its address and content do not tell: a name (`json`) or a media type. */
  declare type: string | null;
  /** How time becomes position: `auto`, `chronological`, `broken`, `sequential`. */
  declare scale: string;
  /** The form: `auto`, `linear`, or `list`, the story as text. */
  declare representation: string;
  /** Where time runs: `auto`, `horizontal`, `vertical`. */
  declare orientation: string;
  /** Which events share a line: `auto`, `unified`, `faceted` (a lane for each group). */
  declare layout: string;
  /** Where the first view begins, EDTF; the story's beginning where it is not given. */
  declare start: string | null;
  /** Where the first view ends, EDTF. */
  declare end: string | null;
  /** Id of the pinned event. */
  declare selected: string | null;
  /**
   * Name under which the page's address keeps the pinned event and the view, so that they can be linked to; `story` where it
   * is empty. Nothing is written while it is absent.
   */
  declare hash: string | null;
  /** IANA time zone on whose clock times with an offset are shown, in place of the story's. */
  declare timeZone: string | null;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Lists every problem of the story below the drawing, for its editor. */
  declare report: boolean;
  /** Most bytes that are loaded. */
  declare maxBytes: number | null;
  /** Milliseconds that loading may take. */
  declare timeout: number | null;
  /** As on `img`: whether other sites get cookies (`use-credentials`). */
  declare crossOrigin: string | null;
  /** The story as an object or an array of events; wins over `src`. Set it again to redraw what has changed in it. */
  declare story: unknown;

  readonly #internals = this.attachInternals();
  readonly #loading = new LoadingController(this);
  readonly #surroundings = new SurroundingsController(this, this.#internals);
  readonly #motion = new MotionController(this);
  readonly #popover = new PopoverController(this, {
    open: () => this.#state.open,
    show: (target) => this.#become(requests.show(this.#state, target)),
    leave: () => this.#become(requests.leave(this.#state)),
    close: () => this.#request(requests.close(this.#state)),
  });
  readonly #focus = new FocusController(this, (target) => {
    const { story, scene } = this.#drawn;
    return story && scene && heirOf(story, scene, target);
  });
  readonly #view = new ViewController(this, {
    fit: () => (this.#drawn.list ? undefined : this.#drawn.fit),
    view: () => this.#state.view,
    look: (view, moving) => this.#become(requests.look(this.#state, view, moving)),
    remember: () => this.#become(requests.remember(this.#state)),
    rest: () => this.#rest(),
  });
  readonly #address = new AddressController(this, {
    name: () => this.hash,
    go: (address) => this.#visit(address),
  });
  #state: State = initialState;
  #drawn: Drawn = { words: wordsFor(undefined), problems: [] };
  #told: unknown;
  /** The layout that the view was fitted to, where the reader came to rest last, and what the address asks for. */
  #settled: Fit | undefined;
  #rested: View | undefined;
  #addressed: View | undefined;
  /** What script has pinned, until it is in the view. */
  #unseen: Target | undefined;
  #keysSheet: typeof keysSheet | undefined;

  // Each stage is remembered by the identity of what it was given: choosing an event computes nothing again.
  readonly #check = remember((loose: unknown, timeZone: string | null, base: string | undefined) =>
    checkStory(loose, { ...(timeZone && { timeZone }), ...(base && { base }) }),
  );
  readonly #choices = remember((scale: string, orientation: string, layout: string, representation: string) =>
    readChoices({ scale, orientation, layout, representation }),
  );
  readonly #first = remember(readFirstView);
  readonly #frame = remember(makeFrame);
  readonly #fit = remember(fitSafely);
  readonly #place = remember(placeSafely);
  readonly #glance = remember(placeOverview);
  readonly #facts = remember(storyFacts);
  readonly #all = remember(
    (
      read: readonly Problem[],
      choices: readonly Problem[],
      first: readonly Problem[],
      placing: Problem | undefined,
    ) => read.concat(choices, first, placing ?? []),
  );

  readonly #callbacks: Callbacks = {
    hover: (target, over, event) => {
      if (!this.#state.moving) this.#popover.hover(target, over, event);
    },
    focus: (target, inside, event) => {
      if (inside) this.#become(requests.rove(this.#state, target));
      this.#popover.focus(target, inside, event);
    },
    press: (target) => this.#press(target),
    step: (by) => this.#step(by),
    close: () => this.#request(requests.close(this.#state)),
    zoom: (factor) => this.#view.zoom(factor),
    pan: (lengths) => this.#view.pan(lengths),
    back: () => this.#back(),
    showWhole: () => {
      this.#become(requests.forgetAll(this.#state));
      this.#view.go(undefined);
    },
    skip: () => this.renderRoot.querySelector<HTMLElement>('.skip-end')?.focus(),
    help: () => void this.#help(),
    helped: () => this.#become(requests.hideKeys(this.#state)),
    toggleScale: () => this.#request(requests.toggleScale(this.#state)),
    toggleList: () => this.#request(requests.toggleList(this.#state)),
    retry: () => this.reload(),
  };

  constructor() {
    super();
    this.src = null;
    this.type = null;
    this.scale = 'auto';
    this.representation = 'auto';
    this.orientation = 'auto';
    this.layout = 'auto';
    this.start = null;
    this.end = null;
    this.selected = null;
    this.hash = null;
    this.timeZone = null;
    this.headingLevel = 2;
    this.report = false;
    this.maxBytes = null;
    this.timeout = null;
    this.crossOrigin = null;
    this.story = null;
    new KeysController(this, {
      reach: (target) => this.#reach(target),
      find: (typed, from) => this.#find(typed, from),
      zoom: (factor) => this.#view.zoom(factor),
      pan: (lengths) => this.#view.pan(lengths),
      whole: () => this.#callbacks.showWhole(),
      help: () => this.#callbacks.help(),
    });
  }

  /** Defines the element; leaves alone a tag that is taken, as when two copies meet on a page. */
  static define(tag = 'story-timeline', registry = globalThis.customElements): typeof StoryTimeline {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this);
    else if (taken !== this) console.warn(`<${tag}> is defined already; the first definition holds.`);
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
    this.#view.go(undefined, false);
  }

  /**
   * Shows a stretch of time: EDTF ("2024", from its beginning to its end), or milliseconds from 1970-01-01T00:00Z of civil
   * time. What is no moment, or ends before it begins, changes nothing.
   */
  zoomTo(start: Moment, end: Moment): void {
    const { fit } = this.#drawn;
    const view = { start: readMoment(start, 'start') ?? NaN, end: readMoment(end, 'end') ?? NaN };
    if (fit && view.start < view.end) this.#view.go(viewOf(fit, view), false);
  }

  /** Loads `src` again, past the browser's cache. What is shown stays until there is better. */
  reload(): void {
    this.#loading.reload();
    this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, styles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#drawn;
    const next = this.#draw(changed.has('start') || changed.has('end'));
    if (before.story !== next.story || (changed.has('selected') && this.selected !== selectedOf(this.#state)))
      this.#follow(next.story);
    if (before.story === next.story) this.#showMotion(before, next);
    if (next.problem && (!before.problem || before.story !== next.story))
      console.error(`<story-timeline> ${next.problem.message}`, this, next.error);
    this.#drawn = next;
    this.#showStates(next);
  }

  protected override updated(): void {
    const { story, problems } = this.#drawn;
    this.#showPinned();
    const sheet = this.renderRoot.querySelector('dialog');
    if (sheet && !sheet.open) sheet.showModal();
    const told = story ?? (this.#loading.loading ? undefined : problems[0]);
    if (told === undefined || told === this.#told) return;
    this.#told = told;
    if (problems.length > 0) console.warn(`<story-timeline> ${describeProblems(problems)}`, this, problems);
    if (story) this.dispatchEvent(new StoryTimelineLoadEvent(problems));
    else if (failureOf(this.#drawn)) this.dispatchEvent(new StoryTimelineErrorEvent(problems));
  }

  protected override render(): TemplateResult {
    const { story, words, problems } = this.#drawn;
    const events = story ? countEvents(story) : 0;
    return html`<section class="root" aria-labelledby=${story ? 'heading' : nothing}>
      ${probes()} ${story ? heading(story, words, this.headingLevel, this.#factsOf(story)) : nothing}
      ${story && events > 0 ? this.#renderStory(story) : nothing}
      <div role="status" lang=${words.lang}>${this.#renderStatus(story, events)}</div>
      ${story ? problemReport(problems, words, this.report) : html`<slot></slot>`}
      ${this.#state.keys && this.#keysSheet ? this.#keysSheet(words, this.#callbacks.helped) : nothing}
    </section>`;
  }

  #renderStory(story: Story): TemplateResult {
    const { words, scene, fit, problem } = this.#drawn;
    const { open, roving, view } = this.#state;
    const room = this.#surroundings.value;
    const list = this.#drawn.list || problem !== undefined;
    return drawnStory({
      story,
      words,
      list,
      open,
      roving,
      scene: list ? undefined : scene,
      callbacks: this.#callbacks,
      tickLine: room?.line.tick ?? 16,
      height: room?.height,
      overview: list || !fit ? undefined : this.#renderOverview(fit),
      tools: {
        list: problem ? undefined : list,
        trueScale: this.#offersTrueScale(),
        closer: fit !== undefined && !isClosest(fit, view ?? wholeView(fit)),
        wider: view !== undefined,
      },
    });
  }

  #renderOverview(fit: Fit): TemplateResult {
    const { words } = this.#drawn;
    const { view, trail } = this.#state;
    if (!view && !this.#view.brushing) return overviewRow(nothing, words);
    const { start, end } = view ?? wholeView(fit);
    const parts = Math.max(40, Math.round((this.#surroundings.value?.width ?? 0) / 6));
    const content = {
      overview: this.#glance(fit.scale, fit.anchors, parts),
      window: this.#view.shown,
      rtl: fit.form.whole.rtl,
      words,
      dates: {
        window: words.stretch(start, end),
        start: words.stretch(start, start),
        end: words.stretch(end, end),
      },
      canGoBack: trail.length > 0,
      callbacks: this.#callbacks,
    };
    return overviewRow(overview(content), words);
  }

  #renderStatus(story: Story | undefined, events: number): TemplateResult | typeof nothing {
    const { loading } = this.#loading;
    const failure = failureOf(this.#drawn);
    const empty = story ? events === 0 : this.childElementCount === 0;
    const { retry } = this.#callbacks;
    const said = { failure, loading: loading && !story, empty, address: this.src, retry };
    return status(said, this.#drawn.words);
  }

  #factsOf(story: Story): string {
    const { words, scene, list } = this.#drawn;
    if (countEvents(story) === 0) return '';
    const note = !list && scene && scene.breaks.length > 0 ? ` ${words.brokenNote}` : '';
    return this.#facts(story, words) + note;
  }

  /** The pipeline: read, choose, frame, lay out, place what is seen. */
  #draw(again: boolean): Drawn {
    const { story, problems } = this.#read();
    const written = this.#choices(this.scale, this.orientation, this.layout, this.representation);
    const first = this.#first(this.start, this.end);
    const room = this.#surroundings.value;
    const words = wordsFor(this.#surroundings.lang ?? story?.lang);
    const { trueScale, list } = this.#state;
    const frame = room && this.#frame(room, words, written.choices, trueScale);
    const laid = story && frame && this.#fit(story, frame);
    if (story !== this.#drawn.story || again) this.#seek(this.#addressed ?? first.view);
    if (laid?.fit) this.#settle(laid.fit);
    const { view, moving } = this.#state;
    const placed = laid?.fit ? this.#place(laid.fit, view, moving ? this.#drawn.scene : undefined) : laid;
    return {
      story,
      words,
      frame,
      moving,
      ...placed,
      list: list !== (written.choices.representation === 'list'),
      problems: this.#all(problems, written.problems, first.problems, placed?.problem),
    };
  }

  /** Another view by other means than the reader's hand: it holds once there is something to lay out. */
  #seek(view: View | undefined): void {
    this.#view.stop();
    this.#state = requests.seek(this.#state, view);
    this.#settled = undefined;
  }

  /** A view belongs to a story as it is laid out: laid out anew, it is seen from as near as that allows. */
  #settle(fit: Fit): void {
    if (fit === this.#settled) return;
    this.#settled = fit;
    const { view } = this.#state;
    if (view) this.#state = requests.look(this.#state, viewOf(fit, view), false);
  }

  /** The property `story` wins over `src`. */
  #read(): { readonly story?: Story | undefined; readonly problems: readonly Problem[] } {
    if (this.story !== null && this.story !== undefined)
      return this.#check(this.story, this.timeZone, this.ownerDocument?.baseURI);
    const { src, type, timeZone, crossOrigin, maxBytes, timeout } = this;
    this.#loading.follow({ src, type, timeZone, crossOrigin, maxBytes, timeout });
    return this.#loading.result ?? unread;
  }

  /** The button is there where the author left the choice and there is something to choose. */
  #offersTrueScale(): boolean | undefined {
    if (this.#state.trueScale) return true;
    const scale = this.#drawn.fit?.scale;
    return scale?.name === 'broken' && scale.breaks.length > 0 ? false : undefined;
  }

  #showStates(drawn: Drawn): void {
    const { story, scene } = drawn;
    const { loading } = this.#loading;
    const failed = failureOf(drawn) !== undefined;
    const on = {
      loading,
      empty: story ? countEvents(story) === 0 : !loading && !failed && this.childElementCount === 0,
      error: failed && !loading,
      zoomed: scene?.whole === false,
      vertical: scene?.orientation === 'vertical',
    };
    for (const [state, holds] of Object.entries(on))
      if (holds) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
  }

  /** Pins what `selected` names. An id that the story does not know opens nothing, and waits for one that does. */
  #follow(story: Story | undefined): void {
    const { selected } = this;
    const known = selected !== null && story !== undefined && positionOf(story, selected) >= 0;
    this.#unseen = known ? eventTarget(selected) : undefined;
    this.#state = known ? requests.pin(this.#state, eventTarget(selected)) : requests.close(this.#state);
  }

  /** What the reader asks for: pinning and letting go can be refused by the page. */
  #request(next: State): void {
    const id = selectedOf(next);
    const changes = id !== selectedOf(this.#state);
    if (changes) {
      const { story } = this.#drawn;
      const chosen = story && id !== null ? eventAt(story, positionOf(story, id)) : undefined;
      if (!this.dispatchEvent(new StoryTimelineSelectEvent(chosen ?? null))) return;
    }
    this.#become(next);
    if (changes) this.#address.write(this.#said, 'push');
  }

  #become(next: State): void {
    if (next === this.#state) return;
    this.#state = next;
    this.selected = selectedOf(next);
    this.requestUpdate();
  }

  #step(by: 1 | -1): void {
    const { story } = this.#drawn;
    const id = this.selected;
    const next = story && id !== null ? eventAt(story, positionOf(story, id) + by) : undefined;
    if (!next) return;
    this.#request(requests.pin(this.#state, eventTarget(next.id)));
    this.#reveal(eventTarget(next.id), true);
  }

  /** A cluster that zooming parts opens by zooming; what is pressed elsewhere is pinned, and brought into view. */
  #press(target: Target): void {
    const { story, scene } = this.#drawn;
    const item = story && scene?.items.find((each) => targetOf(story, each) === target);
    if (item?.kind === 'cluster' && item.opens) {
      this.#become(requests.remember(requests.close(this.#state)));
      this.#focus.want(eventTarget(idOf(target)));
      this.#view.go(item.opens);
      return;
    }
    this.#request(requests.press(this.#state, target));
    this.#reveal(this.#state.open?.target, true);
  }

  /** A key has come to an event: where it is not seen, the view goes there, and the focus with it. */
  #reach(target: Target): void {
    this.#become(requests.rove(this.#state, target));
    this.#focus.want(target);
    this.#reveal(target, true);
    this.requestUpdate();
  }

  #find(typed: string, from: Target): Target | undefined {
    const { story, words } = this.#drawn;
    const position = story && findEvent(story, positionOf(story, idOf(from)), typed, words);
    const event = story && position !== undefined ? eventAt(story, position) : undefined;
    return event && eventTarget(event.id);
  }

  /** Moves the view to an event or a cluster that is not seen in it. */
  #reveal(target: Target | undefined, asked: boolean): void {
    const { story, scene, fit } = this.#drawn;
    if (!story || !scene || !fit || !target) return;
    const item = scene.items.find((each) => targetOf(story, each) === target);
    const index = positionOf(story, idOf(target));
    if ((item && !item.outside) || index < 0 || index >= story.events.length) return;
    const { view } = this.#state;
    const there =
      item?.kind === 'cluster' && view
        ? centreOn(fit, view, fit.form.timeOf(index))
        : viewOfEvent(fit, view, index);
    if (there !== view) this.#view.go(there, asked);
  }

  /** Brings into view what script or the address has pinned. */
  #showPinned(): void {
    if (!this.#drawn.fit) return;
    const target = this.#unseen;
    this.#unseen = undefined;
    this.#reveal(target, false);
  }

  #back(): void {
    const { fit } = this.#drawn;
    const view = this.#state.trail.at(-1);
    this.#become(requests.forgetLast(this.#state));
    if (fit) this.#view.go(view && viewOf(fit, view));
  }

  /** The reader has come to rest. */
  #rest(): void {
    const { fit } = this.#drawn;
    const { view } = this.#state;
    if (!fit || (view?.start === this.#rested?.start && view?.end === this.#rested?.end)) return;
    this.#rested = view;
    const { start, end } = view ?? wholeView(fit);
    this.dispatchEvent(new StoryTimelineViewEvent(start, end));
    this.#address.write(this.#said, 'replace');
  }

  /** What the page's address is to say of this timeline. */
  get #said(): Address {
    const { view } = this.#state;
    return { selected: this.selected ?? undefined, view: view && formatStretch(view) };
  }

  /** What the address asks for, on arrival and with Back and Forward. */
  #visit({ selected, view }: Address): void {
    this.selected = selected ?? null;
    this.#addressed = view === undefined ? undefined : parseStretch(view);
    this.#seek(this.#addressed);
    this.requestUpdate();
  }

  async #help(): Promise<void> {
    const { keysSheet: sheet } = await import('./view/keys-sheet.js');
    this.#keysSheet = sheet;
    this.#become(requests.showKeys(this.#state));
  }

  /** A movement shows what a choice has changed; at rest labels go to their best places. The rest is simply there. */
  #showMotion(before: Drawn, next: Drawn): void {
    if (before.frame && next.frame && choicesOf(before.frame) !== choicesOf(next.frame)) this.#motion.next();
    else if (before.moving && !next.moving) this.#motion.settle();
  }
}

/** What the last update drew, or what there was to say instead. */
interface Drawn extends Placed {
  readonly words: Words;
  readonly problems: readonly Problem[];
  readonly story?: Story | undefined;
  readonly frame?: Frame | undefined;
  readonly list?: boolean;
  readonly moving?: boolean;
}

const unread = { problems: [] };

/** Why there is nothing to show. */
const failureOf = ({ story, problems }: Drawn): Problem | undefined =>
  story ? undefined : problems.find(({ severity }) => severity === 'error');

const choicesOf = ({ orientation, scale, layout }: Frame): string => `${orientation} ${scale} ${layout}`;
