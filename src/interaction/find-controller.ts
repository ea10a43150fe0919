import { bisectLeft } from 'd3-array';
import type { LitElement, ReactiveController } from 'lit';
import {
  findEvents,
  type Found,
  foundBeside,
  isEverything,
  narrows,
  type Query,
  queryOf,
  queryTest,
  readFilter,
} from '../source/search/index.js';
import { eventAt, positionOf, type Story } from '../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { Slices } from '../story/many/slices.js';
import { eventTarget, type Find, idOf, itemOf, type Target } from '../view/index.js';
import { offersFind } from '../view/offers-find.js';
import type { Picture } from './reader-requests.js';
import { requests, type State } from './requests.js';

/** Milliseconds of work between two rests: half a frame, so that letters stand there as they are typed. */
const slice = 8;
/** What is found is shown again after so many milliseconds while there is more to look through. */
const between = 100;

/** What the controller asks of the element. */
export interface FindRequests {
  picture(): Picture;
  state(): State;
  become(next: State): void;
  /** Whether the view is on its way. */
  isMoving(): boolean;
  /** Moves the view to an event that is not seen in it; to the first of a search with a way back. */
  reveal(target: Target, isFirst: boolean): void;
}

/** The field with nothing in it. */
const empty: Find = { text: '', found: undefined, at: undefined };

/** A search, and how far it has come. */
interface Search {
  readonly query: Query;
  readonly found: Found;
}

/**
 * Searches while the reader types: at once for as long as nobody notices, then in slices, between which the page lives. Another
 * letter stops the search before, and goes on from what that has found where it can only be fewer. The focus stays in the
 * field while the reader goes from one event to the next.
 */
