import { centreOn, type View, viewOf, viewOfEvent, wholeView } from '../../geometry/index.js';
import { positionOf } from '../../story/index.js';
import { idOf, type Target, targetOf } from '../../view/index.js';
import type { StateKeeper } from '../reader-requests.js';
import { requests } from '../requests.js';
import type { State } from '../state.js';
import type { ViewController } from './view-controller.js';
import { viewInWords } from './view-in-words.js';

/** Pixels beside a period that is shown, so that its ends are seen. */
const periodPad = 24;

/** What the guide asks of the one who keeps the state. */
export interface GuideRequests extends StateKeeper {
  /** The reader's hand has come to rest at a view. */
  rest(view: View): void;
  /** Says where that is; nothing where the answer is empty. */
  announce(what: () => string): void;
  /** Whether it is said by itself where the view is, as a player does. */
  isTold(): boolean;
  /** The element that has the focus, if it is one of ours. */
  focus(): Element | null | undefined;
}

/** Leads the view to what is to be seen, with a way back where a reader may want one, and says where it has come to rest. */
export class ViewGuide {
  readonly #requests: GuideRequests;
  readonly #view: ViewController;
  /** Where the view rested last, and where it has gone to show an event, which is heard by itself. */
  #rested: View | undefined;
  #revealing: View | undefined;

  constructor(view: ViewController, ask: GuideRequests) {
    this.#view = view;
    this.#requests = ask;
    this.#rested = ask.state().view;
  }

  /** The view has been set at once: what moves by itself ends. */
  halt(view: View | undefined): void {
    this.#view.stop();
    this.#rested = view;
  }

  /** To a view of which nothing need be said. */
  go(view: View | undefined): void {
    this.#revealing = view;
    this.#view.go(view, false);
  }

  /** To an event or a cluster that is not seen in the view; where that is to be, with a way back. */
  reveal(target: Target | undefined, asked: boolean, canGoBack = false): void {
    const { story, scene, fit } = this.#requests.picture();
    if (!story || !scene || !fit || !target) return;
    const item = scene.items.find((each) => targetOf(story, each) === target);
    const index = positionOf(story, idOf(target));
    if ((item && !item.outside) || index < 0 || index >= story.events.length) return;
    const { view } = this.#state;
    const there =
      item?.kind === 'cluster' && view
        ? centreOn(fit, view, fit.form.timeOf(index))
        : viewOfEvent(fit, view, index);
    if (there === view) return;
    if (canGoBack) this.#remember();
    this.#revealing = there;
    this.#view.go(there, asked);
  }

  /** To what the reader opens: a cluster that zooming parts, a period. */
  open(stretch: View | undefined): void {
    this.#remember();
    this.#view.go(stretch);
  }

  /** To a period, by its place among those of the story. */
  showPeriod(index: number): void {
    const { story, fit } = this.#requests.picture();
    const { earliest, latest } = story?.periods[index]?.interval ?? {};
    if (!fit || earliest === undefined || latest === undefined) return;
    this.open(viewOf(fit, { start: earliest, end: latest + 1 }, periodPad));
  }

  showWhole(): void {
    this.#requests.become(requests.forgetAll(this.#state));
    this.#view.go(undefined);
  }

  /** To the view before the last step. */
  back(): void {
    const { fit } = this.#requests.picture();
    const view = this.#state.trail.at(-1);
    this.#requests.become(requests.forgetLast(this.#state));
    if (fit) this.#view.go(view && viewOf(fit, view));
  }

  /** The view rests; `byHand` says whether it is the reader who has moved it. */
  rest(byHand: boolean): void {
    const { fit } = this.#requests.picture();
    const { view } = this.#state;
    const before = this.#rested;
    this.#rested = view;
    if (!fit || (view?.start === before?.start && view?.end === before?.end)) return;
    this.#announce(byHand);
    if (byHand) this.#requests.rest(view ?? wholeView(fit));
  }

  /**
   * What is in view now; not where that went to an event, or is under a slider: those are heard by themselves. What script has
   * moved is the page's to tell of, unless the focus is here.
   */
  #announce(byHand: boolean): void {
    const { view } = this.#state;
    const focus = this.#requests.focus();
    const isHeard =
      (view && view === this.#revealing) || this.#requests.isTold() || focus?.matches('[role=slider]');
    if (isHeard || !(byHand || focus)) return;
    this.#requests.announce(() =>
      this.#state.view === view ? viewInWords(this.#requests.picture(), view) : '',
    );
  }

  #remember(): void {
    this.#requests.become(requests.remember(this.#state, this.#state.view));
  }

  get #state(): State {
    return this.#requests.state();
  }
}
