import type { CSSResult, LitElement, ReactiveController } from 'lit';
import {
  type Found,
  type SaidBy,
  saidBy,
  type Saying,
  sayings,
  type Speaker,
  speakerKey,
} from '../../source/search/index.js';
import { eventAt, positionOf, type Story } from '../../story/index.js';
// Not through the index, so that the first drawing does not load it.
import { Slices } from '../../story/many/slices.js';
import { eventTarget, type QuoteRef, type Target, type Voice } from '../../view/index.js';
import { eventName } from '../../view/popover/popover.js';
import { voice as voiceStyles } from '../../view/styles/voice.styles.js';
import { type VoiceCallbacks, voicePanel } from '../../view/popover/voice.js';
import type { StateKeeper } from '../reader-requests.js';
import { requests } from '../requests.js';
import type { State } from '../state.js';

/** Milliseconds of work between two rests. */
const slice = 8;
/** So many sayings before the one that the reader has come to are listed with it. */
const listedBefore = 10;

/** What the controller asks of the element. */
export interface VoiceRequests extends StateKeeper {
  /** Lets go of what is pinned. */
  close(): void;
  /** Pins an event, and brings it into view. */
  pin(target: Target): void;
  /** Brings an event into view. */
  reveal(target: Target): void;
  /** The focus goes to a mark once it is there. */
  focus(target: Target): void;
  announce(what: () => string): void;
}

/** How what the controller brings up looks. */
export const styles: readonly CSSResult[] = [voiceStyles];

const foundAt = (story: Story, positions: readonly number[], done: boolean): Found => ({
  story,
  positions: Uint32Array.from(new Set(positions)).toSorted(),
  inGroups: [],
  looked: 0,
  done,
});

/**
 * Follows the words of one speaker, or of two, through a story: looks for them in slices, between which the page lives, and
 * again when the story has changed. Loaded when they are asked for first.
 */
