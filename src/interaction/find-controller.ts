import { bisectLeft } from 'd3-array';
import type { LitElement, ReactiveController } from 'lit';
import type { View } from '../geometry/index.js';
import { Finding, narrows, searchTitles, wordsOf } from '../source/search/index.js';
import { eventAt, type Story } from '../story/index.js';
import { Slices } from '../story/many/slices.js';
import { eventTarget, type Find, type Target } from '../view/index.js';
import type { Picture } from './reader-requests.js';

/** What the controller asks of the element. */
export interface FindRequests {
  picture(): Picture;
  find(): Find | undefined;
  /** What is seen. */
  view(): View | undefined;
  become(find: Find | undefined): void;
  /** Moves the view to an event that is not seen; whether it does. */
  reveal(target: Target): boolean;
  /** Opens its popover. */
  show(target: Target): void;
}

/** Milliseconds from one showing of what has been found so far to the next. */
const between = 100;

const nothingYet = { positions: undefined, groups: new Uint32Array(), done: false, at: -1 };

/**
 * Looks for the words that the reader types among the titles, in slices between which the page lives; other words stop the
 * search before. The focus goes into the field when it is brought up, and back to its button.
 */
export class FindController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: FindRequests;
  #running: AbortController | undefined;
  /** What was looked through, and for which words; all of it where `isWhole`. */
  #searched: { story: Story; words: readonly string[]; isWhole: boolean } | undefined;
  #wasOpen = false;
  /** The event that the reader goes to, until the view is there. */
  #wanted: Target | undefined;

  constructor(host: LitElement, requests: FindRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostUpdated(): void {
    const find = this.#requests.find();
    const isOpen = this.#field !== null;
    if (isOpen && !this.#wasOpen) this.#field?.focus();
    if (!isOpen && this.#wasOpen && !this.#host.shadowRoot?.activeElement) this.#button?.focus();
    this.#wasOpen = isOpen;
    const { story } = this.#requests.picture();
    if (find?.positions && story && story !== this.#searched?.story) void this.look(find.text);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  open(): void {
    if (this.#requests.find()) this.#field?.focus();
    else this.#requests.become({ ...nothingYet, text: '' });
  }

  toggle(): void {
    if (!this.#requests.find()) return this.open();
    this.#running?.abort();
    this.#searched = undefined;
    this.#requests.become(undefined);
  }

  /** Looks for other words. */
  async look(text: string): Promise<void> {
    this.#running?.abort();
    const { story } = this.#requests.picture();
    const words = wordsOf(text);
    const before = this.#requests.find();
    if (!story || words.length === 0) {
      this.#searched = undefined;
      this.#requests.become({ ...nothingYet, text });
      return;
    }
    const { signal } = (this.#running = new AbortController());
    const searched = this.#searched;
    const isNarrower = searched?.isWhole && searched.story === story && narrows(words, searched.words);
    const among = isNarrower ? before?.positions : undefined;
    this.#searched = { story, words, isWhole: false };
    // What was found for other words stays in sight until there is something for these.
    this.#requests.become({ ...nothingYet, ...before, text, done: false, at: -1 });
    await this.#search({ story, words, among, text }, signal).catch(() => {});
  }

  /** To the next of what was found, or the previous; at first to that which is nearest to what is seen. */
  go(by: 1 | -1): void {
    const { story, fit } = this.#requests.picture();
    const find = this.#requests.find();
    const count = find?.positions?.length ?? 0;
    if (!story || !find?.positions || count === 0) return;
    const start = this.#requests.view()?.start;
    const first = start === undefined || !fit ? 0 : bisectLeft(story.events.place, start);
    const near = find.at < 0 ? bisectLeft(find.positions, first) - (by > 0 ? 0 : 1) : find.at + by;
    const at = (near + count) % count;
    const event = eventAt(story, find.positions[at] as number);
    this.#requests.become({ ...find, at });
    if (!event) return;
    this.#wanted = eventTarget(event.id);
    if (!this.#requests.reveal(this.#wanted)) this.rested();
  }

  /** The view has come to rest: where the reader was going, the popover is opened. */
  rested(): void {
    const target = this.#wanted;
    this.#wanted = undefined;
    if (target) this.#requests.show(target);
  }

  async #search({ story, words, among, text }: SearchTask, signal: AbortSignal): Promise<void> {
    const finding = new Finding(story);
    const slices = new Slices(signal);
    const tell = (done: boolean): void => {
      const find = this.#requests.find();
      if (find) this.#requests.become({ ...find, ...finding.found(), text, done });
    };
    let told = performance.now();
    for (const _ of searchTitles(story, words, (position) => finding.add(position), among)) {
      if (!slices.isOver) continue;
      if (performance.now() - told > between) {
        tell(false);
        told = performance.now();
      }
      await slices.rest();
    }
    this.#searched = { story, words, isWhole: true };
    tell(true);
  }

  get #field(): HTMLInputElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLInputElement>('.find-field') ?? null;
  }

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.find-button') ?? null;
  }
}

interface SearchTask {
  readonly story: Story;
  readonly words: readonly string[];
  /** Positions to look at; undefined for all. */
  readonly among: Uint32Array | undefined;
  readonly text: string;
}
