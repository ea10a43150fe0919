import { bisectLeft, bisectRight } from 'd3-array';
import type { LitElement } from 'lit';
import { type View, viewOf } from '../geometry/index.js';
import { learnToCheck } from '../story/check-soon.js';
import {
  checkStory,
  eventAt,
  positionOf,
  type Problem,
  type Story,
  type StoryScene,
} from '../story/index.js';
import { readingPlace } from '../story/told-order.js';
import { formatStretch, parseEdtf, parseStretch } from '../time/index.js';
import {
  type ArticleLinks,
  type Callbacks,
  eventTarget,
  type Form,
  heirOf,
  idOf,
  type MarkKey,
  type QuoteRef,
  type Target,
  targetOf,
} from '../view/index.js';
// Not through the index, so that the first drawing does not load it.
import { addStyles } from '../view/details.js';
import { eventName } from '../view/popover/popover.js';
import { AddressController } from './address/address-controller.js';
import { AnnounceController } from './announce-controller.js';
import type { ArticleHands } from './article/article-hands.js';
import type { CardController } from './popover/card-controller.js';
import { CopyController } from './export/copy-controller.js';
import { eventNear, eventTyped, firstSeen, placeAlong } from './finding/find-in-picture.js';
import { FindController } from './finding/find-controller.js';
import { selectedOf } from './first-requests.js';
import { FocusController } from './focus-controller.js';
import type { Address } from './address/fragment.js';
import { KeysController } from './keys-controller.js';
import { AskedPart } from './asked-part.js';
import { DialogController } from './dialog-controller.js';
import { isClosed } from './is-closed.js';
import { MenuController } from './export/menu-controller.js';
import { MotionController } from './viewport/motion-controller.js';
import { onPaper } from './page/on-paper.js';
import { PaperController } from './page/paper-controller.js';
import type { PlayController, PlayRequests } from './playing/play-controller.js';
import { PopoverController } from './popover/popover-controller.js';
import { type Moment, readMoment } from './read-first-view.js';
import type { ReaderRequests, StateKeeper } from './reader-requests.js';
import { rebase } from './rebase.js';
import { requests } from './requests.js';
import type { State } from './state.js';
import { SaveController } from './export/save-controller.js';
import { SheetController } from './popover/sheet-controller.js';
import { TouchedController } from './page/touched-controller.js';
import { SyncWithController } from './viewport/sync-with-controller.js';
import { takeBackTexts } from './page/take-back-texts.js';
import { viewOfScene } from './viewport/view-of-scene.js';
import { ViewController } from './viewport/view-controller.js';
import { ViewGuide } from './viewport/view-guide.js';
import type { VoiceController } from './popover/voice-controller.js';

// Nobody waits for it any more.
learnToCheck(checkStory);

/** What hands ask of the one who keeps the state. */
export interface HandRequests extends StateKeeper, Omit<ReaderRequests, 'picture' | 'pinned'> {
  /** Ids in the order of the article's telling. */
  told(): readonly string[];
  /** Another view at once, by other means than the reader's hand. */
  seek(view: View | undefined): void;
  /** The article has been read, or has gone; and what of the story it does not have as it is written. */
  linked(links: ArticleLinks | undefined, problems: readonly Problem[]): void;
  /** What of the filter cannot be read. */
  complain(problems: readonly Problem[]): void;
  /** What the address asks for: an event, one of its quotations (from 0), and the view that a story is to begin with. */
  visit(id: string | null, view: View | undefined, quote: number | undefined): void;
}

/**
 * What the reader does with a story: turns what pointer, keys and address ask for into the next state. The table of
 * `requests` says what that is; here is where it comes from, and what follows from it. Loaded once the first picture
 * stands, with all that listens.
 */