export class FindController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: FindRequests;
  #running: AbortController | undefined;
  #search: Search | undefined;
  #origin: object | undefined;
  #wasOpen = false;
  #hadFocus = false;
  /** What is to be shown once the view has come to rest with it. */
  #wanted: Target | undefined;

  constructor(host: LitElement, ask: FindRequests) {
    this.#host = host;
    this.#requests = ask;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#active?.closest('.finder'));
  }

  hostUpdated(): void {
    const { origin, story } = this.#requests.picture();
    const isOther = origin !== this.#origin;
    this.#origin = origin;
    if (isOther) this.#close();
    else if (story && this.#search && this.#search.found.story !== story) this.#searchAgain(story);
    this.#followFocus();
    this.#showWanted();
  }

  /** What was not looked through is looked through when the element is put back. */
  hostConnected(): void {
    const { story } = this.#requests.picture();
    if (story && this.#search && !this.#search.found.done)
      this.#start(story, this.#search.query, this.#search);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** The field comes, or goes with all that was found. */
  toggle(): void {
    if (this.#state.find) this.#close();
    else this.#seek(empty);
  }

  /** To the field, also where it is there already; false where there is too little to look for. */
  open(): boolean {
    const { story } = this.#requests.picture();
    if (!story || !offersFind(story)) return false;
    this.#seek(this.#state.find ?? empty);
    this.#field?.select();
    return true;
  }

  /** Other words to look for. */
  look(text: string): void {
    const { find = empty } = this.#state;
    this.#become(requests.leave(this.#state)); // what is shown was found by other words
    const query = queryOf(text);
    const { story } = this.#requests.picture();
    const last = this.#search;
    this.#running?.abort();
    this.#search = undefined;
    this.#seek({ ...find, text, found: query && find.found });
    if (query && story) this.#start(story, query, last);
  }

  /** What an author's filter finds, with its words in the field; undefined takes the field away. */
  light(filter: string | undefined): void {
    const { story } = this.#requests.picture();
    if (filter === undefined || !story) {
      this.#close();
      return;
    }
    const { query, typed } = readFilter(filter);
    this.#running?.abort();
    this.#search = undefined;
    // The focus stays where the scene was asked for.
    this.#wasOpen = true;
    this.#seek({ text: typed, found: undefined, at: undefined });
    if (!isEverything(query)) this.#start(story, query, undefined);
  }

  /** On to the next that was found, or back; from where the view begins if there was none before. */
  go(by: 1 | -1): void {
    const { story, form } = this.#requests.picture();
    const { find } = this.#state;
    if (!story || find?.found?.story !== story) return;
    const at = foundBeside(find.found, find.at ?? this.#begin(story, by), by);
    const event = at === undefined ? undefined : eventAt(story, at);
    if (at === undefined || !event) return;
    this.#seek({ ...find, at });
    if (form !== 'timeline') {
      void this.#scrollToListed(event.id, at);
      return;
    }
    this.#wanted = eventTarget(event.id);
    this.#requests.reveal(this.#wanted, find.at === undefined);
    this.#host.requestUpdate();
  }

  get #state(): State {
    return this.#requests.state();
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  get #field(): HTMLInputElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('.finder input') ?? undefined;
  }

  #become(next: State): void {
    this.#requests.become(next);
  }

  #seek(find: Find | undefined): void {
    this.#become(requests.find(this.#state, find));
  }

  #close(): void {
    this.#running?.abort();
    this.#search = this.#wanted = undefined;
    if (!this.#state.find) return;
    this.#become(requests.leave(this.#state));
    this.#seek(undefined);
  }

  /** More of the same story has come, or it is said anew: events have other positions. */
  #searchAgain(story: Story): void {
    const { query, found } = this.#search!;
    const { find = empty } = this.#state;
    const id = find.at === undefined ? undefined : eventAt(found.story, find.at)?.id;
    const position = id === undefined ? -1 : positionOf(story, id);
    this.#seek({ ...find, at: position < 0 ? undefined : position });
    this.#start(story, query, undefined);
  }

  /** Looks through what an earlier search has found if this one can find no more than that, else through all. */
  #start(story: Story, query: Query, last: Search | undefined): void {
    this.#running?.abort();
    this.#running = new AbortController();
    const isNarrower = last?.found.story === story && narrows(query, last.query);
    const steps = findEvents(story, queryTest(story, query), isNarrower ? last.found : undefined);
    const slices = new Slices(this.#running.signal, slice, slice);
    if (!this.#take(query, steps, slices)) void this.#goOn(query, steps, slices);
    this.#publish();
  }

  /** A slice of a search; true where that was the last. */
  #take(query: Query, steps: Generator<Found, Found>, slices: Slices): boolean {
    for (;;) {
      const { value: found, done } = steps.next();
      if (done || slices.isOver) {
        this.#search = { query, found };
        return found.done;
      }
    }
  }

  async #goOn(query: Query, steps: Generator<Found, Found>, slices: Slices): Promise<void> {
    let shown = performance.now();
    try {
      for (;;) {
        await slices.rest();
        const done = this.#take(query, steps, slices);
        if (!done && performance.now() < shown + between) continue;
        shown = performance.now();
        this.#publish();
        if (done) return;
      }
    } catch {
      // Other words are looked for, or none.
    }
  }

  #publish(): void {
    const { find } = this.#state;
    if (find) this.#seek({ ...find, found: this.#search?.found });
  }

  /** The position from which the first step goes: where what is seen begins, or for a step back where it ends. */
  #begin({ events }: Story, by: 1 | -1): number {
    const { view } = this.#state;
    if (!view) return by < 0 ? Infinity : -1;
    return bisectLeft(events.place, by < 0 ? view.end : view.start) - (by < 0 ? 0 : 1);
  }

  /** The focus goes into the field as it comes; as it goes, back to its button. */
  #followFocus(): void {
    const isOpen = this.#state.find !== undefined;
    if (isOpen && !this.#wasOpen) this.#field?.focus();
    if (!isOpen && this.#hadFocus) this.#host.renderRoot.querySelector<HTMLElement>('.find-button')?.focus();
    this.#wasOpen = isOpen;
  }

  #showWanted(): void {
    const wanted = this.#wanted;
    if (!wanted || this.#requests.isMoving()) return;
    this.#wanted = undefined;
    if (!this.#isSeen(wanted)) return;
    this.#become(requests.show(this.#state, wanted));
    void this.#host.updateComplete.then(() => this.#scrollTo(`.item.open, .plain.open`));
  }

  /** Not where the reader has stopped the view on its way. */
  #isSeen(target: Target): boolean {
    const { story, scene } = this.#requests.picture();
    if (!story || !scene) return false;
    const position = positionOf(story, idOf(target));
    return position >= story.events.length || itemOf(scene.items, position)?.outside === false;
  }

  /** Of a long list another part is listed where it is not in this one. */
  async #scrollToListed(id: string, at: number): Promise<void> {
    const listed = `.story-list [data-id="${CSS.escape(id)}"]`;
    if (this.#host.renderRoot.querySelector(listed) === null)
      this.#become(requests.listFrom(requests.leave(this.#state), at));
    await this.#host.updateComplete;
    this.#scrollTo(listed);
  }

  #scrollTo(selector: string): void {
    this.#host.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }
}
