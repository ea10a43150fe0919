import { bisectLeft } from 'd3-array';
import type { LitElement, ReactiveController } from 'lit';
import {
  type Choices,
  countChoices,
  everything,
  type FacetName,
  findEvents,
  type Found,
  foundBeside,
  isEverything,
  narrows,
  onlyFound,
  plainText,
  type Query,
  queryOf,
  queryTest,
  readFilter,
  writeFilter,
} from '../../source/search/index.js';
import { countEvents, eventAt, positionOf, type Problem, type Story } from '../../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { Slices } from '../../story/many/slices.js';
import { parseEdtf } from '../../time/index.js';
import { type Chosen, eventTarget, type Find, idOf, itemOf, type Target } from '../../view/index.js';
import { offersFind } from '../../view/tools/offers-find.js';
import type { StateKeeper } from '../reader-requests.js';
import { requests } from '../requests.js';
import type { State } from '../state.js';

/** Milliseconds of work between two rests: half a frame, so that letters stand there as they are typed. */
const slice = 8;
/** What is found is shown again after so many milliseconds while there is more to look through. */
const between = 100;
/** Of so many events counts are at hand also while the panel is away that shows most of them. */
const fewToCount = 4096;

/** What the controller asks of the element. */
export interface FindRequests extends StateKeeper {
  /** The value of `filter`; and what of it cannot be read. */
  filter(): string | null;
  complain(problems: readonly Problem[]): void;
  /** What is looked for is another than it was, by the reader's hand. */
  wrote(): void;
  /** Whether the view is on its way. */
  isMoving(): boolean;
  /** Moves the view to an event that is not seen in it; to the first of a search with a way back. */
  reveal(target: Target, isFirst: boolean): void;
}

const { words: _, ...nothing } = everything;

/** The field with nothing in it. */
const empty: Find = {
  text: '',
  chosen: nothing,
  hides: false,
  field: true,
  panel: false,
  choices: undefined,
  unread: undefined,
  found: undefined,
  at: undefined,
};

const queryIn = (find: Find | undefined): Query | undefined => find && queryOf(find.text, find.chosen);

