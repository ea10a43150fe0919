import type { LitElement } from 'lit';
import {
  centreOn,
  type Fit,
  type Scene,
  type View,
  viewOf,
  viewOfEvent,
  wholeView,
} from '../geometry/index.js';
import type { Words } from '../locales/index.js';
import { eventAt, positionOf, type Story, type StoryEvent } from '../story/index.js';
import { formatStretch, parseStretch } from '../time/index.js';
import {
  type Callbacks,
  clusterTarget,
  eventTarget,
  heirOf,
  idOf,
  type keysSheet,
  type Target,
  targetOf,
} from '../view/index.js';
import { AddressController } from './address-controller.js';
import { FocusController } from './focus-controller.js';
import type { Address } from './fragment.js';
import { KeysController } from './keys-controller.js';
import { PopoverController } from './popover-controller.js';
import { initialState, requests, selectedOf, type State } from './requests.js';
import { findEvent } from './type-ahead.js';
import { ViewController } from './view-controller.js';

/** What the reader has before the eyes. */
export interface Picture {
  readonly words: Words;
  readonly story?: Story | undefined;
  readonly fit?: Fit | undefined;
  readonly scene?: Scene | undefined;
  readonly list?: boolean;
}

/** What the controller asks of the element. */
export interface ReaderRequests {
  picture(): Picture;
  /** The value of `hash`. */
  hash(): string | null;
  /** Pins an event or lets go; false where the page refuses. */
  select(event: StoryEvent | null): boolean;
  /** The reader has come to rest at a view. */
  rest(view: View): void;
  /** The id of the pinned event has changed. */
  pinned(id: string | null): void;
  retry(): void;
}

/**
 * What the reader does with a story: holds the state, and turns what pointer, keys and address ask for into the next one.
 * The table of `requests` says what that is; here is where it comes from, and what follows from it.
 */
export class ReaderController {
  state: State = initialState;
  /** The sheet of keys, once it has been asked for. */
  sheet: typeof keysSheet | undefined;
  readonly callbacks: Callbacks;
  readonly #host: LitElement;
  readonly #requests: ReaderRequests;
  readonly #popover: PopoverController;
  readonly #focus: FocusController;
  readonly #view: ViewController;
  readonly #address: AddressController;
  /** The layout that the view was fitted to, where the reader came to rest last, and what the address asks for. */
  #settled: Fit | undefined;
  #rested: View | undefined;
  #addressed: View | undefined;
  /** What script or the address has pinned, until it is in the view. */
  #unseen: Target | undefined;

