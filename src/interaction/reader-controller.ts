import type { LitElement, ReactiveController } from 'lit';
import { type Fit, type View, viewOf } from '../geometry/index.js';
import { eventAt, positionOf, type Problem, type Story } from '../story/index.js';
import { type ArticleLinks, type Callbacks, type Details, eventTarget, type Target } from '../view/index.js';
import { EarlyInput } from './gestures/early-input.js';
import type { Hands } from './hands.js';
import type { Moment } from './read-first-view.js';
import type { ReaderRequests } from './reader-requests.js';
import { close, look, pin, seek, selectedOf, showAs } from './first-requests.js';
import { initialState, type State } from './state.js';

/**
 * Keeps what the reader has done to the picture. What turns hands and keys into it (`Hands`), and the templates of what they
 * bring up (`Details`), are loaded when the first picture stands, or at the first thing that is asked for; what was asked
 * for in the meantime is answered then.
 */
export class ReaderController implements ReactiveController {
  state: State = initialState;
  /** What is told once the reader asks; undefined until it has been loaded. */
  details: Details | undefined;
  readonly callbacks: Callbacks;
  /** What links the story to the article on the page; undefined while there is none. */
  article: ArticleLinks | undefined;
  /** What of the story the article does not have as it is written, and what of the filter cannot be read. */
  problems: readonly Problem[] = [];
  readonly #complaints = new Map<string, readonly Problem[]>();
  readonly #host: LitElement;
  readonly #requests: ReaderRequests;
  readonly #early: EarlyInput;
  #hands: Hands | undefined;
  #loading = false;
  #waiting: ((hands: Hands) => void)[] = [];
  /** What was asked for last: who sees nothing happen presses again. */
  #asked: readonly unknown[] = [];
  /** The layout that the view was fitted to, and the view that the address asks for before there is a story. */
  #settled: Fit | undefined;
  #addressed: View | undefined;
  /** The view that the author wants first. */
  #first: View | undefined;
  /** The view that the story began with, and what of it could be seen so far: there may be more story to come. */
  #begun: { readonly wanted: View | undefined; readonly seen: View | undefined } | undefined;
  /** What script or the address has pinned, until it is in the view. */
  #unseen: Target | undefined;
  /** The quotation of the event that the address asks for, until that is pinned. */
  #meant: { readonly id: string; readonly quote: number | undefined } | undefined;

  constructor(host: LitElement, ask: ReaderRequests) {
    this.#host = host;
    this.#requests = ask;
    this.#early = new EarlyInput(host, () => this.load());
    this.callbacks = this.#forwarding();
    host.addController(this);
  }

  /** Whether the overview is in use although the whole is seen. */
  get brushing(): boolean {
    return this.#hands?.brushing ?? false;
  }

  /** What shows a change of the picture as a movement; nobody does before there are hands. */
  get motion(): Hands['motion'] | undefined {
    return this.#hands?.motion;
  }

