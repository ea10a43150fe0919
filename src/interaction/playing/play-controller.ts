import type { LitElement, ReactiveController } from 'lit';
import type { View } from '../../geometry/index.js';
import { laterInWords } from '../../locales/index.js';
import { eventAt, positionOf, type Story, type StoryEvent } from '../../story/index.js';
import { precisions } from '../../time/index.js';
import { eventTarget, heirOf, type Play, type PlayOrder, type Target } from '../../view/index.js';
// Comes with what plays.
import * as templates from '../../view/tools/player.js';
import { selectedOf } from '../first-requests.js';
import { isStill } from '../viewport/is-still.js';
import { headAt, readingTime, runTime } from './playhead.js';
import type { StateKeeper } from '../reader-requests.js';
import { requests } from '../requests.js';
import type { State } from '../state.js';
import { ordersOf, type Stop, type Stops, stopsOf } from './stops-of.js';
import { viewOfStop } from './view-of-stop.js';

/** What the controller asks of the element. */
export interface PlayRequests extends StateKeeper {
  /** Ids in the order of the article's telling. */
  told(): readonly string[];
  /** A state in which something else is pinned, or nothing; false where the page refuses. */
  request(next: State): boolean;
  /** Whether the view is on its way. */
  isMoving(): boolean;
  /** To another view, of which nobody is told: it is the player that goes there. */
  go(view: View | undefined): void;
  /** Lights what a scene's filter finds; undefined what was lit before. */
  light(filter: string | undefined): void;
}

/** Milliseconds that the playhead is on its way at most where the reader steps. */
const longestStep = 400;

/** What stops it: whatever the reader does outside the player. */
const touches = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Leads through a story from stop to stop. A step goes first to its view, then along the axis to its event, and shows what that
 * tells for as long as it takes to read. It rests at whatever else the reader does; the focus stays in the player.
 */