export class VoiceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: VoiceRequests;
  readonly #callbacks: VoiceCallbacks;
  #running: AbortController | undefined;
  #origin: object | undefined;
  #story: Story | undefined;
  /** Who is followed, by their keys; the quotation from which that was asked for, and the one that the reader has come to. */
  #keys: readonly string[] = [];
  #from: QuoteRef | undefined;
  #here: QuoteRef | undefined;
  #wantsFocus = false;
  #wantsHere = false;

  constructor(host: LitElement, ask: VoiceRequests) {
    this.#host = host;
    this.#requests = ask;
    this.#callbacks = {
      compare: (key) => this.#compare(key),
      go: (by) => this.#go(by),
      list: (from) => void this.#list(from),
      visit: (saying) => void this.#visit(saying),
      leave: () => this.#leave(),
    };
    host.addController(this);
  }

  hostUpdated(): void {
    const { origin, story } = this.#requests.picture();
    if (this.#keys.length === 0) return;
    if (!story || origin !== this.#origin) this.#forget();
    else if (story !== this.#story) this.#start(story);
    if (this.#wantsFocus && this.#panel) {
      this.#wantsFocus = false;
      this.#panel.focus({ preventScroll: true });
      this.#panel.scrollIntoView({ block: 'nearest' });
    }
    if (this.#wantsHere && this.#panel) {
      this.#wantsHere = false;
      this.#scrollTo('.saying.at');
    }
  }

  hostConnected(): void {
    const { story } = this.#requests.picture();
    if (story && this.#keys.length > 0) this.#start(story);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** All that the speaker of a quotation has said, from that quotation on. */
  hear(ref: QuoteRef): void {
    const { story, origin } = this.#requests.picture();
    const speaker = story && eventAt(story, positionOf(story, ref.id))?.quotes[ref.quote]?.speaker;
    if (!story || speaker === undefined) return;
    this.#origin = origin;
    this.#keys = [speakerKey(speaker)];
    this.#from = this.#here = ref;
    this.#wantsFocus = this.#wantsHere = true;
    this.#requests.close();
    this.#start(story);
  }

  get #state(): State {
    return this.#requests.state();
  }

  get #panel(): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>('.voice') ?? undefined;
  }

  #become(voice: Voice | undefined): void {
    this.#requests.become(requests.hear(this.#state, voice));
  }

  /** Looks through a story, and shows what is there when somebody would notice the wait. */
  #start(story: Story): void {
    this.#running?.abort();
    this.#running = new AbortController();
    this.#story = story;
    const slices = new Slices(this.#running.signal, slice, slice);
    const steps = saidBy(story);
    if (!this.#take(steps, slices)) void this.#goOn(steps, slices);
  }

  /** A slice of the search; true where that was the last. */
  #take(steps: Generator<SaidBy, SaidBy>, slices: Slices): boolean {
    for (;;) {
      const { value: said, done } = steps.next();
      if (!done && !slices.isOver) continue;
      this.#publish(said);
      return said.done;
    }
  }

  async #goOn(steps: Generator<SaidBy, SaidBy>, slices: Slices): Promise<void> {
    try {
      do await slices.rest();
      while (!this.#take(steps, slices));
    } catch {
      // Others are followed, or nobody.
    }
  }

  #publish({ story, speakers: all, done }: SaidBy): void {
    const speakers = this.#keys.map((key) => all.get(key)).filter((each) => each !== undefined);
    if (speakers.length < this.#keys.length) {
      if (done) this.#forget();
      return;
    }
    const said = sayings(speakers);
    const at = this.#placeIn(story, said);
    const before = this.#state.voice;
    const from = before?.story === story ? before.from : 0;
    const isListed = at === undefined || (at >= from && at < from + listedBefore * 4);
    this.#become({
      story,
      sides: speakers.map((speaker) => ({ speaker, found: foundAt(story, speaker.positions, done) })),
      found: foundAt(
        story,
        said.map(({ position }) => position),
        done,
      ),
      sayings: said,
      at,
      from: isListed ? from : Math.max(0, at - listedBefore),
      speakers: byCount([...all.values()]),
      panel: (telling) => voicePanel(telling, this.#callbacks),
    });
  }

  /** Which of what was said the reader has come to: found again by its event, which may have got another place. */
  #placeIn(story: Story, said: readonly Saying[]): number | undefined {
    const here = this.#here;
    if (!here) return undefined;
    const position = positionOf(story, here.id);
    const at = said.findIndex((saying) => saying.position === position && saying.quote === here.quote);
    return at < 0 ? undefined : at;
  }

  #compare(key: string): void {
    const [first] = this.#keys;
    if (first === undefined || !this.#story) return;
    this.#keys = key === '' ? [first] : [first, key];
    this.#wantsHere = true;
    this.#start(this.#story);
  }

  #go(by: 1 | -1): void {
    const { voice } = this.#state;
    if (!voice) return;
    const at = (voice.at ?? (by < 0 ? voice.sayings.length : -1)) + by;
    const saying = voice.sayings[at];
    const event = saying && eventAt(voice.story, saying.position);
    if (!saying || !event) return;
    this.#here = { id: event.id, quote: saying.quote };
    this.#wantsHere = true;
    this.#start(voice.story);
    this.#requests.reveal(eventTarget(event.id));
    const { words } = this.#requests.picture();
    this.#requests.announce(() => `${words.place(at + 1, voice.sayings.length)}: ${eventName(event, words)}`);
  }

  async #list(from: number): Promise<void> {
    const { voice } = this.#state;
    if (!voice) return;
    this.#become({ ...voice, from });
    await this.#host.updateComplete;
    this.#panel?.querySelector<HTMLElement>('.of-event button')?.focus();
  }

  async #visit({ position, quote }: Saying): Promise<void> {
    const { story, form } = this.#requests.picture();
    const event = story && eventAt(story, position);
    if (!event) return;
    this.#here = { id: event.id, quote };
    this.#start(story);
    if (form === 'timeline') {
      this.#requests.pin(eventTarget(event.id));
      await this.#host.updateComplete;
      this.#scrollTo('.item.open, .plain.open');
      return;
    }
    if (!this.#listed(this.#here)) this.#requests.become(requests.listFrom(this.#state, position));
    await this.#host.updateComplete;
    this.#listed(this.#here)?.focus();
  }

  /** The focus goes back to where the words were asked for. */
  #leave(): void {
    const from = this.#from;
    const hadFocus = this.#panel?.contains(this.#host.shadowRoot?.activeElement ?? null) ?? false;
    const listed = from && this.#listed(from);
    if (hadFocus && listed) listed.focus();
    else if (hadFocus && from) this.#requests.focus(eventTarget(from.id));
    this.#forget();
  }

  #forget(): void {
    this.#running?.abort();
    this.#keys = [];
    this.#from = this.#here = this.#story = undefined;
    this.#become(undefined);
  }

  /** The speaker of a quotation where the story is told as text. */
  #listed({ id, quote }: QuoteRef): HTMLElement | undefined {
    const quotes = this.#host.renderRoot.querySelectorAll(
      `.stage .story-list [data-id="${CSS.escape(id)}"] .quote`,
    );
    return quotes[quote]?.querySelector<HTMLElement>('.speaker') ?? undefined;
  }

  #scrollTo(selector: string): void {
    this.#host.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }
}

/** Whoever says most first, others by name. */
const byCount = (speakers: readonly Speaker[]): readonly Speaker[] =>
  speakers.toSorted((a, b) => b.quotes.length - a.quotes.length || (a.key < b.key ? -1 : 1));