  constructor(host: LitElement, ask: ReaderRequests) {
    this.#host = host;
    this.#requests = ask;
    this.#popover = new PopoverController(host, {
      open: () => this.state.open,
      show: (target) => this.#become(requests.show(this.state, target)),
      leave: () => this.#become(requests.leave(this.state)),
      close: () => this.#request(requests.close(this.state)),
    });
    this.#focus = new FocusController(
      host,
      (target) => {
        const { story, scene } = ask.picture();
        return story && scene && heirOf(story, scene, target);
      },
      () => this.state.moving,
    );
    this.#view = new ViewController(host, {
      fit: () => (ask.picture().list ? undefined : ask.picture().fit),
      view: () => this.state.view,
      look: (view, moving) => this.#become(requests.look(this.state, view, moving)),
      remember: () => this.#become(requests.remember(this.state)),
      rest: () => this.#rest(),
    });
    this.#address = new AddressController(host, {
      name: () => ask.hash(),
      go: (address) => this.#visit(address),
    });
    this.callbacks = this.#answers();
    new KeysController(host, {
      reach: (target) => this.#reach(target),
      find: (typed, from) => this.#find(typed, from),
      zoom: (factor) => this.#view.zoom(factor),
      pan: (lengths) => this.#view.pan(lengths),
      whole: () => this.callbacks.showWhole(),
      help: () => this.callbacks.help(),
    });
  }

  /** Whether the overview is in use although the whole is seen. */
  get brushing(): boolean {
    return this.#view.brushing;
  }

  /** By script: another view, for which there is no event. */
  go(view: View | undefined): void {
    this.#view.go(view, false);
  }

  /** A story's first view, before which there was none: what the address asks for, or else its author. */
  begin(view: View | undefined): void {
    this.#seek(this.#addressed ?? view);
  }

  /** A view belongs to a story as it is laid out: laid out anew, it is seen from as near as that allows. */
  settle(fit: Fit): void {
    if (fit === this.#settled) return;
    this.#settled = fit;
    const { view } = this.state;
    if (view) this.state = requests.look(this.state, viewOf(fit, view), false);
  }

  /** By script: pins an event. An id that the story does not know opens nothing, and waits for one that does. */
  pin(id: string | null, story: Story | undefined): void {
    const known = id !== null && story !== undefined && positionOf(story, id) >= 0;
    this.#unseen = known ? eventTarget(id) : undefined;
    this.state = known ? requests.pin(this.state, eventTarget(id)) : requests.close(this.state);
  }

  /** After an update: what script has pinned comes into view, the sheet of keys over the page. */
  updated(): void {
    const sheet = this.#host.renderRoot.querySelector('dialog');
    if (sheet && !sheet.open) sheet.showModal();
    if (!this.#requests.picture().fit) return;
    const target = this.#unseen;
    this.#unseen = undefined;
    this.#reveal(target, false);
  }

  #answers(): Callbacks {
    return {
      hover: (target, over, event) => {
        if (!this.state.moving) this.#popover.hover(target, over, event);
      },
      focus: (target, inside, event) => {
        if (inside) this.#become(requests.rove(this.state, target));
        this.#popover.focus(target, inside, event);
      },
      press: (target) => this.#press(target),
      step: (by) => this.#step(by),
      close: () => this.#request(requests.close(this.state)),
      zoom: (factor) => this.#view.zoom(factor),
      pan: (lengths) => this.#view.pan(lengths),
      back: () => this.#back(),
      showWhole: () => {
        this.#become(requests.forgetAll(this.state));
        this.#view.go(undefined);
      },
      skip: () => this.#host.renderRoot.querySelector<HTMLElement>('.skip-end')?.focus(),
      help: () => void this.#help(),
      helped: () => this.#become(requests.hideKeys(this.state)),
      toggleScale: () => this.#request(requests.toggleScale(this.state)),
      toggleList: () => this.#request(requests.toggleList(this.state)),
      retry: () => this.#requests.retry(),
    };
  }

  /** Pinning and letting go can be refused by the page. */
  #request(next: State): void {
    const id = selectedOf(next);
    const changes = id !== selectedOf(this.state);
    if (changes) {
      const { story } = this.#requests.picture();
      const chosen = story && id !== null ? eventAt(story, positionOf(story, id)) : undefined;
      if (!this.#requests.select(chosen ?? null)) return;
    }
    this.#become(next);
    if (changes) this.#address.write(this.#said, 'push');
  }

  #become(next: State): void {
    if (next === this.state) return;
    this.state = next;
    this.#requests.pinned(selectedOf(next));
    this.#host.requestUpdate();
  }

  #step(by: 1 | -1): void {
    const { story } = this.#requests.picture();
    const id = selectedOf(this.state);
    const next = story && id !== null ? eventAt(story, positionOf(story, id) + by) : undefined;
    if (!next) return;
    this.#request(requests.pin(this.state, eventTarget(next.id)));
    this.#reveal(eventTarget(next.id), true);
  }

  /** A cluster that zooming parts opens by zooming; what is pressed elsewhere is pinned, and brought into view. */
  #press(target: Target): void {
    const { story, scene } = this.#requests.picture();
    const item = story && scene?.items.find((each) => targetOf(story, each) === target);
    if (item?.kind === 'cluster' && item.opens) {
      this.#request(requests.close(this.state));
      this.#become(requests.remember(this.state));
      this.#focus.want(eventTarget(idOf(target)));
      this.#view.go(item.opens);
      return;
    }
    this.#request(requests.press(this.state, target));
    this.#reveal(this.state.open?.target, true);
  }

  /** A key has come to an event: where it is not seen, the view goes there, and the focus with it. */
  #reach(target: Target): void {
    this.#become(requests.rove(this.state, target));
    this.#focus.want(target);
    this.#reveal(target, true);
    this.#host.requestUpdate();
  }

  #find(typed: string, from: Target): Target | undefined {
    const { story, scene, words } = this.#requests.picture();
    const position = story && findEvent(story, positionOf(story, idOf(from)), typed, words);
    const event = story && position !== undefined ? eventAt(story, position) : undefined;
    if (!event) return undefined;
    const target = eventTarget(event.id);
    const heir = story && scene && heirOf(story, scene, target);
    return heir === clusterTarget(event.id) ? heir : target;
  }

  /** Moves the view to an event or a cluster that is not seen in it. */
  #reveal(target: Target | undefined, asked: boolean): void {
    const { story, scene, fit } = this.#requests.picture();
    if (!story || !scene || !fit || !target) return;
    const item = scene.items.find((each) => targetOf(story, each) === target);
    const index = positionOf(story, idOf(target));
    if ((item && !item.outside) || index < 0 || index >= story.events.length) return;
    const { view } = this.state;
    const there =
      item?.kind === 'cluster' && view
        ? centreOn(fit, view, fit.form.timeOf(index))
        : viewOfEvent(fit, view, index);
    if (there !== view) this.#view.go(there, asked);
  }

  #back(): void {
    const { fit } = this.#requests.picture();
    const view = this.state.trail.at(-1);
    this.#become(requests.forgetLast(this.state));
    if (fit) this.#view.go(view && viewOf(fit, view));
  }

  #rest(): void {
    const { fit } = this.#requests.picture();
    const { view } = this.state;
    if (!fit || (view?.start === this.#rested?.start && view?.end === this.#rested?.end)) return;
    this.#rested = view;
    this.#requests.rest(view ?? wholeView(fit));
    this.#address.write(this.#said, 'replace');
  }

  /** What the page's address is to say of this timeline. */
  get #said(): Address {
    const { view } = this.state;
    return { selected: selectedOf(this.state) ?? undefined, view: view && formatStretch(view) };
  }

  /** What the address asks for, on arrival and with Back and Forward. */
  #visit({ selected, view }: Address): void {
    this.#requests.pinned(selected ?? null);
    this.#addressed = view === undefined ? undefined : parseStretch(view);
    this.#seek(this.#addressed);
    this.#host.requestUpdate();
  }

  /** Another view at once, by other means than the reader's hand. */
  #seek(view: View | undefined): void {
    this.#view.stop();
    this.state = requests.seek(this.state, view);
    this.#settled = undefined;
  }

  async #help(): Promise<void> {
    const { keysSheet: sheet } = await import('../view/keys-sheet.js');
    this.sheet = sheet;
    this.#become(requests.showKeys(this.state));
  }
}