  hostConnected(): void {
    if (!this.#hands) this.#early.watch();
    if (this.#requests.hash() !== null) this.load();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const { form, scene, problem } = this.#requests.picture();
    if (form !== 'timeline' || problem || this.state.open) this.load();
    else if (scene) this.#early.soon();
    if (this.#unseen && this.#requests.picture().fit) this.#show(this.#unseen);
  }

  hostDisconnected(): void {
    this.#early.forget();
  }

  /** Loads what is not there for the first picture. Where that fails, the next thing that is asked for tries again. */
  load(): void {
    if (this.#loading) return;
    this.#loading = true;
    this.#equip().catch((error: unknown) => {
      this.#loading = false;
      console.warn('<story-timeline> could not load what answers pointer and keys.', this.#host, error);
    });
  }

  /** Of a story what is not hidden since the reader looks for something else. */
  shown(story: Story): Story {
    return this.#hands?.shown(story) ?? story;
  }

  /** By script: the form that the author names, whatever the reader has chosen. */
  forgetForm(): void {
    if (this.state.form) this.state = showAs(this.state, undefined);
  }

  /** By script: the date that the author names. */
  forgetAsOf(): void {
    this.state = { ...this.state, asOf: undefined };
  }

  /** By script: another view, for which there is no event. */
  go(view: View | undefined): void {
    this.#ask((hands) => hands.go(view));
  }

  /** By script: the view of a stretch. */
  zoomTo(start: Moment, end: Moment): void {
    this.#ask((hands) => hands.zoomTo(start, end));
  }

  /** A story's first view, before which there was none: what the address asks for, or else its author. */
  begin(view: View | undefined): void {
    this.#first = view;
    const wanted = this.#addressed ?? view;
    this.#seek(wanted);
    this.#begun = { wanted, seen: wanted };
    this.#addressed = undefined;
  }

  /** A view belongs to a story as it is laid out: laid out anew, it is seen from as near as that allows. */
  settle(fit: Fit): void {
    if (fit === this.#settled) return;
    this.#settled = fit;
    const { wanted, seen } = this.#begun ?? {};
    const isUnmoved = this.state.view === seen;
    const view = isUnmoved ? wanted : this.state.view;
    if (!view) return;
    this.state = look(this.state, viewOf(fit, view), false);
    if (isUnmoved) this.#begun = { wanted, seen: this.state.view };
  }

  /** By script: pins an event. An id that the story does not know opens nothing, and waits for one that does. */
  pin(id: string | null, story: Story | undefined): void {
    const known = id !== null && story !== undefined && positionOf(story, id) >= 0;
    this.#unseen = known ? eventTarget(id) : undefined;
    this.state = known
      ? pin(this.state, eventTarget(id), { quote: this.#quoteOf(id, story) })
      : close(this.state);
    if (known) this.#meant = undefined;
  }

  /** Which quotation of an event is to be lit: the one that the address asks for, else the one that is lit already. */
  #quoteOf(id: string, story: Story): number | undefined {
    const lit = selectedOf(this.state) === id ? this.state.open?.quote : undefined;
    const quote = this.#meant?.id === id ? this.#meant.quote : lit;
    const said = quote !== undefined && eventAt(story, positionOf(story, id))?.quotes[quote];
    return said ? quote : undefined;
  }

  #complain(source: string, problems: readonly Problem[]): void {
    if (problems.length + (this.#complaints.get(source)?.length ?? 0) === 0) return;
    this.#complaints.set(source, problems);
    this.problems = [...this.#complaints.values()].flat();
    this.#host.requestUpdate();
  }

  #show(target: Target): void {
    this.#unseen = undefined;
    this.#ask((hands) => hands.reveal(target, false));
  }

  async #equip(): Promise<void> {
    const [hands, details] = await Promise.all([
      import('./hands.js'),
      import('../view/details.js'),
      this.#host.updateComplete, // what a server has drawn is taken over as it was
    ]);
    this.details = details;
    this.#requests.equip();
    this.#hands = new hands.Hands(this.#host, {
      ...this.#requests,
      state: () => this.state,
      told: () => this.article?.told ?? [],
      become: (next) => this.#become(next),
      seek: (view) => this.#seek(view),
      visit: (id, view, quote) => this.#visit(id, view, quote),
      linked: (links, problems) => {
        this.article = links;
        this.#complain('article', problems);
        this.#host.requestUpdate();
      },
      complain: (problems) => this.#complain('filter', problems),
    });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    for (const answer of this.#waiting.splice(0)) answer(this.#hands);
    this.#early.replay();
  }

  /** At once, or as soon as there is somebody to answer. */
  #ask(question: (hands: Hands) => void): void {
    if (this.#hands) {
      question(this.#hands);
      return;
    }
    this.#waiting.push(question);
    this.load();
  }

  #become(next: State): void {
    if (next === this.state) return;
    const id = selectedOf(next);
    const changes = id !== selectedOf(this.state);
    this.state = next;
    if (changes) this.#requests.pinned(id); // else what waits for its story still does
    this.#host.requestUpdate();
  }

  #seek(view: View | undefined): void {
    this.#hands?.halt(view);
    this.state = seek(this.state, view);
    this.#settled = undefined;
  }

  #visit(id: string | null, view: View | undefined, quote: number | undefined): void {
    this.#meant = id === null ? undefined : { id, quote };
    this.#requests.pinned(id);
    // Another quotation of what is pinned already is no change of what is selected.
    if (id !== null && selectedOf(this.state) === id) this.pin(id, this.#requests.picture().story);
    if (this.#requests.picture().story) this.#seek(view ?? this.#first);
    else this.#addressed = view;
    this.#host.requestUpdate();
  }

  /** Each is one function for good, that templates need not listen anew. */
  #forwarding(): Callbacks {
    const known: Record<string, unknown> = { retry: () => this.#requests.retry() };
    const forward =
      (name: keyof Callbacks) =>
      (...given: unknown[]): void => {
        const asked = [name, ...given.filter((value) => !(value instanceof Event))];
        if (!this.#hands && asked.every((value, i) => value === this.#asked[i])) return this.load();
        this.#asked = asked;
        this.#ask(({ answers }) => (answers[name] as (...given: unknown[]) => void)(...given));
      };
    return new Proxy(known, {
      get: (_, name) => (known[name as string] ??= forward(name as keyof Callbacks)),
    }) as unknown as Callbacks;
  }
}