export class Hands {
  readonly answers: Callbacks;
  readonly motion: MotionController;
  readonly #host: LitElement;
  readonly #requests: HandRequests;
  /** Of those what nearly all ask for. */
  readonly #shared: StateKeeper;
  readonly #popover: PopoverController;
  readonly #focus: FocusController;
  readonly #view: ViewController;
  readonly #address: AddressController;
  readonly #guide: ViewGuide;
  readonly #copy: CopyController;
  readonly #saves: SaveController;
  readonly #find: FindController;
  /** What the reader does in the article, once there is one to follow. */
  readonly #article: AskedPart<ArticleHands>;
  /** What follows the words of a speaker, shows a quotation large, leads through the story, says what marks mean. */
  readonly #voice: AskedPart<VoiceController>;
  readonly #card: AskedPart<CardController>;
  readonly #player: AskedPart<PlayController>;
  readonly #markKey: AskedPart<MarkKey>;
  readonly #announcer: AnnounceController;
  /** The event that the reader has gone to as one of which something is new. */
  #newsAt: string | undefined;
  /** The view that was there before the first scene. */
  #beforeScenes: View | undefined;

  constructor(host: LitElement, ask: HandRequests) {
    this.#host = host;
    this.#requests = ask;
    this.motion = new MotionController(host);
    this.#shared = {
      picture: () => ask.picture(),
      state: () => ask.state(),
      become: (next) => ask.become(next),
    };
    this.#popover = new PopoverController(host, {
      open: () => this.#state.open,
      isMoving: () => this.#state.moving,
      isPlayed: () => this.#state.play !== undefined && !this.#state.open?.pinned,
      show: (target, where) => this.#become(requests.show(this.#state, target, where)),
      leave: () => this.#become(requests.leave(this.#state)),
      close: () => void this.#request(requests.close(this.#state)),
      escape: () => {
        if (this.#state.large) this.#card.now?.leave();
        else if (this.#state.reading) this.#article.now?.leave();
        else {
          // What plays would show it again.
          this.#player.now?.rest();
          this.#request(requests.close(this.#state));
        }
      },
      // Under a card what is pinned waits.
      opens: (event) =>
        this.#state.large !== undefined ||
        Boolean(this.#article.now?.opens(event) || this.#player.now?.holds(event)),
    });
    new TouchedController(host);
    new SheetController(host, {
      hold: (inHand) => this.#become(requests.hold(this.#state, inHand)),
      step: (by) => this.#step(by),
      close: () => this.#request(requests.close(this.#state)),
    });
    this.#focus = new FocusController(
      host,
      (target) => {
        const { story, scene } = ask.picture();
        return story && scene && heirOf(story, scene, target);
      },
      () => this.#state.moving,
    );
    this.#view = new ViewController(host, {
      fit: () => (ask.picture().form === 'timeline' ? ask.picture().fit : undefined),
      view: () => this.#state.view,
      look: (view, moving) => this.#become(requests.look(this.#state, view, moving)),
      remember: (view) => this.#become(requests.remember(this.#state, view)),
      rest: (byHand) => this.#guide.rest(byHand),
      press: {
        eventAt: (place, reach) => eventNear(ask.picture(), place, reach),
        show: (target) => {
          if (this.#state.open?.pinned && !this.#request(requests.close(this.#state))) return false;
          this.#popover.point(target, {});
          return true;
        },
        pin: (target) => {
          this.#request(requests.pin(this.#state, target));
          this.#guide.reveal(target, true);
        },
        leave: () => this.#become(requests.leave(this.#state)),
      },
    });
    this.#find = new FindController(host, {
      ...this.#shared,
      filter: () => ask.filter(),
      complain: (problems) => ask.complain(problems),
      wrote: () => this.#address.write(this.#said, 'replace'),
      isMoving: () => this.#view.isMoving,
      reveal: (target, isFirst) => {
        if (this.#state.open?.pinned) this.#request(requests.close(this.#state));
        this.#guide.reveal(target, true, isFirst);
      },
    });
    this.#address = new AddressController(host, {
      name: () => ask.hash(),
      go: (address) => this.#visit(address),
    });
    this.#copy = new CopyController(host, {
      picture: () => ask.picture(),
      hash: () => ask.hash(),
      copied: (copied) => this.#become(requests.copied(this.#state, copied)),
    });
    this.#saves = new SaveController(host, {
      picture: () => ask.picture(),
      export: (type) => ask.export(type),
      saved: (saved) => this.#become(requests.saved(this.#state, saved)),
    });
    new MenuController(host, {
      open: () => this.#state.menu,
      close: () => this.#become(requests.hideMenu(this.#state)),
    });
    new SyncWithController(host, {
      names: () => ask.syncWith()?.split(/\s+/).filter(Boolean) ?? [],
      fit: () => (this.#state.paper ? undefined : ask.picture().fit),
      view: () => this.#state.view,
      moving: () => this.#state.moving,
      follow: (view, moving) => this.#follow(view, moving),
    });
    this.#announcer = new AnnounceController(host, (said) => this.#become(requests.say(this.#state, said)));
    this.#guide = new ViewGuide(this.#view, {
      ...this.#shared,
      rest: (view) => {
        ask.rest(view);
        this.#address.write(this.#said, 'replace');
      },
      announce: (what) => this.#announcer.announce(what),
      isTold: () => this.#player.now?.leads ?? false,
      focus: () => host.shadowRoot?.activeElement,
    });
    this.#article = new AskedPart(host, 'what links it with the article', async () => {
      const { ArticleHands: Linking } = await import('./article/article-hands.js');
      return new Linking(host, this.#articleRequests());
    });
    this.#player = new AskedPart(host, 'what plays the story', async () => {
      const { PlayController: Playing } = await import('./playing/play-controller.js');
      return new Playing(host, this.#playRequests());
    });
    this.#voice = new AskedPart(host, 'what follows a speaker’s words', async () => {
      const { VoiceController: Following, styles } = await import('./popover/voice-controller.js');
      this.#dress(styles);
      return new Following(host, this.#voiceRequests());
    });
    this.#card = new AskedPart(host, 'what shows a quotation large', async () => {
      const { CardController: Showing, styles } = await import('./popover/card-controller.js');
      this.#dress(styles);
      return new Showing(host, this.#shared);
    });
    this.#markKey = new AskedPart(host, 'what says what marks mean', async () => {
      const [{ markKey }, { markKeyStyles }] = await Promise.all([
        import('../view/legend/mark-key.js'),
        import('../view/styles/mark-key.styles.js'),
      ]);
      this.#dress([markKeyStyles]);
      return markKey;
    });
    new PaperController(host, (isPaper) => this.#lay(isPaper));
    new DialogController(host, () => this.#state.keys);
    this.answers = this.#answer();
    new KeysController(host, {
      reach: (target) => this.#reach(target),
      find: (typed, from) => eventTyped(ask.picture(), typed, from),
      zoom: (factor, about) => this.#view.zoom(factor, placeAlong(ask.picture(), about)),
      pan: (lengths) => this.#view.pan(lengths),
      whole: () => this.answers.showWhole(),
      help: () => this.answers.help(),
      search: () => this.#find.open(),
    });
    host.addController({
      hostUpdated: () => {
        takeBackTexts(host.renderRoot);
        this.#followArticle();
      },
    });
  }

  /** Whether the overview's window is in hand, so that it stays although the whole is seen. */
  get brushing(): boolean {
    return this.#view.brushing;
  }

  /** Of a story what is not hidden since the reader looks for something else. */
  shown(story: Story): Story {
    return this.#find.shown(story);
  }

  /** By script: the view of a stretch. What is no moment, or ends before it begins, changes nothing. */
  zoomTo(start: Moment, end: Moment): void {
    const { fit } = this.#requests.picture();
    const view = { start: readMoment(start, 'start') ?? NaN, end: readMoment(end, 'end') ?? NaN };
    if (fit && view.start < view.end) this.go(viewOf(fit, view));
  }

  /** By script: another view, for which there is no event. */
  go(view: View | undefined): void {
    this.#view.go(view, false);
  }

  /** The view has been set at once: what moves by itself ends. */
  halt(view: View | undefined): void {
    this.#guide.halt(view);
  }

  #answer(): Callbacks {
    return {
      hover: (target, over, event) => {
        if (!this.#state.moving) this.#popover.hover(target, over, event);
      },
      focus: (target, inside, event) => {
        if (inside) this.#become(requests.rove(this.#state, target));
        this.#popover.focus(target, inside, event);
      },
      press: (target) => this.#press(target),
      listFrom: (from) => void this.#listFrom(from),
      step: (by) => void this.#step(by),
      close: () => this.#request(requests.close(this.#state)),
      zoom: (factor) => this.#view.zoom(factor),
      pan: (lengths) => this.#view.pan(lengths),
      back: () => this.#guide.back(),
      showWhole: () => this.#guide.showWhole(),
      showPeriod: (index) => this.#guide.showPeriod(index),
      lightPeriod: (index) => this.#become(requests.lightPeriod(this.#state, index)),
      skip: () => this.#host.renderRoot.querySelector<HTMLElement>('.skip-end')?.focus(),
      help: () => this.#request(requests.showKeys(this.#state)),
      helped: () => this.#become(requests.hideKeys(this.#state)),
      toggleScale: () => this.#toggleScale(),
      toggleAsOf: () => void this.#toggleAsOf(),
      goAsOf: (at) => this.#request(requests.tellAsOf(this.#state, at)),
      stepNews: (by) => this.#stepNews(by),
      showAs: (form) => this.#showAs(form),
      toggleTold: () => this.#become(requests.toggleTold(this.#state)),
      togglePlayer: () => void this.#player.ask((player) => player.toggle()),
      playOrPause: () => void this.#player.ask((player) => player.playOrPause()),
      playTo: (stop) => void this.#player.ask((player) => player.playTo(stop)),
      playBy: (choice) => void this.#player.ask((player) => player.playBy(choice)),
      read: (ref) => this.#article.now?.read(ref),
      leaveArticle: () => this.#article.now?.leave(),
      locate: (target) => this.#article.now?.locate(idOf(target)),
      copyQuote: (ref) => void this.#copy.quote(ref),
      copyLink: (id, quote) => void this.#copy.link(id, quote),
      hear: (ref) => void this.#voice.ask((voice) => voice.hear(ref)),
      enlarge: (ref) => void this.#enlarge(ref),
      toggleFind: () => this.#find.toggle(),
      look: (text) => this.#find.look(text),
      goFound: (by) => this.#find.go(by),
      toggleChoices: () => this.#find.togglePanel(),
      choose: (facet, value) => this.#find.choose(facet, value),
      chooseTime: (edge, text) => this.#find.chooseTime(edge, text),
      chooseQuoted: () => this.#find.chooseQuoted(),
      toggleHidden: () => this.#find.toggleHidden(),
      clearFind: () => this.#find.clear(),
      explainMarks: () => void this.#explainMarks(),
      toggleMenu: () => this.#request(requests.toggleMenu(this.#state)),
      save: (type) => {
        this.#become(requests.hideMenu(this.#state));
        void this.#saves.save(type);
      },
      retry: () => this.#requests.retry(),
    };
  }

  /** How a part looks that has been loaded. */
  #dress(styles: Parameters<typeof addStyles>[0]): void {
    addStyles(styles);
    this.#requests.equip();
  }

  #playRequests(): PlayRequests {
    return {
      ...this.#shared,
      told: () => this.#requests.told(),
      request: (next) => this.#request(next),
      isMoving: () => this.#view.isMoving,
      go: (view) => this.#view.go(view, false),
      light: (filter) => this.#find.light(filter ?? this.#sceneRead?.filter),
    };
  }

  /** The focus goes to the first of the events that are listed now. */
  async #listFrom(from: number): Promise<void> {
    const { form } = this.#requests.picture();
    if (form !== 'timeline' || this.#state.open) this.#become(requests.listFrom(this.#state, from));
    else this.#request(requests.showAs(this.#state, 'list', from));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.members button:not(.others), .story-list')?.focus();
  }

  /** The whole story on paper, whatever of it is seen; then again as it was. */
  #lay(isPaper: boolean): void {
    const { frame } = this.#requests.picture();
    if (isPaper === Boolean(this.#state.paper) || !frame) return;
    this.#become(requests.lay(this.#state, isPaper ? onPaper(frame) : undefined));
  }

  /** A part of a long story that is listed is the same in rows. */
  #showAs(form: Form): void {
    const before = this.#requests.picture().form;
    if (form === before) return;
    const listed =
      before === 'timeline' ? firstSeen(this.#requests.picture(), this.#state.view) : this.#state.listed;
    this.#request(requests.showAs(this.#state, form, listed));
  }

  /** Pinning and letting go can be refused by the page, which may move the view or the element in answer to them. */
  #request(next: State): boolean {
    const asked = this.#state;
    const id = selectedOf(next);
    const changes = id !== selectedOf(asked);
    if (changes) {
      const { story } = this.#requests.picture();
      const chosen = story && id !== null ? eventAt(story, positionOf(story, id)) : undefined;
      if (!this.#requests.select(chosen ?? null)) return false;
    }
    this.#become(rebase(next, asked, this.#state));
    if (changes) this.#address.write(this.#said, 'push');
    return true;
  }

  /** Once the author has named an article. */
  #followArticle(): void {
    const { htmlFor, article } = this.#requests.article();
    if (htmlFor !== null || article !== null) void this.#article.get();
  }

  /** What is only shown is pinned, to be there afterwards. */
  async #enlarge(ref: QuoteRef): Promise<void> {
    const { open } = this.#state;
    if (open && !open.pinned && !this.#request(requests.pin(this.#state, open.target))) return;
    await this.#card.ask((card) => card.show(ref));
  }

  /** The first time, what says it is also opened: from then on its button is the browser's. */
  async #explainMarks(): Promise<void> {
    const markKey = await this.#markKey.get();
    if (!markKey || this.#state.markKey) return;
    this.#become(requests.explainMarks(this.#state, markKey));
    await this.#host.updateComplete;
    const key = this.#host.renderRoot.querySelector<HTMLElement>('.mark-key');
    if (key?.isConnected && isClosed(key)) key.showPopover();
  }

  #voiceRequests(): ConstructorParameters<typeof VoiceController>[1] {
    return {
      ...this.#shared,
      close: () => this.#request(requests.close(this.#state)),
      pin: (target) => {
        this.#request(requests.pin(this.#state, target));
        this.#guide.reveal(target, true);
        this.#focus.want(target);
        this.#host.requestUpdate();
      },
      reveal: (target) => this.#guide.reveal(target, true),
      focus: (target) => this.#focus.want(target),
      announce: (what) => this.#announcer.announce(what),
    };
  }

  #articleRequests(): ConstructorParameters<typeof ArticleHands>[1] {
    const ask = this.#requests;
    return {
      story: () => ask.picture().story,
      readDate: (text) => parseEdtf(text).interval,
      state: () => this.#state,
      settings: () => ask.article(),
      become: (next) => this.#become(next),
      request: (next) => this.#request(next),
      hover: (target, over, event, where) => this.#popover.hover(target, over, event, where),
      point: (target, where) => this.#popover.point(target, where),
      reveal: (target) => this.#guide.reveal(target, true),
      scene: (index) => this.#goToScene(index),
      linked: (links, problems) => ask.linked(links, problems),
    };
  }

  /** The view of a scene that the article has been read to, back to the one before them all where it is above the first. */
  #goToScene(index: number | undefined): void {
    const { story, fit, form } = this.#requests.picture();
    const { atScene, view, open, play } = this.#state;
    if (atScene === undefined) this.#beforeScenes = view;
    this.#become(requests.scene(this.#state, index));
    // While the player is there, it leads.
    if (play) return;
    const scene = this.#sceneRead;
    this.#find.light(scene?.filter);
    if (!this.#requests.article().sync)
      this.#become(
        requests.follow(this.#state, scene?.event === undefined ? undefined : eventTarget(scene.event)),
      );
    // What the reader has pinned stays in view.
    if (!story || !fit || form !== 'timeline' || open?.pinned) return;
    const there = scene ? viewOfScene(story, fit, scene) : this.#beforeScenes;
    // It is the article that is being read: nothing is announced of where the view goes.
    this.#guide.go(there);
  }

  /** The scene to which the article has been read, where no player leads through the story. */
  get #sceneRead(): StoryScene | undefined {
    const { atScene, play } = this.#state;
    return play || atScene === undefined ? undefined : this.#requests.picture().story?.scenes[atScene];
  }

  get #state(): State {
    return this.#requests.state();
  }

  #become(next: State): void {
    this.#requests.become(next);
  }

  /** To the event before or after what is pinned; false where there is none, or the page refuses. */
  #step(by: 1 | -1): boolean {
    const { story } = this.#requests.picture();
    const id = selectedOf(this.#state);
    if (!story || id === null) return false;
    const { before, after } = readingPlace(story, id, this.#state.told ? this.#requests.told() : undefined);
    const next = by < 0 ? before : after;
    if (next === undefined) return false;
    this.#request(requests.pin(this.#state, eventTarget(next)));
    if (selectedOf(this.#state) !== next) return false;
    this.#guide.reveal(eventTarget(next), true);
    const { words } = this.#requests.picture();
    const event = eventAt(story, positionOf(story, next));
    // The focus stays on a button that is called as before.
    if (event) this.#announcer.announce(() => eventName(event, words));
    return true;
  }

  /** A cluster that zooming parts opens by zooming; what is pressed elsewhere is pinned, and brought into view. */
  #press(target: Target): void {
    const { story, scene } = this.#requests.picture();
    const item = story && scene?.items.find((each) => targetOf(story, each) === target);
    if (item?.kind === 'cluster' && item.opens) {
      this.#request(requests.close(this.#state));
      this.#focus.want(eventTarget(idOf(target)));
      this.#guide.open(item.opens);
      return;
    }
    this.#request(requests.press(this.#state, target));
    this.#guide.reveal(this.#state.open?.target, true);
  }

  /** A key has come to an event: where it is not seen, the view goes there, and the focus with it. */
  #reach(target: Target): void {
    this.#become(requests.rove(this.#state, target));
    this.#focus.want(target);
    this.#guide.reveal(target, true);
    this.#host.requestUpdate();
  }

  /** Moves the view to an event or a cluster that is not seen in it. */
  reveal(target: Target | undefined, asked: boolean): void {
    this.#guide.reveal(target, asked);
  }

  /** As another timeline does: no event tells of it, and nothing is said. */
  #follow(view: View | undefined, moving: boolean): void {
    this.halt(view);
    this.#become(requests.look(this.#state, view, moving));
    if (!moving) this.#address.write(this.#said, 'replace');
  }

  #toggleScale(): void {
    this.#request(requests.toggleScale(this.#state));
    const { words } = this.#requests.picture();
    this.#announcer.announce(() => (this.#state.trueScale ? words.trueScale : words.brokenNote));
  }

  /** The focus stays at the button; what has gone with the slider gives it back to that. */
  async #toggleAsOf(): Promise<void> {
    const { known } = this.#requests.picture();
    const isOpen = known?.isAsOf ?? false;
    if (!this.#request(requests.tellAsOf(this.#state, isOpen ? null : Infinity)) || !isOpen) return;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.as-of-button')?.focus();
  }

  /** To the next event of which something is new, or the one before; round, as what is new is no order of its own. */
  #stepNews(by: 1 | -1): void {
    const { all: story, known } = this.#requests.picture();
    const positions = known?.news?.positions ?? new Uint32Array();
    if (!story || positions.length === 0) return;
    const from = this.#newsAt === undefined ? -1 : positionOf(story, this.#newsAt);
    const next =
      by > 0
        ? (positions[bisectRight(positions, from)] ?? positions[0])
        : (positions[bisectLeft(positions, Math.max(0, from)) - 1] ?? positions.at(-1));
    const event = next === undefined ? undefined : eventAt(story, next);
    if (!event) return;
    this.#newsAt = event.id;
    this.#request(requests.pin(this.#state, eventTarget(event.id)));
    this.#guide.reveal(eventTarget(event.id), true);
    const { words } = this.#requests.picture();
    this.#announcer.announce(() => eventName(event, words));
  }

  /** What the page's address is to say of this timeline. */
  get #said(): Address {
    const { view, open } = this.#state;
    const selected = selectedOf(this.#state) ?? undefined;
    const quote = selected === undefined || open?.quote === undefined ? undefined : open.quote + 1;
    return { selected, view: view && formatStretch(view), quote, find: this.#find.text };
  }

  #visit({ selected, view, quote, find }: Address): void {
    this.#find.visit(find);
    const seen = view === undefined ? undefined : parseStretch(view);
    this.#requests.visit(selected ?? null, seen, quote === undefined ? undefined : quote - 1);
  }
}