export class PlayController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: PlayRequests;
  #all: Stops = { stops: [] };
  #story: Story | undefined;
  #origin: object | undefined;
  #form: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  /** A step whose view is on its way; from the stop before where the playhead is to be seen going. */
  #coming: { readonly stop: Stop; readonly from: Stop | undefined } | undefined;
  /** What the player has opened, to be told from what the reader has. */
  #shown: Target | undefined;
  #hadFocus = false;

  constructor(host: LitElement, ask: PlayRequests) {
    this.#host = host;
    this.#requests = ask;
    host.addController(this);
  }

  /** Whether the view goes where the player leads it, which says itself what it leads to. */
  get leads(): boolean {
    return this.#coming !== undefined;
  }

  /** Whether something has happened in the player, so that what is shown stays. */
  holds(event: Event): boolean {
    return event.composedPath().some((at) => at instanceof Element && at.matches('.player'));
  }

  hostConnected(): void {
    if (this.#play) this.#listen();
  }

  hostDisconnected(): void {
    this.rest();
    this.#listening?.abort();
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#active?.closest('.player'));
  }

  hostUpdated(): void {
    const { story, origin, form } = this.#requests.picture();
    const { open } = this.#requests.state();
    const [wasStory, wasForm] = [this.#story, this.#form];
    [this.#story, this.#form] = [story, form];
    if (!this.#play) return;
    if (origin !== this.#origin || !story) this.#close();
    else if (story !== wasStory) this.#renew(story);
    else if (form !== wasForm || open?.pinned || (this.#shown && open && open.target !== this.#shown))
      this.rest();
    else if (this.#shown && !open && this.#play.isPlaying) this.#show(this.#shown);
    if (this.#coming && !this.#requests.isMoving()) this.#run();
  }

  /** The player comes, and begins; or it goes with what it shows. */
  toggle(): void {
    if (this.#play) this.#close();
    else if (this.#open()) this.playOrPause();
  }

  /** Nothing more comes by itself; what was on its way is there. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#coming = undefined;
    if (this.#play?.isPlaying || this.#play?.head !== undefined)
      this.#become({ isPlaying: false, head: undefined });
  }

  playOrPause(): void {
    const play = this.#play;
    if (!play) return;
    if (play.isPlaying) {
      this.rest();
      return;
    }
    this.#become({ isPlaying: true });
    const selected = selectedOf(this.#requests.state());
    const isAtEnd = play.at >= play.count - 1;
    const chosen = selected === null ? -1 : this.#indexOf(selected);
    if (play.at < 0 && chosen >= 0) this.#goTo(chosen);
    else if (isAtEnd) this.#goTo(0);
    // What is there already is read once more only where it is not being read.
    else this.#goTo(play.at + 1);
  }

  /** To another stop; there it rests, as who steps reads at leisure. */
  playTo(to: -1 | 1 | 'first' | 'last'): void {
    const play = this.#play;
    if (!play) return;
    const wanted = to === 'first' ? 0 : to === 'last' ? play.count - 1 : play.at + to;
    const index = Math.min(Math.max(wanted, 0), play.count - 1);
    this.rest();
    if (index !== play.at) this.#goTo(index);
  }

  playBy({ order, speed }: { readonly order?: PlayOrder; readonly speed?: number }): void {
    const play = this.#play;
    if (!play) return;
    if (speed !== undefined) this.#become({ speed });
    if (order === undefined || order === play.order) return;
    this.rest();
    this.#requests.light(undefined);
    this.#gather(order);
    this.#become({ order, ...this.#counted, at: -1, position: undefined, scene: undefined, distance: '' });
  }

  get #play(): Play | undefined {
    return this.#requests.state().play;
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #become(change: Partial<Play>): void {
    const state = this.#requests.state();
    if (state.play) this.#requests.become(requests.play(state, { ...state.play, ...change }));
  }

  /** Of how many stops, among how many events. */
  get #counted(): Pick<Play, 'count' | 'among'> {
    return { count: this.#all.stops.length, among: this.#all.among };
  }

  #gather(order: PlayOrder): void {
    const { story } = this.#requests.picture();
    const { view, find } = this.#requests.state();
    if (story) this.#all = stopsOf(story, order, { told: this.#requests.told(), found: find?.found, view });
  }

  #open(): boolean {
    const { story, origin, form } = this.#requests.picture();
    const told = this.#requests.told();
    const [order, ...others] = story ? ordersOf(story, told) : [];
    if (!story || !order) return false;
    [this.#story, this.#origin, this.#form] = [story, origin, form];
    const play: Play = {
      order,
      orders: [order, ...others],
      at: -1,
      count: 0,
      among: undefined,
      isPlaying: false,
      speed: 1,
      position: undefined,
      scene: undefined,
      distance: '',
      head: undefined,
      view: templates,
    };
    this.#requests.become(requests.play(this.#requests.state(), play));
    // What a scene of the article has lit is not what the reader looks for.
    this.#requests.light(undefined);
    this.#gather(order);
    this.#become(this.#counted);
    this.#listen();
    void this.#host.updateComplete.then(() => this.#focus('.player .go'));
    return true;
  }

  #close(): void {
    const hadFocus = this.#hadFocus || Boolean(this.#active?.closest('.player'));
    this.rest();
    this.#listening?.abort();
    if (this.#shown) this.#requests.become(requests.leave(this.#requests.state()));
    this.#shown = undefined;
    this.#requests.become(requests.play(this.#requests.state(), undefined));
    this.#requests.light(undefined);
    if (hadFocus) void this.#host.updateComplete.then(() => this.#focus('.play-button'));
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** More of the same story has come: stops have other positions, and there may be more of them. */
  #renew(story: Story): void {
    const play = this.#play!;
    const id = play.position === undefined ? undefined : eventAt(story, play.position)?.id;
    this.rest();
    this.#gather(play.order);
    const at = play.order === 'scenes' ? play.at : id === undefined ? -1 : this.#indexOf(id);
    this.#become({ ...this.#counted, at, position: this.#all.stops[at]?.position });
  }

  #indexOf(id: string): number {
    const { story } = this.#requests.picture();
    const position = story ? positionOf(story, id) : -1;
    return this.#all.stops.findIndex((stop) => stop.position === position);
  }

  #listen(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    const { ownerDocument } = this.#host;
    const page = ownerDocument.defaultView;
    // Before all who listen on the page, of whom one may keep a key to itself.
    for (const kind of touches)
      page?.addEventListener(kind, (event) => !this.holds(event) && this.rest(), options);
    page?.addEventListener('pointermove', (event) => this.#hover(event), options);
    ownerDocument.addEventListener('visibilitychange', () => ownerDocument.hidden && this.rest(), options);
  }

  /** A popover that comes up under a pointer at rest is not hovered. */
  #hover(event: PointerEvent): void {
    if (!this.#play?.isPlaying || !(event.movementX || event.movementY)) return;
    if (event.composedPath().some((at) => at instanceof Element && at.matches('.popover'))) this.rest();
  }

  /** First the view; what is pinned makes way. */
  #goTo(index: number): void {
    const { story, fit, form } = this.#requests.picture();
    const stop = this.#all.stops[index];
    const play = this.#play;
    if (!story || !stop || !play) return;
    const state = this.#requests.state();
    this.#shown = undefined;
    if (state.open && !this.#requests.request(requests.close(state))) {
      this.rest();
      return;
    }
    clearTimeout(this.#timer);
    const from = this.#all.stops[play.at];
    this.#become({
      at: index,
      position: stop.position,
      scene: stop.scene,
      distance: this.#distance(story, from, stop),
      head: undefined,
    });
    this.#requests.light(stop.scene?.filter);
    this.#coming = { stop, from };
    if (form !== 'timeline') void this.#showListed(stop);
    else if (fit) this.#requests.go(viewOfStop(fit, story, stop, this.#requests.state().view));
    this.#host.requestUpdate();
  }

  /** Then along the axis, where there is a way to be seen. */
  #run(): void {
    const { stop, from } = this.#coming!;
    const { story, scene, form } = this.#requests.picture();
    this.#coming = undefined;
    const play = this.#play;
    const [a, b] = [from?.position, stop.position];
    const isDated = (position: number | undefined): position is number =>
      story !== undefined && position !== undefined && position < story.events.length;
    if (!play || !story || !scene || form !== 'timeline' || !isDated(a) || !isDated(b) || isStill()) {
      this.#arrive(stop);
      return;
    }
    const { events } = story;
    const [start, end] = [headAt(scene, events, a), headAt(scene, events, b)];
    const run = start === end ? 0 : runTime(events.place[a]!, events.place[b]!, play.speed);
    // Who steps does not want to wait.
    const time = play.isPlaying ? run : Math.min(run, longestStep);
    if (time === 0) {
      this.#arrive(stop);
      return;
    }
    this.#become({ head: start });
    void this.#host.updateComplete.then(() => this.#animate(end - start, scene.orientation, time));
    this.#timer = setTimeout(() => this.#arrive(stop), time);
  }

  #animate(way: number, orientation: 'horizontal' | 'vertical', duration: number): void {
    const head = this.#host.renderRoot.querySelector('.playhead');
    const there = orientation === 'vertical' ? `0 ${way}px` : `${way}px 0`;
    head?.animate({ translate: ['0 0', there] }, { duration, easing: 'ease-in-out', fill: 'forwards' });
  }

  /** Then what it tells, for as long as that takes to read. */
  #arrive(stop: Stop): void {
    const { story, scene, form } = this.#requests.picture();
    if (!story || !this.#play) return;
    this.#become({ head: undefined });
    const event = stop.position === undefined ? undefined : eventAt(story, stop.position);
    if (event && form === 'timeline' && scene) {
      const target = eventTarget(event.id);
      this.#shown = heirOf(story, scene, target) ?? target;
      this.#show(this.#shown);
      void this.#host.updateComplete.then(() => this.#scrollTo('.item.open > .anchor, .plain.open'));
    }
    const { isPlaying, speed } = this.#play;
    if (!isPlaying) return;
    const letters = lettersOf(event) + lettersOf(stop.scene);
    this.#timer = setTimeout(() => this.#next(), readingTime(letters, speed));
  }

  /** Also where it has gone since it moved away under a pointer at rest. */
  #show(target: Target): void {
    this.#requests.become(requests.show(this.#requests.state(), target));
  }

  #next(): void {
    const play = this.#play;
    if (!play?.isPlaying) return;
    if (play.at < play.count - 1) this.#goTo(play.at + 1);
    else this.rest();
  }

  /** Of a long list another part is listed where the event is not in this one. */
  async #showListed({ position }: Stop): Promise<void> {
    const { story } = this.#requests.picture();
    const id = position === undefined || !story ? undefined : eventAt(story, position)?.id;
    if (id === undefined || position === undefined) return;
    const listed = `.story-list [data-id="${CSS.escape(id)}"]`;
    if (this.#host.renderRoot.querySelector(listed) === null)
      this.#requests.become(requests.listFrom(this.#requests.state(), position));
    await this.#host.updateComplete;
    this.#scrollTo(listed);
  }

  /** The page moves only as far as it must. */
  #scrollTo(selector: string): void {
    const behavior = isStill() ? 'instant' : 'smooth';
    this.#host.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest', behavior });
  }

  /** How far in time it lies from the stop before: counted as a popover does it, where that is later. */
  #distance(story: Story, from: Stop | undefined, { position }: Stop): string {
    const { words } = this.#requests.picture();
    if (from?.position === undefined || position === undefined || from.position === position) return '';
    const [before, after] = [from.position, position].map((at) => eventAt(story, at)?.interval);
    if (!before || !after) return '';
    if (from.position < position) return laterInWords(words, before, after);
    const { place, precision } = story.events;
    const coarser = precisions[Math.max(precision[from.position]!, precision[position]!)]!;
    const duration = words.duration(place[position]!, place[from.position]!, coarser);
    return duration && words.earlier(duration);
  }
}

/** How much there is to read of an event or a scene. */
const lettersOf = (told: Partial<Pick<StoryEvent, 'title' | 'text' | 'quotes'>> | undefined): number =>
  (told?.title?.length ?? 0) +
  (told?.text?.length ?? 0) +
  (told?.quotes ?? []).reduce((sum, { text, speaker = '' }) => sum + text.length + speaker.length, 0);