/** As a filter is written. */
const textOf = (find: Find | undefined): string | undefined => {
  const query = queryIn(find);
  return find && query && writeFilter(query, find.text);
};

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
  #counting: AbortController | undefined;
  /** Of what the counts are. */
  #counted: { readonly story: Story; readonly query: Query } | undefined;
  #search: Search | undefined;
  /** What the page asks for by `filter`, as it was last seen, and whether the address asks for something else. */
  #filter: string | null = null;
  #isVisited = false;
  /** What was looked for before a scene came with a filter of its own; undefined while none holds. */
  #before: { readonly find: Find | undefined } | undefined;
  /** What was last shown without the others. */
  #shown: { readonly all: Story; readonly story: Story } | undefined;
  #origin: object | undefined;
  #wasOpen = false;
  /** What of the finder had the focus before an update. */
  #focused: HTMLElement | undefined;
  /** What is to be shown once the view has come to rest with it. */
  #wanted: Target | undefined;

  constructor(host: LitElement, ask: FindRequests) {
    this.#host = host;
    this.#requests = ask;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#active?.closest('.finder') ? (this.#active as HTMLElement) : undefined;
  }

  hostUpdated(): void {
    const { origin } = this.#requests.picture();
    const story = this.#all;
    const isOther = origin !== this.#origin && this.#origin !== undefined;
    this.#origin = origin;
    if (isOther) this.#close();
    this.#followFilter(isOther);
    if (!isOther && story && this.#search && this.#search.found.story !== story) this.#searchAgain(story);
    else if (story && this.#query && !this.#search) this.#start(story, this.#query, undefined);
    if (story) this.#count(story);
    this.#followFocus();
    this.#showWanted();
  }

  /** What was not looked through is looked through when the element is put back. */
  hostConnected(): void {
    const story = this.#all;
    if (story && this.#search && !this.#search.found.done)
      this.#start(story, this.#search.query, this.#search);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#counting?.abort();
    this.#counted = undefined;
  }

  /** Of a story what is not hidden. All of it while nothing is found; of a long search what the one before has left. */
  shown(all: Story): Story {
    const { find } = this.#state;
    const isHiding = find?.hides && this.#query;
    const found = find?.found;
    if (isHiding && found?.story === all && found.done)
      this.#shown = found.positions.length > 0 ? { all, story: onlyFound(found) } : undefined;
    else if (!isHiding || this.#shown?.all !== all) this.#shown = undefined;
    return this.#shown?.story ?? all;
  }

  /** What is looked for, as the text of a filter; undefined where that is nothing, or what the page asks for anyway. */
  get text(): string | undefined {
    const text = textOf(this.#before ? this.#before.find : this.#state.find);
    const { query, typed } = readFilter(this.#filter ?? '');
    return text === writeFilter(query, typed) ? undefined : text;
  }

  /** What the address asks for. */
  visit(filter: string | undefined): void {
    if (filter === textOf(this.#state.find)) return;
    this.#isVisited = filter !== undefined;
    this.#take(filter ?? this.#requests.filter() ?? '');
  }

  /** The field comes, or goes with all that was found. */
  toggle(): void {
    const { find } = this.#state;
    if (find?.field) this.#close(true);
    else this.#seek({ ...empty, ...find, field: true });
  }

  togglePanel(): void {
    const { find = empty } = this.#state;
    this.#seek({ ...find, panel: !find.panel });
  }

  /** A value that may be chosen, or no longer is. */
  choose(facet: FacetName, value: string): void {
    const { chosen } = this.#state.find ?? empty;
    const plain = plainText(value);
    const others = chosen[facet].filter((each) => plainText(each) !== plain);
    const isChosen = others.length < chosen[facet].length;
    this.#alter({ ...chosen, [facet]: isChosen ? others : [...others, value] });
  }

  chooseTime(edge: 'from' | 'until', written: string): void {
    const text = written.trim();
    const { find = empty } = this.#state;
    const isUnread = text !== '' && parseEdtf(text).problem !== undefined;
    if (isUnread) this.#seek({ ...find, unread: { edge, text } });
    else this.#alter({ ...find.chosen, [edge]: text || undefined });
  }

  chooseQuoted(): void {
    const { chosen } = this.#state.find ?? empty;
    this.#alter({ ...chosen, quoted: !chosen.quoted });
  }

  toggleHidden(): void {
    const { find = empty } = this.#state;
    this.#seek({ ...find, hides: !find.hides });
  }

  /** Nothing is looked for any more; the field stays. */
  clear(): void {
    const { find = empty } = this.#state;
    this.#stop();
    this.#seek(find.field ? { ...empty, panel: find.panel } : undefined);
    this.#requests.wrote();
  }

  /** To the field, also where it is there already; false where there is too little to look for. */
  open(): boolean {
    const story = this.#all;
    if (!story || !offersFind(story)) return false;
    this.#seek({ ...empty, ...this.#state.find, field: true });
    this.#field?.select();
    return true;
  }

  /** Other words to look for. */
  look(text: string): void {
    this.#alter((this.#state.find ?? empty).chosen, text);
  }

  /** What the filter of a scene finds; undefined for what was looked for before, unless the reader has changed that since. */
  light(filter: string | undefined): void {
    const before = this.#before;
    const { find } = this.#state;
    if (filter !== undefined) {
      this.#take(filter);
      this.#before = before ?? { find };
    } else if (before) {
      const field = find?.field ?? false;
      this.#stop();
      const found = before.find?.found?.story === this.#all ? before.find?.found : undefined;
      this.#seek(before.find ? { ...before.find, field, found, at: undefined } : field ? empty : undefined);
    }
  }

  /** On to the next that was found, or back; from where the view begins if there was none before. */
  go(by: 1 | -1): void {
    const { story: shown, form } = this.#requests.picture();
    const story = this.#all;
    const { find } = this.#state;
    if (!story || !shown || find?.found?.story !== story) return;
    const at = foundBeside(find.found, find.at ?? this.#begin(story, by), by);
    const event = at === undefined ? undefined : eventAt(story, at);
    if (at === undefined || !event) return;
    this.#seek({ ...find, at });
    if (form !== 'timeline') {
      void this.#scrollToListed(event.id, positionOf(shown, event.id));
      return;
    }
    this.#wanted = eventTarget(event.id);
    this.#requests.reveal(this.#wanted, find.at === undefined);
    this.#host.requestUpdate();
  }

  get #state(): State {
    return this.#requests.state();
  }

  /** The story with what is hidden. */
  get #all(): Story | undefined {
    return this.#requests.picture().all;
  }

  get #query(): Query | undefined {
    return queryIn(this.#state.find);
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

  /** Other words or choices. */
  #alter(chosen: Chosen, text = this.#state.find?.text ?? ''): void {
    const { find = { ...empty, field: false } } = this.#state;
    this.#become(requests.leave(this.#state)); // what is shown was found by other words
    const query = queryOf(text, chosen);
    const story = this.#all;
    const last = this.#search;
    this.#stop();
    this.#seek(
      query || find.field
        ? { ...find, text, chosen, unread: undefined, found: query && find.found }
        : undefined,
    );
    if (query && story) this.#start(story, query, last);
    this.#requests.wrote();
  }

  /** What the page or its address asks for. */
  #take(filter: string): void {
    const { query, typed, faults } = readFilter(filter);
    const { words: _words, ...chosen } = query;
    const field = this.#state.find?.field ?? false;
    this.#stop();
    this.#seek(isEverything(query) && !field ? undefined : { ...empty, field, text: typed, chosen });
    this.#requests.complain(
      faults.map(({ value, message }) => ({
        code: 'bad-filter',
        severity: 'warning',
        path: 'filter',
        value: value.slice(0, 80),
        message,
        done: 'ignored',
      })),
    );
  }

  /** The page's filter holds where it is another than it was, and for another story. */
  #followFilter(isOther: boolean): void {
    const filter = this.#requests.filter();
    if (filter === this.#filter && !isOther) return;
    this.#filter = filter;
    if (this.#isVisited) this.#isVisited = false;
    else this.#take(filter ?? '');
  }

  /** Counts what may be chosen, where somebody sees that. */
  #count(story: Story): void {
    const { find } = this.#state;
    const query = this.#query ?? everything;
    const isSeen = find && (find.panel || countEvents(story) <= fewToCount);
    if (!isSeen) return;
    if (this.#counted?.story === story && writeFilter(this.#counted.query) === writeFilter(query)) return;
    this.#counted = { story, query };
    this.#counting?.abort();
    this.#counting = new AbortController();
    void this.#goOnCounting(countChoices(story, query), new Slices(this.#counting.signal, slice, slice));
  }

  async #goOnCounting(steps: Generator<Choices, Choices>, slices: Slices): Promise<void> {
    try {
      for (;;) {
        const { value: choices, done } = steps.next();
        const { find } = this.#state;
        if (done) {
          if (find) this.#seek({ ...find, choices });
          return;
        }
        if (slices.isOver) await slices.rest();
      }
    } catch {
      // Something else is counted.
    }
  }

  /** Something else is looked for, or nothing. */
  #stop(): void {
    this.#running?.abort();
    this.#search = this.#wanted = this.#before = undefined;
  }

  #close(byHand = false): void {
    this.#stop();
    this.#counted = undefined;
    if (!this.#state.find) return;
    this.#become(requests.leave(this.#state));
    this.#seek(undefined);
    if (byHand) this.#requests.wrote();
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
    if (!this.#takeSlice(query, steps, slices)) void this.#goOn(query, steps, slices);
    this.#publish();
  }

  /** A slice of a search; true where that was the last. */
  #takeSlice(query: Query, steps: Generator<Found, Found>, slices: Slices): boolean {
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
        const done = this.#takeSlice(query, steps, slices);
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

  /**
   * The focus goes into the field as it comes. What had it may be gone, as a choice that was taken away, or stand elsewhere in a
   * list that has another order now: it stays there, or goes to what stands in its place, the field or else its button.
   */
  #followFocus(): void {
    const isOpen = Boolean(this.#state.find?.field);
    if (isOpen && !this.#wasOpen) this.#field?.focus();
    else if (this.#focused && !this.#active) this.#heirOf(this.#focused)?.focus();
    this.#wasOpen = isOpen;
  }

  #heirOf(focused: HTMLElement): HTMLElement | undefined {
    if (focused.isConnected) return focused;
    const root = this.#host.renderRoot;
    const { choice } = focused.dataset;
    const again =
      choice === undefined ? null : root.querySelector<HTMLElement>(`[data-choice="${CSS.escape(choice)}"]`);
    return again ?? this.#field ?? root.querySelector<HTMLElement>('.find-button') ?? undefined;
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
